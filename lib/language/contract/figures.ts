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
  /** Words for a half that stand alone: "half the seats". */
  readonly halves: ReadonlySet<string>;
  /** Articles that stand for one before a scale or a denominator: "a million". */
  readonly articles: ReadonlySet<string>;
  /** "and" within a number. */
  readonly and: ReadonlySet<string>;
  /** "point" of spelled decimals. */
  readonly point: ReadonlySet<string>;
  readonly minus: ReadonlySet<string>;
  /** Plurals without a number, low to high: "dozens" → 12–120. */
  readonly vague: Readonly<Record<string, readonly [low: number, high: number]>>;
  /** "of" in "tens of thousands", "one of four"; empty for a language that uses a case. */
  readonly of: ReadonlySet<string>;
  /** Words between the two numbers of a share: "in", "out of". */
  readonly ratio: readonly (readonly string[])[];
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
  /** Persons before a bound and a bare number: "men under 30". */
  readonly agedNouns: ReadonlySet<string>;
  /** Subjects whose bare number is an age: "life expectancy is 73". */
  readonly ageNouns: ReadonlySet<string>;
  /** Pronouns of persons: "he will be 35". */
  readonly agePersons: ReadonlySet<string>;
  /** Money of a sign whose name alone is a weight: "pounds" after a million is money. */
  readonly moneyWhenScaled: Readonly<Record<string, Unit>>;
}

/** A phrase of `bounds` or `changes`, as its words. */
export interface Cue<T> {
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
interface BoundWords {
  readonly objects: readonly BoundObject[];
  readonly before: readonly Cue<'about' | 'more-than' | 'less-than' | 'at-least' | 'at-most'>[];
  readonly after: readonly Cue<'about' | 'more-than' | 'less-than' | 'at-least' | 'at-most'>[];
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

interface ChangeWords {
  /** Verbs and particles that say the number went up or down, in every form. */
  readonly up: ReadonlySet<string>;
  readonly down: ReadonlySet<string>;
  /** Verbs that take "up" or "down" without a movement: "gave up 517 yards". */
  readonly particleVerbs: ReadonlySet<string>;
  /** Those that are nouns too: "a sharp rise in". */
  readonly nouns: ReadonlySet<string>;
  /** Words right after the figure that tell the direction: "0.7 percent lower". */
  readonly after: { readonly up: ReadonlySet<string>; readonly down: ReadonlySet<string> };
  /** Before the amount of a change: "by". */
  readonly by: ReadonlySet<string>;
  /** Before the level it reached: "to". */
  readonly to: ReadonlySet<string>;
  /** Before the level it came from: "from". */
  readonly from: ReadonlySet<string>;
  /** Those of `up` and `down` that say nothing of a counted noun they take: "lost four games". */
  readonly transitive: ReadonlySet<string>;
  /** Between a measure's name and its amount: "a speed of", "a car with". */
  readonly of: ReadonlySet<string>;
  /** Before a price: "sold for". */
  readonly price: ReadonlySet<string>;
  /** Changes that carry their own number: "halved" → 0.5, "doubled" → 2. */
  readonly factors: Readonly<Record<string, number>>;
}

/** A light grammar: closed classes of words, and endings for the open ones. */
export interface PhraseWords {
  readonly determiners: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  /** Pronouns that mean nothing without their sentence. */
  readonly pronouns: ReadonlySet<string>;
  /** "who", "which", "that": they open a clause about the noun before them. */
  readonly relatives: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  /** Common verbs in the forms that are no noun. */
  readonly verbs: ReadonlySet<string>;
  /** Prepositions that open a clause too: "after the bank cut". */
  readonly subordinators: ReadonlySet<string>;
  /** Verbs whose object is a clause of its own: "said". */
  readonly reporting: ReadonlySet<string>;
  /** Determiners that point back: "this figure". */
  readonly demonstratives: ReadonlySet<string>;
  /** Possessives that lean on their sentence: "its". */
  readonly possessives: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
  /** Words between a number and what it counts that are no part of the name: "five more losses". */
  readonly quantifiers: ReadonlySet<string>;
  /** Nouns before "of" that are only the number's frame: "a total of 200". */
  readonly frames: ReadonlySet<string>;
  /** Whether an open-class word is an adverb by its ending. */
  readonly isAdverb: (lower: string) => boolean;
  /** Whether an open-class word can only be a verb form. */
  readonly isVerb: (lower: string, text: string) => boolean;
  /** Whether it is a participle, which can stand before a noun ("recorded songs") or be the verb. */
  readonly isParticiple: (lower: string) => boolean;
  readonly isPlural: (lower: string, text: string) => boolean;
  /** The base form of a noun, for the unit's name. */
  readonly singular: (lower: string) => string;
  /** Whether a word written like this, within a sentence, is a noun by its capital (German). */
  readonly nounsAreCapitalised: boolean;
  /** Words right after a figure without which its clause says something else: "ago", "off", "of", "than". */
  readonly completers: ReadonlySet<string>;
  /** Prepositions that tell a duration from an event: "after". */
  readonly timeFrom: ReadonlySet<string>;
  /** Prepositions that hang a phrase on a noun: "of", "in". */
  readonly hanging: ReadonlySet<string>;
  /** Words that make what follows no fact: "if", "denied". */
  readonly unreal: ReadonlySet<string>;
  /** Words that deny the clause they stand in: "not", "never", "doesn't". */
  readonly negations: ReadonlySet<string>;
  /** A clause ends with its verb (German): what follows the figure belongs to it. */
  readonly verbsLast: boolean;
  /**
   * How labels and subjects are found: by this `grammar`; where none is known, `words-after` the number up to the next
   * mark; or `none` where those say nothing by themselves (no spaces part the words).
   */
  readonly clauses: 'grammar' | 'words-after' | 'none';
  /** Plurals that stand before another noun: "sales staff". */
  readonly attributivePlurals: ReadonlySet<string>;
}

/** What looks like a figure and is none. */
export interface NonFigureWords {
  /** Month names and their abbreviations. */
  readonly months: ReadonlySet<string>;
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

/** What the figure extractor needs to know of a language. */
export interface FigureWords {
  readonly numbers: NumberWords;
  readonly units: UnitWords;
  readonly bounds: BoundWords;
  readonly changes: ChangeWords;
  readonly phrases: PhraseWords;
  readonly nonFigures: NonFigureWords;
}
