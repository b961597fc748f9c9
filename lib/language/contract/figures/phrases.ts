/** A light grammar: closed classes of words, and endings for the open ones. */
export interface PhraseWords {
  readonly determiners: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  /** Pronouns that mean nothing without their sentence. */
  readonly pronouns: ReadonlySet<string>;
  /** "who", "which", "that": they open a clause about the noun before them. */
  readonly relatives: ReadonlySet<string>;
  /** Those of `relatives` that name a place, not the noun before them: "where". */
  readonly places: ReadonlySet<string>;
  /** What leads to an infinitive: "to". */
  readonly infinitive: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  /** Those of `auxiliaries` that as verbs of their own take what a number counts: "had [two daughters]". */
  readonly possessing?: ReadonlySet<string>;
  /** Common verbs in the forms that are no noun. */
  readonly verbs: ReadonlySet<string>;
  /** Prepositions that open a clause too: "after the bank cut". */
  readonly subordinators: ReadonlySet<string>;
  /** Verbs whose object is a clause of its own: "said". */
  readonly reporting: ReadonlySet<string>;
  /** Determiners that point back: "this figure". */
  readonly demonstratives: ReadonlySet<string>;
  /** Determiners of what was named before: "the", "those". */
  readonly definite: ReadonlySet<string>;
  /** Possessives that lean on their sentence: "its". */
  readonly possessives: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
  /** Words between a number and what it counts that are no part of the name: "five more losses". */
  readonly quantifiers: ReadonlySet<string>;
  /** Words behind a time that count it from another one: "later". */
  readonly sinceThen?: ReadonlySet<string>;
  /** Words before a time that make it a date: German "vor drei Monaten", three months ago. */
  readonly ago?: ReadonlySet<string>;
  /** Pronouns of what a verb takes: "him". */
  readonly objects?: ReadonlySet<string>;
  /** The first word of an amount that is asked for: "how many". */
  readonly questions?: ReadonlySet<string>;
  /** Words that join a number to what it counts, in a language without classes of words: "3 millions de personnes". */
  readonly linkers?: ReadonlySet<string>;
  /** Words that share values out among several: "respectively". */
  readonly distributive?: ReadonlySet<string>;
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
  /** The positive of a superlative before a noun, for the unit's name: "best" → "good". */
  readonly positive?: (lower: string) => string;
  /** Whether a word written like this, within a sentence, is a noun by its capital (German). */
  readonly nounsAreCapitalised: boolean;
  /** Words right after a figure without which its clause says something else: "ago", "off", "of", "than". */
  readonly completers: ReadonlySet<string>;
  /** Prepositions that hang a phrase on a noun: "of", "in". */
  readonly hanging: ReadonlySet<string>;
  /** Words that make what follows no fact: "if", "denied". */
  readonly unreal: ReadonlySet<string>;
  /** Those that stand behind the main clause as well: "would lose 4,000 jobs unless …". */
  readonly conditions: ReadonlySet<string>;
  /** Words before a verb that are no subject: "there are". */
  readonly expletives: ReadonlySet<string>;
  /** Verbs whose object does what the infinitive behind it says: "ask". */
  readonly controllers: ReadonlySet<string>;
  /** Prepositions before a duration that a label can do without: "lasted for eight hours". */
  readonly durationLeads: ReadonlySet<string>;
  /** Verbs whose bare number counts people: "kills three", "two were injured". */
  readonly harm: ReadonlySet<string>;
  /** Words that deny the clause they stand in: "not", "never", "doesn't". */
  readonly negations: ReadonlySet<string>;
  /** A clause ends with its verb (German): what follows the figure belongs to it. */
  readonly verbsLast: boolean;
  /** How labels and subjects are found: by this `grammar`; where none is known, `between-marks` the whole clause, where that is short. */
  readonly clauses: 'grammar' | 'between-marks';
  /** Auxiliaries that the plain form of a verb follows: "will", "could". */
  readonly modals?: ReadonlySet<string>;
  /** Two words may be a clause, since articles and pronouns are parts of words (Arabic). */
  readonly joinsArticles?: true;
  /** Plurals that stand before another noun: "sales staff". */
  readonly attributivePlurals: ReadonlySet<string>;
}
