/** A token as far as a clause is told by it. */
export interface TailToken {
  readonly kind: 'word' | 'number' | 'mark';
  readonly lower: string;
  readonly start: number;
}

/** A clause at a sentence's end that the rest does not need: where the rest ends, and what kind of clause it is. */
export interface Tail {
  /** Offset at which the clause that is kept ends: that of the comma. */
  readonly end: number;
  /** Index of the comma among the sentence's tokens. */
  readonly token: number;
  readonly clause: 'relative' | 'participle' | 'apposition' | 'second-clause';
}

/** How a language parts from a sentence what the rest of it does not need. All words lower case. */
export interface TailWords {
  /** Relative pronouns and adverbs; after a comma they add, they do not restrict ("which", "who"). */
  readonly relatives: ReadonlySet<string>;
  /** Words that may stand before one, a noun before them: "one of whom". */
  readonly partitives?: ReadonlySet<string>;
  /** Shape of a present participle, and words that have it without being one ("during"), or that set a condition ("depending"). */
  readonly participle: RegExp;
  readonly noParticiples: ReadonlySet<string>;
  /** Shape of a past participle, and the words after it that tell it from a past tense ("built in"). */
  readonly pastParticiple: RegExp;
  readonly afterPastParticiple: ReadonlySet<string>;
  /** Articles that open an apposition. */
  readonly articles: ReadonlySet<string>;
  /** "and", "or": an apposition has none, a list has. */
  readonly coordinators: ReadonlySet<string>;
  /** Verbs that are finite whatever stands around them, and the shape of a past tense. */
  readonly finite: ReadonlySet<string>;
  readonly pastTense: RegExp;
  /** Words that open a clause or phrase before the main clause ("when", "in"). */
  readonly subordinators: ReadonlySet<string>;
  /** Negations, conditions, contrasts, doubts, denials, corrections and comparisons: what holds one is never cut. */
  readonly guards: ReadonlySet<string>;
}

/** What the salience model needs to know of a language. All words lower case, apostrophes straight. */
export interface FactWords {
  /** Function words: they carry no topic. */
  readonly functionWords: ReadonlySet<string>;
  /** Words that, first in a sentence, point back to another one ("he", "this", "such"). */
  readonly pronounOpeners: ReadonlySet<string>;
  /** How a sentence opens, in small letters between spaces, whose pronoun stands for nothing told before: " it is unclear ". */
  readonly expletive?: RegExp;
  /** Pronouns that stand behind a verb for something told before: "The company had it checked." */
  readonly objectPronouns?: ReadonlySet<string>;
  /** Articles that take the noun behind them for known; left out where names have one as well ("die Schweiz"). */
  readonly definiteArticles?: ReadonlySet<string>;
  /** Pronouns for somebody who was named: "he". */
  readonly personPronouns?: ReadonlySet<string>;
  /** Whether a pronoun for somebody may stand behind the verb, where another word opens the sentence: “Kurz davor hatte er”. */
  readonly invertsSubjects?: boolean;
  /** Nouns, in small letters, that with an article stand for whom the sentence before named: "the company". */
  readonly anaphors?: ReadonlySet<string>;
  /** The shape of more of these: "The Frenchwoman", "The 68-year-old". */
  readonly anaphorShape?: RegExp;
  /** Nouns that with an article stand for what was told at length: "the incident". */
  readonly happenings?: ReadonlySet<string>;
  /** Words that keep such a word from pointing back: "week" in "This week". */
  readonly timeNouns?: ReadonlySet<string> | undefined;
  /** Words that, first in a sentence, tie it to the one before ("but", "however", "also"). */
  readonly connectiveOpeners: ReadonlySet<string>;
  /** Of these those that point at a whole sentence, whoever is named before them: "According to the mayor, that's the toll." */
  readonly demonstratives?: ReadonlySet<string>;
  /** Words that number a thought where a comma follows: "Second, …" goes on from a first one. */
  readonly enumerators?: ReadonlySet<string>;
  /** Phrases that, near the start of a sentence, repeat what the one before it said ("did so"). */
  readonly backPhrases?: readonly string[];
  /**
   * Phrases by which a sentence tells what was said before it was known better ("earlier statement", "had first said"), and words of
   * one that tells as well what became of it ("corrected"): a number in the first without any of the second is withdrawn.
   */
  readonly withdrawals?: { readonly phrases: readonly string[]; readonly settled: ReadonlySet<string> };
  /** "I", "we", "my": outside quotation marks the voice of opinion and interview. */
  readonly firstPerson: ReadonlySet<string>;
  /** "you", "your": advice, pleas, advertising. */
  readonly secondPerson: ReadonlySet<string>;
  /**
   * What may be a finite verb: a word in small letters, or a shape of one. A sentence without either is none ("Capacity at
   * the time: 75,000."); left out where sentences do without a verb.
   */
  readonly verbs?: { readonly words: ReadonlySet<string>; readonly shape: RegExp };
  /** Verbs of saying in the forms that attribute a statement. */
  readonly sayingVerbs: ReadonlySet<string>;
  /** Openers that go with their comma and leave a whole sentence ("meanwhile", "in addition"). */
  readonly droppableOpeners: readonly string[];
  /**
   * Conjunctions that go from the start of a sentence and leave a whole one ("but", "and"), and words behind them that
   * they belong to ("but for the rain").
   */
  readonly droppableConjunctions?: {
    readonly words: ReadonlySet<string>;
    readonly notBefore: ReadonlySet<string>;
  };
  /** Words that open an attribution at a sentence's end ("according to"). */
  readonly attributionOpeners: readonly string[];
  /**
   * Those of them that compare as well ("so hoch wie …", "wie im Vorjahr"): behind one that attributes stands a name, or one of these
   * words before it ("so der Sprecher", "wie es hieß").
   */
  readonly attributionLeads?: { readonly of: ReadonlySet<string>; readonly before: ReadonlySet<string> };
  /** Left out where a comma does not tell a clause that adds from one that restricts. */
  readonly tails?: TailWords;
  /** The clause that may go from a sentence's end; with `tails`. */
  readonly tailOf?: (tokens: readonly TailToken[]) => Tail | undefined;
  /** Starts of lines that are furniture of the page, not of the story ("read more", "click here"). */
  readonly furniture: readonly string[];
  /** Verbs that ask a reader to a social network where they open a sentence: "Follow us on …", "Like the mill’s page on …". */
  readonly followVerbs?: ReadonlySet<string>;
  /** What a line says of those who helped to write: "contributed to this report". */
  readonly credits?: readonly string[];
  /** Words that show a line of the kind "Arrival: …" to be a picture's caption ("pictured", "poses"). */
  readonly captionWords: ReadonlySet<string>;
  /** Words that behind one of these point at the picture itself: "seen here". */
  readonly captionPlaces?: ReadonlySet<string>;
  /** Words of plans and results that news is about ("announced", "killed", "will"): they mark the event. */
  readonly eventWords: ReadonlySet<string>;
  /** Words that tell what kind of article a text is. */
  readonly formWords: {
    /** Steps and measures of a recipe. */
    readonly recipe: ReadonlySet<string>;
    /** Words of a life and its end. */
    readonly obituary: ReadonlySet<string>;
    /** Words of a match. */
    readonly match: ReadonlySet<string>;
    /** Words of exchanges and prices. */
    readonly market: ReadonlySet<string>;
    /** Names of sections that hold opinion: "comment", "op-ed". */
    readonly opinion?: ReadonlySet<string>;
  };
}
