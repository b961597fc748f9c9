import type { Unit } from './units.ts';

/** A phrase of `bounds` or `changes`, as its words. */
export interface CuePhrase<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** Words of a bound that are prepositions as well: behind certain words they lead to an object and bound nothing. */
export interface BoundObject {
  /** The last word of the bound: "about". */
  readonly words: ReadonlySet<string>;
  /** What stands before: "film", "talked". */
  readonly behind: ReadonlySet<string>;
  /** How many words further left it may stand: 0 is right before the bound ("won [gold in Oslo] over"). */
  readonly reach: number;
  /** Whether that reading holds for the figure's unit; null is none that is known by its word. */
  readonly takes: (unit: Unit | null) => boolean;
}

/** How words tell the bound of a number and the direction of a change. */
export interface BoundWords {
  readonly objects: readonly BoundObject[];
  readonly before: readonly CuePhrase<'about' | 'more-than' | 'less-than' | 'at-least' | 'at-most'>[];
  readonly after: readonly CuePhrase<'about' | 'more-than' | 'less-than' | 'at-least' | 'at-most'>[];
  /** Bounds that say "during" before a time: "over". */
  readonly spanners: ReadonlySet<string>;
  /** Openers of a range: "between", "from". */
  readonly rangeOpeners: ReadonlySet<string>;
  /** Words between the ends of a range: "to", "and". */
  readonly rangeJoiners: ReadonlySet<string>;
  /** Those that join a range only after its opener: "and" of "between … and". */
  readonly openedJoiners: ReadonlySet<string>;
  /** Words of a choice that shares one unit: "8 or $9". */
  readonly or: ReadonlySet<string>;
  /** Words before a figure that is set against an earlier one of the same unit: "compared with 63". */
  readonly comparisons: readonly (readonly string[])[];
}
