import type { Gender } from '../../language/contract/names.ts';

/** What a name names; null while nothing tells. */
export type NameGuess = 'person' | 'organisation' | 'place' | null;

/** One proper name where it stands: tokens `[from, to)`, titles and roles before it left out. */
export interface NameMention {
  readonly from: number;
  readonly to: number;
  /** Where titles, roles and modifiers that belong to the name begin; `from` when there are none. */
  readonly outerFrom: number;
  readonly guess: NameGuess;
  readonly gender: Gender;
  /** Whether a preposition of place stands before it: weak evidence, for names that nothing else tells. */
  readonly located: boolean;
}
