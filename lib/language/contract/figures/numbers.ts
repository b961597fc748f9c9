/** How numbers are written and spelled. All words lower case unless said otherwise. */
export interface NumberWords {
  /** The sign before decimals; the other of point and comma groups thousands. */
  readonly decimal: '.' | ',';
  /** A plain space groups thousands: "40 000". */
  readonly spaceGroups: boolean;
  /** Words for 0–19 and the tens. */
  readonly cardinals: Readonly<Record<string, number>>;
  /** Words that multiply what stands before them: "hundred", "million", "dozen". */
  readonly scales: Readonly<Record<string, number>>;
  /** Digits go on after a scale, and scales below 10,000 multiply within it: "12億3000万", "1万8000", "5千万". */
  readonly myriads: boolean;
  /** Abbreviated scales after digits, as written (case counts): "bn", "k". */
  readonly suffixes: Readonly<Record<string, number>>;
  /** Those of `suffixes` that are a unit too: a scale only where money or a counted noun says so. */
  readonly doubtfulSuffixes: ReadonlySet<string>;
  /** Those of `doubtfulSuffixes` that are a scale wherever they touch the digits: "10K". */
  readonly gluedSuffixes: ReadonlySet<string>;
  /** Words for some few, before a scale alone: "several hundred" → 200–1000. */
  readonly some: Readonly<Record<string, readonly [low: number, high: number]>>;
  /** Words before "a third" or "a quarter" that make a share of it: "by", "than". */
  readonly beforeShare: ReadonlySet<string>;
  /** Denominators: "third", "quarters". */
  readonly denominators: Readonly<Record<string, number>>;
  /** Forms of `denominators` that can follow a number above one ("thirds"); the others need "one" or an article. */
  readonly pluralDenominators: ReadonlySet<string>;
  /** Ordinals that can end a spelled number: "twenty-first", "two-hundredth"; what they end ranks, it counts nothing. */
  readonly ordinals: Readonly<Record<string, number>>;
  /** Words for a half that stand alone: "half the seats". */
  readonly halves: ReadonlySet<string>;
  /** Articles that stand for one before a scale or a denominator: "a million". */
  readonly articles: ReadonlySet<string>;
  /** "and" within a number. */
  readonly and: ReadonlySet<string>;
  /** Words that join the last of a list as `and` does: "or". */
  readonly or?: ReadonlySet<string>;
  /** "point" of spelled decimals. */
  readonly point: ReadonlySet<string>;
  readonly minus: ReadonlySet<string>;
  /** Plurals without a number, low to high: "dozens" → 12–120. */
  readonly vague: Readonly<Record<string, readonly [low: number, high: number]>>;
  /** Those of `vague` that are another noun unless "of" follows: "scores". */
  readonly vagueBeforeOf: ReadonlySet<string>;
  /** "of" in "tens of thousands", "one of four"; empty for a language that uses a case. */
  readonly of: ReadonlySet<string>;
  /** Words between the two numbers of a share: "in", "out of". */
  readonly ratio: readonly (readonly string[])[];
  /** Those of `ratio` that are a stroke said aloud, so any whole may follow: "seven over sixteen". */
  readonly strokes: ReadonlySet<string>;
  /** The number words of one: also a pronoun or an article, so they need a noun after them. */
  readonly one: ReadonlySet<string>;
  /** Words before "one" that make a pronoun of it: "this one". */
  readonly pronounBeforeOne: ReadonlySet<string>;
  /** One is the article too: it is a number only before a unit. */
  readonly oneNeedsUnit: boolean;
  /** Endings that make a multiple of a number word: "sixfold". */
  readonly multiplierEndings: readonly string[];
  /** A number spelled as one long word ("dreiundzwanzig"), null when it is none. */
  readonly compound: (lower: string) => number | null;
}
