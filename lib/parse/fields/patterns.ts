import type { ReaderWords } from '../../language/contract/reader.ts';
import { oncePer } from '../../once.ts';
import { TwinPattern } from '../../segment/western.ts';

/** A part of a regular expression that matches any of the words, the longest first; never matches when there are none. */
export function anyOf(words: readonly string[]): string {
  if (words.length === 0) return '(?!)';
  const longestFirst = [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${longestFirst.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+')).join('|')})`;
}

/** Neither a letter nor a digit follows (`\b` knows no letters but a to z). */
export const wordEnd = '(?![\\p{L}\\p{M}\\p{N}])';
/** Neither a letter nor a digit stands before. */
export const wordStart = '(?<![\\p{L}\\p{M}\\p{N}])';

/**
 * A pattern that only a text can match in which one of some words stands, in any case. Letters in any case and classes of
 * Unicode make such patterns the costliest there are: .3 to 1 ms to compile, twice, and slow to run. Most texts hold
 * none of the words, which a few plain searches tell; the pattern is made when the first text comes that does.
 */
export class WordPattern {
  readonly #source: string;
  readonly #signs: readonly string[];
  #pattern: TwinPattern | undefined;

  constructor(words: readonly string[], source: string) {
    this.#source = source;
    // A space in a word stands for any white space: of several parts the longest is looked for.
    this.#signs = [...new Set(words.map(longestPart))];
  }

  exec(text: string): RegExpExecArray | null {
    const lower = text.toLowerCase();
    if (!this.#signs.some((sign) => lower.includes(sign))) return null;
    this.#pattern ??= new TwinPattern(this.#source, 'iu');
    return this.#pattern.exec(text);
  }

  test(text: string): boolean {
    return this.exec(text) !== null;
  }

  /** The text without the first match. */
  cutFrom(text: string): string {
    const match = this.exec(text);
    return match ? text.slice(0, match.index) + text.slice(match.index + match[0].length) : text;
  }
}

/** Most marks before the words of an opening. */
const mostMarks = 5;

/** The same for words that open a text, behind a few marks at most (`^[^\p{L}]{0,5}…`): most texts begin with none of their letters. */
export class OpeningPattern extends WordPattern {
  readonly #starts: ReadonlySet<string>;

  constructor(words: readonly string[], source: string) {
    super(words, source);
    this.#starts = new Set(words.map((word) => word.toLowerCase().charAt(0)));
  }

  override exec(text: string): RegExpExecArray | null {
    for (let at = 0; at <= mostMarks && at < text.length; at += 1) {
      const character = text.charAt(at).toLowerCase();
      if (this.#starts.has(character)) return super.exec(text);
      if (character >= 'a' && character <= 'z') return null;
    }
    return null;
  }
}

function longestPart(word: string): string {
  const [longest = word] = word
    .toLowerCase()
    .split(' ')
    .sort((a, b) => b.length - a.length);
  return longest;
}

/** Makes a value of a language's reader words once, on first use. */
export const perLanguage: <T, W extends object = ReaderWords>(make: (words: W) => T) => (words: W) => T =
  oncePer;

/** A text without the characters at its ends that `mark` matches; by hand, since `x+$` looks at every run of x twice. */
export function trimEnds(text: string, mark: RegExp): string {
  let [start, end] = [0, text.length];
  while (start < end && mark.test(text.charAt(start))) start += 1;
  while (end > start && mark.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** First digits of the decimal systems that news is written in, each followed by its nine others. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];

/** The text with the decimal digits of other scripts ("٣٤") as ASCII digits; offsets stay as they are. */
export function asciiDigits(text: string): string {
  return text.replace(
    /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19]/g,
    (digit) => {
      const code = digit.charCodeAt(0);
      const zero = zeros.find((first) => code >= first && code < first + 10) ?? code;
      return String(code - zero);
    },
  );
}
