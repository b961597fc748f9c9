import type { NumberWords } from '../../../language/contract/figures/numbers.ts';

/** A number in a row of tokens, `[first, end)`. */
export interface NumberRun {
  readonly first: number;
  readonly end: number;
  /** Equal but for a vague plural: "dozens" is 12–120. */
  readonly low: number;
  readonly high: number;
  readonly form: 'digits' | 'words' | 'vague' | 'share';
  /** The last scale word applied ("million" → 1e6), else 1: both ends of "$7 to $9 million" share it. */
  readonly scale: number;
  /** Digits alone, without sign, separator or scale: it may be a year, a name or a page. */
  readonly plain: boolean;
}

/** The context of a number that decides how it is read. */
export interface NumberContext {
  readonly words: NumberWords;
  /** A currency stands before it, so "m" means million. */
  readonly money: boolean;
  /** "between" stands before it, so "and" belongs to the range, not to the number. */
  readonly opened: boolean;
  /** A unit follows "a quarter" (a share of that unit, not part of a year) or a bare "hundred". */
  readonly measured?: boolean;
  /** A minus stands before it: "-4/7" is no date. */
  readonly signed?: boolean;
  /** No noun stands before it, so "point five" is a number. */
  readonly alone?: boolean;
}
