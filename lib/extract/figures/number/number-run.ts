import type { NumberWords } from '../../../language/contract/figures/numbers.ts';

/** A number in a row of tokens, `[first, end)`. */
export interface NumberRun {
  readonly first: number;
  readonly end: number;
  /** Equal but for a vague plural: "dozens" is 12–120. */
  readonly low: number;
  readonly high: number;
  readonly form: 'digits' | 'words' | 'vague' | 'share';
  /** The last scale word applied ("million" → 1e6), 1 without: it is shared by both ends of "$7 to $9 million". */
  readonly scale: number;
  /** Digits alone, without sign, separator or scale: it may be a year, a name or a page. */
  readonly plain: boolean;
}

/** What the number's surroundings say of it before it is read. */
export interface NumberContext {
  readonly words: NumberWords;
  /** A currency stands before: "m" is a million then. */
  readonly money: boolean;
  /** "between" stands before: "and" is the range's then, not the number's. */
  readonly opened: boolean;
  /** A unit stands behind "a quarter" (a share of that one, and no part of a year) or a bare "hundred". */
  readonly measured?: boolean;
  /** A minus stands before: "-4/7" is no date. */
  readonly signed?: boolean;
  /** No noun stands before: "point five" is a number then. */
  readonly alone?: boolean;
}
