import type { Fact, Figure, Quote } from '../../model/index.ts';
import type { Saying } from './utterances.ts';

/** What may go into the body of a digest, best first of each kind. */
export interface Offer {
  readonly facts: readonly Fact[];
  /** The facts that only report what somebody said: they wait until the quotations are chosen. */
  readonly reports: readonly Fact[];
  /** The items' headings of a list. */
  readonly items: readonly Fact[];
  readonly figures: readonly Figure[];
  readonly utterances: readonly Saying[];
  /** Facts at the digest's top: a fact that refers back to them is clear. */
  readonly top: readonly Fact[];
  /** The best fact, where another one is the dek. */
  readonly lead?: Fact | undefined;
  /** Headline and dek. */
  readonly heading: readonly string[];
}

/** The state in which a digest's body starts. */
export interface Start {
  /** Words that the article's digest usually has, and those of them that the dek took. */
  readonly usual: number;
  readonly taken: number;
  readonly isInterview: boolean;
}

/** One item of a digest's body. */
export interface Item {
  readonly facts: readonly Fact[];
  readonly figures: readonly Figure[];
  readonly quotes: readonly Quote[];
  /** Its length in words. */
  readonly cost: number;
  /** Least budget, in words, of a digest that has room for it. */
  readonly least: number;
}

export type Kind = 'fact' | 'voice' | 'figure';
