/** What looks like a figure and is none. */
export interface NonFigureWords {
  /** Month names and their abbreviations. */
  readonly months: ReadonlySet<string>;
  /** Whether months are written in small letters, and are no other words so: "8 juin". */
  readonly smallMonths: boolean;
  /** Words between a day and its month, or a month and its year: "8 de junio de 2025". */
  readonly dateJoiners: ReadonlySet<string>;
  /** Words between two days of a month, besides those between the ends of any range: "3 al 8 de junio". */
  readonly daySpans: ReadonlySet<string>;
  /** Nouns that a number names rather than counts: "section", "flight", "no". */
  readonly numbered: ReadonlySet<string>;
  /** Those of `numbered` that name a number before a plural too: "the top 10 firms". */
  readonly alwaysNumbered: ReadonlySet<string>;
  /** Prepositions before a place: "in Gaza 45 were killed". */
  readonly beforePlace: ReadonlySet<string>;
  /** Makers and products that a number names: "boeing", "iphone". */
  readonly products: ReadonlySet<string>;
  /** Capitalised words that are no name before a number: weekdays, "about". */
  readonly noNames: ReadonlySet<string>;
  /** Endings glued to a number that make it an ordinal or a decade: "th", "s". */
  readonly ordinalEndings: ReadonlySet<string>;
  /** A point after digits within a sentence makes an ordinal: "der 3. Platz". */
  readonly dotOrdinals: boolean;
  /** Words after a clock time: "a.m.", "gmt". */
  readonly clock: ReadonlySet<string>;
  /** Words before a year: "in", "since". */
  readonly beforeYear: ReadonlySet<string>;
  /** Words after a year: "року". */
  readonly afterYear: ReadonlySet<string>;
  /** Words around a result: "win", "beat". */
  readonly scores: ReadonlySet<string>;
  /** Counted nouns so plain that four digits before them are no year: "people". */
  readonly counted: ReadonlySet<string>;
}
