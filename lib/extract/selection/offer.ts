import type { Fact, Figure, Quote } from '../../model/index.ts';
import type { Saying } from './utterances.ts';

/** What may go into the body of a digest, best first of each kind. */
export interface Offer {
  readonly facts: readonly Fact[];
  /** Those of the facts that tell what somebody said, and no more: they wait until it is known what is quoted. */
  readonly reports: readonly Fact[];
  /** The items' headings of a list. */
  readonly items: readonly Fact[];
  readonly figures: readonly Figure[];
  readonly utterances: readonly Saying[];
  /** Facts that stand at the digest's top: what leans on them is clear. */
  readonly top: readonly Fact[];
  /** The best fact, where another one is the dek. */
  readonly lead?: Fact | undefined;
  /** Headline and dek. */
  readonly heading: readonly string[];
}

/** What a digest's body begins with. */
export interface Start {
  /** Words that the article's digest usually has, and those of them that the dek took. */
  readonly usual: number;
  readonly taken: number;
  readonly isInterview: boolean;
}

/** One thing of a digest's body. */
export interface Item {
  readonly facts: readonly Fact[];
  readonly figures: readonly Figure[];
  readonly quotes: readonly Quote[];
  /** Words that it takes. */
  readonly cost: number;
  /** Words of a digest that has room for it. */
  readonly least: number;
}

export type Kind = 'fact' | 'voice' | 'figure';
