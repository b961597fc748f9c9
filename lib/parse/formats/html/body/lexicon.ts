import type { ReaderWords } from '../../../../language/contract/reader.ts';
import { perLanguage } from '../../../fields/patterns.ts';

/** The kind of a line by its opening phrase, as bits of a mask. */
export const opening = {
  crossLink: 1,
  furniture: 2,
  byline: 4,
  credit: 8,
  dated: 16,
  source: 32,
  phrase: 64,
} as const;

/** The words of a language in the form in which lines are looked up. */
export interface Lexicon {
  /** The kinds of opening phrase that a line has. */
  openings(line: string): number;
  /** Whether the line is an opening phrase and nothing else, apart from punctuation. */
  isOpenerAlone(line: string): boolean;
}

/** Longest opening phrase, in code units. */
const head = 80;
/** Most marks before an opening: a bullet, brackets, a quotation mark. */
const mostMarks = 6;

const letterOrDigit = /[\p{L}\p{N}]/u;

/** Whether a letter or digit begins at a place. ASCII, most of all text, is told without a class of Unicode. */
function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80)
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a);
  return at < text.length && letterOrDigit.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

/** Phrases by their first code unit, each with the kinds of opening that it is. */
type Phrases = ReadonlyMap<number, readonly { readonly phrase: string; readonly kinds: number }[]>;

function phrasesOf(words: ReaderWords): Phrases {
  const kinds = new Map<string, number>();
  const add = (phrases: readonly string[], kind: number): void => {
    for (const phrase of phrases) {
      const key = phrase.toLowerCase();
      kinds.set(key, (kinds.get(key) ?? 0) | kind);
    }
  };
  add(words.crossLinkOpeners, opening.crossLink);
  add(words.furnitureOpeners, opening.furniture);
  add(words.bylineOpeners, opening.byline);
  add(words.creditWords, opening.credit);
  add(words.publishedOpeners, opening.dated);
  add(words.modifiedOpeners, opening.dated);
  add(words.sourceOpeners, opening.source);
  // Three words of furniture at its start are furniture to the end, however long.
  add(
    words.furnitureOpeners.filter((phrase) => phrase.split(' ').length >= 3),
    opening.phrase,
  );
  const byStart = new Map<number, { phrase: string; kinds: number }[]>();
  for (const [phrase, kind] of kinds) {
    const start = phrase.charCodeAt(0);
    const same = byStart.get(start);
    if (same) same.push({ phrase, kinds: kind });
    else byStart.set(start, [{ phrase, kinds: kind }]);
  }
  return byStart;
}

/** Calls `found` with each phrase that a lower-cased line opens with, behind a few marks, and where the phrase ends. */
function findOpeners(phrases: Phrases, line: string, found: (kinds: number, end: number) => void): void {
  for (let start = 0; start <= mostMarks; start += 1) {
    for (const { phrase, kinds } of phrases.get(line.charCodeAt(start)) ?? []) {
      const end = start + phrase.length;
      if (line.startsWith(phrase, start) && !isWordAt(line, end)) found(kinds, end);
    }
    if (start >= line.length || isWordAt(line, start)) return;
  }
}

function compile(words: ReaderWords): Lexicon {
  const phrases = phrasesOf(words);
  return {
    openings: (line) => {
      let mask = 0;
      findOpeners(phrases, line.slice(0, head).toLowerCase(), (kinds) => {
        mask |= kinds;
      });
      return mask;
    },
    isOpenerAlone: (line) => {
      if (line.length > head) return false;
      const lower = line.toLowerCase();
      let alone = false;
      findOpeners(phrases, lower, (_kinds, end) => {
        alone ||= !letterOrDigit.test(lower.slice(end));
      });
      return alone;
    },
  };
}

/** The lexicon of a language, made when its first page is read. */
export const lexiconOf = perLanguage(compile);
