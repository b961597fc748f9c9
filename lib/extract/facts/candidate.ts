import type { Tail } from '../../language/contract/facts.ts';
import type { Leaning, Span } from '../../model/index.ts';
import type { Style } from './style.ts';
import type { Termed } from './terms.ts';
import type { TrimName } from './trim.ts';

/** A clause or sentence that may become a fact. */
export interface Candidate extends Span, Termed {
  /** Index of its sentence in the article, and of its paragraph. */
  readonly sentence: number;
  readonly paragraph: number;
  readonly style: Style;
  /** Words, counted at white space. */
  readonly words: number;
  /** The attribution cut off its end, if any. */
  readonly source: Span | null;
  /** The clause at its end that may be cut off, if any. */
  readonly tail: Tail | undefined;
  /** The trims that were applied to its sentence, in order. */
  readonly trims: readonly (TrimName | Tail['clause'])[];
  readonly leaning: Leaning | null;
  /** The stem of the definite noun that it opens with ("The notes …"): the reader is taken to know it already. */
  readonly definite: number | undefined;
}

/** What is known of the whole article when one candidate is scored. */
export interface Surroundings {
  readonly text: string;
  readonly candidates: readonly Candidate[];
  /** Weight of each stem: its share of the article's content, summing to 1. */
  readonly weights: Float64Array;
  /** Index of the first and of the last candidate a stem stands in. */
  readonly firstSeen: Int32Array;
  readonly lastSeen: Int32Array;
  /** The ten stems that occur in the most sentences. */
  readonly topics: ReadonlySet<number>;
  /** Stems of the first three candidates. */
  readonly opening: ReadonlySet<number>;
  /**
   * The nut graf of a delayed lede: the first candidate that takes up the headline, where the ones before it only set the
   * scene ("It is Friday, five o'clock."). 0 where the story begins with its news, or has no headline.
   */
  readonly nutGraf: number;
  /** The headline's stems. */
  readonly headline: ReadonlySet<number>;
  /** How likely each stem is to occur in a summary written by a person. */
  readonly importance: Float64Array;
}

/** The facts chosen so far: 1 for each stem that occurs in them, and for each candidate among them. */
export interface Chosen {
  readonly stems: Readonly<Uint8Array>;
  readonly candidates: Readonly<Uint8Array>;
}

/** The choice before the first fact is chosen. */
export const noneChosen = (stems: number, candidates: number): Chosen => ({
  stems: new Uint8Array(stems),
  candidates: new Uint8Array(candidates),
});
