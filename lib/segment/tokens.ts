import type { Span } from '../model/index.ts';
import { plainForm } from './characters.ts';

/** `word`: letters; `number`: digits with the separators between them; `mark`: one sign of any other kind. */
type TokenKind = 'word' | 'number' | 'mark';

/** A word, a number or a mark of a text, at offsets into that text. */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  /** Lower case, curly apostrophes straight, soft hyphens gone: what word lists are asked for. */
  readonly lower: string;
  /** No white space stands before it: "35" and "m" of "35m" are two tokens, the second one glued. */
  readonly glued: boolean;
}

/** The token as word lists are asked for it; empty past the ends. */
export const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';

const space = 1;
const letter = 2;
const digit = 3;
const fraction = 4;
const other = 5;

/** The class of each UTF-16 code unit, looked up in Unicode once. */
const classes = new Uint8Array(0x10000);

function classify(code: number): number {
  const character = String.fromCharCode(code);
  if (/[\s\u200b\ufeff]/u.test(character)) return space;
  if (/\p{Nd}/u.test(character)) return digit;
  if (/[\u00bc-\u00be\u2150-\u215e\u2189]/u.test(character)) return fraction;
  // Marks belong to the letter before them; soft hyphens and joiners stand within words; "km²" is one word.
  // Halves of surrogate pairs: letters beyond U+FFFF are rare, and words of them stay whole this way.
  if (/[\p{L}\p{M}\u00ad\u00b2\u00b3]|\u200c|\u200d/u.test(character)) return letter;
  return other;
}

function classOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (Number.isNaN(code)) return 0;
  let found = classes[code] ?? 0;
  if (found === 0) {
    found = classify(code);
    classes[code] = found;
  }
  return found;
}

const han = /^[\u3005\u3400-\u9fff\uf900-\ufaff]$/;
const hiragana = /^[\u3041-\u309f]$/;
const katakana = /^[\u30a0-\u30ff\u31f0-\u31ff]$/;

/** Han and kana are written without spaces: a number among them is part of no name. */
export function isUnspaced(text: string): boolean {
  // One comparison decides for most words.
  if (text.charCodeAt(text.length - 1) < 0x3005) return false;
  const last = text.slice(-1);
  return han.test(last) || hiragana.test(last) || katakana.test(last);
}

/** How many Han signs before a digit are tokens of their own: no bound ("約", "超过", "不超过") is longer. */
const mostBeforeDigits = 3;

/**
 * The end of a word of Han or kana signs that touches a number. There Han signs are a token each ("12億3000万円で" → 12 億 3000
 * 万 円 で) and katakana ends where hiragana begins, for nothing else parts magnitude, counter and what follows.
 */
function endOfUnspaced(text: string, start: number, end: number, afterNumber: boolean): number {
  if (afterNumber) {
    if (han.test(text.charAt(start))) return start + 1;
    const script = katakana.test(text.charAt(start)) ? katakana : hiragana;
    let at = start;
    while (at < end && script.test(text.charAt(at))) at += 1;
    return at > start ? at : end;
  }
  if (end >= text.length || classOf(text, end) !== digit || end - start === 1) return end;
  let first = end;
  while (first > start && end - first < mostBeforeDigits && han.test(text.charAt(first - 1))) first -= 1;
  if (first === end) return end;
  return first > start ? first : start + 1;
}

/** Signs that stand between the digits of one number: 1,000.5 · 1’000 · 1 000 with a space that does not break. */
const separators = ".,'’．٫٬\u00a0\u202f\u2009";

/** Signs before a number that begins with its point. */
const signs = '-−–+±~<>≤≥=($£€¥';

function endOfNumber(text: string, start: number, end: number): number {
  let at = start;
  while (at < end) {
    if (classOf(text, at) === digit) at += 1;
    else if (at + 1 < end && separators.includes(text.charAt(at)) && classOf(text, at + 1) === digit) at += 2;
    else break;
  }
  return at;
}

function endOfWord(text: string, start: number, end: number): number {
  let at = start;
  while (at < end) {
    if (classOf(text, at) === letter) at += 1;
    else if (
      at + 1 < end &&
      (text.charAt(at) === "'" || text.charAt(at) === '’' || text.charAt(at) === 'ʼ') &&
      classOf(text, at + 1) === letter
    )
      at += 2;
    else break;
  }
  // "U.S.", "a.m.", "m.p.h.": single letters, each with its point.
  if (at - start === 1 && text.charAt(at) === '.' && at + 1 < end && classOf(text, at + 1) === letter) {
    let next = at;
    while (
      next + 1 < end &&
      text.charAt(next) === '.' &&
      classOf(text, next + 1) === letter &&
      (next + 2 >= end || classOf(text, next + 2) !== letter)
    )
      next += 2;
    if (next > at) return next < end && text.charAt(next) === '.' ? next + 1 : next;
  }
  return at;
}

/**
 * The finest tokens of `text` between two offsets, in order: numbers apart from the letters that touch them ("35m" is two),
 * the parts of a hyphenated word apart. One pass, linear in their distance.
 */
export function tokenise(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  let at = start;
  let glued = false;
  // Within the row of Han and kana signs that follows a number.
  let counting = false;
  while (at < end) {
    const kind = classOf(text, at);
    if (kind === space) {
      at += 1;
      glued = false;
      counting = false;
      continue;
    }
    const from = at;
    let name: TokenKind = 'mark';
    if (kind === letter) {
      name = 'word';
      at = endOfWord(text, at, end);
      at = isUnspaced(text.slice(from, at)) ? endOfUnspaced(text, from, at, counting) : at;
    } else if (kind === digit) {
      name = 'number';
      at = endOfNumber(text, at, end);
    } else if (kind === fraction) {
      name = 'number';
      at += 1;
    } else if (
      text.charAt(at) === '.' &&
      at + 1 < end &&
      classOf(text, at + 1) === digit &&
      // "$.50", "-.5": a sign before the point counts as white space.
      (!glued || signs.includes(text.charAt(at - 1)))
    ) {
      name = 'number';
      at = endOfNumber(text, at + 1, end);
    } else at += 1;
    const slice = text.slice(from, at);
    tokens.push({
      start: from,
      end: at,
      kind: name,
      text: slice,
      lower: name === 'word' ? plainForm(slice) : slice,
      glued,
    });
    glued = true;
    counting = name === 'number' || (counting && isUnspaced(slice) && !hiragana.test(slice.slice(-1)));
  }
  return tokens;
}
