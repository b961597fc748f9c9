/** What kind of thing a unit measures, as far as the kind of a figure depends on it. */
export type UnitKind =
  | 'money'
  | 'percent'
  | 'percentage-points'
  | 'measure'
  | 'duration'
  | 'age'
  | 'temperature'
  | 'multiple'
  | 'count';

/** A unit: its normalised name and what it measures. */
export interface Unit {
  readonly name: string;
  readonly kind: UnitKind;
}

/** The units of a language. Keys of several words are joined by one blank; a hyphen reads as a blank. */
export interface UnitWords {
  /** By lower-case word or words: "square feet". */
  readonly words: ReadonlyMap<string, Unit>;
  /** By sign or abbreviation as written (case counts): "MW", "km/h", "%". */
  readonly symbols: ReadonlyMap<string, Unit>;
  /** Currency signs and codes that stand before the amount: "US$", "EUR". */
  readonly prefixes: ReadonlyMap<string, Unit>;
  /** Those of `prefixes` that are plain letters, as written: money only before an amount ("R500 million", not "R22"). */
  readonly letterSigns: ReadonlySet<string>;
  /** First words of `prefixes` that are pronouns when written small: "gave us $5". */
  readonly pronounSigns: ReadonlySet<string>;
  /** Symbols that are words too, so they need to be glued to the number: "in", "a", "t". */
  readonly gluedOnly: ReadonlySet<string>;
  /** Abbreviations of a million or thousand fused with a currency code: "MUSD". */
  readonly fused: Readonly<Record<string, readonly [scale: number, code: string]>>;
  /** Words that put a unit over another: "per", "a" in "$3,500 a month". */
  readonly per: ReadonlySet<string>;
  /** Those of `per` that are articles too: what follows must be a unit. */
  readonly perArticles: ReadonlySet<string>;
  /** What those articles may put a price or a rate on beside the units: "$2 a share". */
  readonly perNouns: ReadonlySet<string>;
  /** Words after an article and a unit that make a time of it: "$5 a year earlier". */
  readonly notPer: ReadonlySet<string>;
  /** How a compound is named: "dollar" + "month" → "dollar per month". */
  readonly perName: string;
  /** Words after a duration that make it an age ("old", "of age"), each as its words. */
  readonly ageAfter: readonly (readonly string[])[];
  /** Words before a bare number that make it an age: "aged". */
  readonly ageBefore: ReadonlySet<string>;
  /** Adjectives of age within a bound: "as young as 12", "older than 60". */
  readonly ageBounds?: ReadonlySet<string>;
  /** The unit of those whom "who" counts without a noun: "95,800 who were out of work". */
  readonly personsName: string;
  /** Persons before a bound and a bare number: "men under 30". */
  readonly agedNouns: ReadonlySet<string>;
  /** Subjects whose bare number is an age: "life expectancy is 73". */
  readonly ageNouns: ReadonlySet<string>;
  /** Pronouns of persons: "he will be 35". */
  readonly agePersons: ReadonlySet<string>;
  /** Money of a sign whose name alone is a weight: "pounds" after a million is money. */
  readonly moneyWhenScaled: Readonly<Record<string, Unit>>;
  /** Names of units told in two parts: the smaller one, and how many of it make the greater one. */
  readonly parts: Readonly<Record<string, readonly [smaller: string, of: number]>>;
  /** Names of smaller units of money: how many make a whole one, and the last words of the currencies they belong to. */
  readonly minor: Readonly<Record<string, readonly [of: number, wholes: string]>>;
}
