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
  /** The clause at its end that may go, if any. */
  readonly tail: Tail | undefined;
  /** The trims that made it, in their order. */
  readonly trims: readonly (TrimName | Tail['clause'])[];
  readonly leaning: Leaning | null;
  /** The stem of what it takes for known ("The notes …"), if it opens with such a noun. */
  readonly definite: number | undefined;
}

/** What is known of the whole article when one candidate is looked at. */
export interface Surroundings {
  readonly text: string;
  readonly candidates: readonly Candidate[];
  /** Weight of each stem: how much of the article it carries, summing to 1. */
  readonly weights: Float64Array;
  /** Index of the first and of the last candidate a stem stands in. */
  readonly firstSeen: Int32Array;
  readonly lastSeen: Int32Array;
  /** The ten stems in most sentences. */
  readonly topics: ReadonlySet<number>;
  /** Stems of the first three candidates. */
  readonly opening: ReadonlySet<number>;
  /**
   * The first candidate that speaks of what the headline says, where others stand before it: they set the scene ("It is
   * Friday, five o'clock."), it is the nut graf. 0 where the story begins with its news, or has no headline.
   */
  readonly nutGraf: number;
  /** The headline's stems. */
  readonly headline: ReadonlySet<number>;
  /** How likely each stem is to be in a person's summary. */
  readonly importance: Float64Array;
}

/** What is chosen already: 1 for each stem that it has, and for each candidate in it. */
export interface Chosen {
  readonly stems: Readonly<Uint8Array>;
  readonly candidates: Readonly<Uint8Array>;
}

/** The choice before the first: nothing. */
export const noneChosen = (stems: number, candidates: number): Chosen => ({
  stems: new Uint8Array(stems),
  candidates: new Uint8Array(candidates),
});
