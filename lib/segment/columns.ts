import { isDigit, isLetter, isSpace, plainForm } from './characters.ts';

/** The shape of a token of `tokenColumns`; `caps` is a word of two letters or more all in capitals, `clitic` a split-off "'s". */
export const TokenShape = { lower: 0, capital: 1, caps: 2, number: 3, clitic: 4, mark: 5, punct: 6 } as const;

/**
 * A whole text as coarse tokens: "well-known" and "35m" are one token each, the "'s" of "Trump's" is one of its own. Names
 * and speakers are found in these; numbers and their units are read from the finer tokens of `tokenise`. Stored as
 * columns, because every article is walked many times: token `i` is `text.slice(starts[i], ends[i])`, `forms[i]` its `plainForm`.
 */
export interface TokenColumns {
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly kinds: Uint8Array;
  readonly forms: readonly string[];
}

/** A token's plain form; empty beyond the text. */
export const tokenForm = ({ forms }: TokenColumns, index: number): string => forms[index] ?? '';

const quotationMarks = new Set('"“”„‟«»‹›‘’‚\'`'.split('').map((mark) => mark.charCodeAt(0)));

/** Whether a code unit is one of the marks that quotations are written with, apostrophes included. */
function isQuotationMark(code: number): boolean {
  return quotationMarks.has(code);
}

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2bc;
const isHyphen = (code: number): boolean => code === 45 || code === 0x2010 || code === 0x2011;
const isUpper = (code: number): boolean =>
  code < 0x80
    ? code >= 65 && code <= 90
    : code >= 0xc0 && String.fromCharCode(code) !== String.fromCharCode(code).toLowerCase();

/** The pronoun that French puts behind its verb, as the "'s" of English a token of its own: "dit-elle", "a-t-il". */
const inverted = /[-‐‑](?:t[-‐‑])?(?=(?:il|elle)s?(?![\p{L}\p{M}‐‑-]))/uy;

/** Length of the hyphens, and of the "t" between them, that join an inverted pronoun to its verb; 0 where none stands. */
function invertedSubject(text: string, at: number): number {
  inverted.lastIndex = at;
  return inverted.exec(text)?.[0].length ?? 0;
}

/** Where the word that starts at `at` ends: hyphens and apostrophes within it, "U.S." with its points, "Trump" of "Trump's". */
function endOfWord(text: string, at: number, limit: number): number {
  let end = at;
  let pointed = false;
  while (end < limit) {
    const code = text.charCodeAt(end);
    if (isLetter(code) || isDigit(code)) {
      end += 1;
      continue;
    }
    const next = end + 1 < limit ? text.charCodeAt(end + 1) : 0;
    if (isHyphen(code) && invertedSubject(text, end) > 0) break;
    if (isHyphen(code) && (isLetter(next) || isDigit(next))) end += 2;
    else if (isApostrophe(code) && isLetter(next)) {
      const after = end + 2 < limit ? text.charCodeAt(end + 2) : 0;
      if ((next === 115 || next === 83) && !isLetter(after)) break;
      end += 2;
    } else if (code === 46) {
      const single = end - at === 1 || (end - at > 1 && text.charCodeAt(end - 2) === 46);
      const after = end + 2 < limit ? text.charCodeAt(end + 2) : 0;
      if (single && isLetter(next) && after === 46) {
        end += 2;
        pointed = true;
      } else {
        if (pointed && single) end += 1;
        break;
      }
    } else break;
  }
  return end;
}

function endOfNumber(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit) {
    const code = text.charCodeAt(end);
    const next = end + 1 < limit ? text.charCodeAt(end + 1) : 0;
    if (isDigit(code) || isLetter(code)) end += 1;
    else if (
      (code === 46 || code === 44 || isHyphen(code)) &&
      (isDigit(next) || (isHyphen(code) && isLetter(next)))
    )
      end += 2;
    else break;
  }
  return end;
}

function kindOfWord(text: string, start: number, end: number): number {
  if (!isUpper(text.charCodeAt(start))) return TokenShape.lower;
  if (end - start < 2) return TokenShape.capital;
  for (let at = start + 1; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (isLetter(code) && !isUpper(code)) return TokenShape.capital;
  }
  return TokenShape.caps;
}

/** Tokens of a whole text, in one pass. */
export function tokenColumns(text: string): TokenColumns {
  const limit = text.length;
  const bound = limit + 1;
  let starts = new Int32Array(Math.min(bound, 1024));
  let ends = new Int32Array(starts.length);
  let kinds = new Uint8Array(starts.length);
  const forms: string[] = [];
  let count = 0;
  let at = 0;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at += 1;
      continue;
    }
    if (isHyphen(code) && count > 0 && ends[count - 1] === at) {
      const joined = invertedSubject(text, at);
      if (joined > 0) {
        at += joined;
        continue;
      }
    }
    let end = at + 1;
    let kind: number = TokenShape.punct;
    if (isLetter(code)) {
      end = endOfWord(text, at, limit);
      kind = kindOfWord(text, at, end);
    } else if (isDigit(code)) {
      end = endOfNumber(text, at, limit);
      kind = TokenShape.number;
    } else if (
      isApostrophe(code) &&
      count > 0 &&
      ends[count - 1] === at &&
      /^[sS]$/.test(text.charAt(at + 1)) &&
      !isLetter(text.charCodeAt(at + 2))
    ) {
      end = at + 2;
      kind = TokenShape.clitic;
    } else if (isQuotationMark(code)) kind = TokenShape.mark;
    if (count === starts.length) {
      const size = Math.min(bound, count * 2);
      const grown = [new Int32Array(size), new Int32Array(size)] as const;
      grown[0].set(starts);
      grown[1].set(ends);
      const grownKinds = new Uint8Array(size);
      grownKinds.set(kinds);
      [starts, ends] = grown;
      kinds = grownKinds;
    }
    starts[count] = at;
    ends[count] = end;
    kinds[count] = kind;
    forms.push(plainForm(text.slice(at, end)));
    count += 1;
    at = end;
  }
  return { text, count, starts, ends, kinds, forms };
}

/** Index of the first token that ends after `offset`; `count` when there is none. */
export function tokenAt(tokens: TokenColumns, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.ends[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
