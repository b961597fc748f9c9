import type { Gender } from '../../language/contract/names.ts';

/** The kind of a name; null while there is no evidence. */
export type NameGuess = 'person' | 'organisation' | 'place' | null;

/** One mention of a proper name: tokens `[from, to)`, without titles and roles before it. */
export interface NameMention {
  readonly from: number;
  readonly to: number;
  /** Where titles, roles and modifiers that belong to the name begin; `from` when there are none. */
  readonly outerFrom: number;
  readonly guess: NameGuess;
  readonly gender: Gender;
  /** Whether a preposition of place stands before it: weak evidence, for names without any other. */
  readonly located: boolean;
}
