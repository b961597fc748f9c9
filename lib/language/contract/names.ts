/** Grammatical or social gender as far as a word tells it: masculine, feminine, or nothing. */
export type Gender = 'm' | 'f' | '';

/** What telling people, organisations and places apart needs to know of a language. All words lower case. */
export interface NameWords {
  /** Titles before a name, without their point: "mr" → m, "sen" → ''. */
  readonly titles: Readonly<Record<string, Gender>>;
  /** Titles that say nothing of what a person does: "mr", "dr". */
  readonly honorifics: ReadonlySet<string>;
  /** Titles by which somebody goes on being called: who has one is not meant by "Mr". */
  readonly keptTitles?: ReadonlySet<string>;
  /** What is put behind a name and is no part of it: "kc", "mp". */
  readonly postnominals?: ReadonlySet<string>;
  /** Nouns for people by what they are or do: "analyst", "spokeswoman". */
  readonly roles: Readonly<Record<string, Gender>>;
  /** Ends of such nouns where the language compounds them: "-minister", "-sprecherin". */
  readonly roleEndings: Readonly<Record<string, Gender>>;
  /** Common given names: evidence that a name is a person's, and of which gender. */
  readonly givenNames: Readonly<Record<string, Gender>>;
  /** Words that make a name an organisation's: "university", "party", "inc". */
  readonly organisationHeads: ReadonlySet<string>;
  /** Organisations that show it by no head word: news agencies, papers, companies. */
  readonly organisations: ReadonlySet<string>;
  /** Countries, regions and large cities. */
  readonly places: ReadonlySet<string>;
  /** The form of a place's name that a dictionary has, by every form: "львові" → "Львів"; where names are inflected. */
  readonly baseForms?: Readonly<Record<string, string>>;
  /** Given names in another case than the nominative: the name behind one stands in that case too. */
  readonly obliqueNames?: ReadonlySet<string>;
  /** Words that make a name a place's: "county", "river". */
  readonly placeHeads: ReadonlySet<string>;
  /** Prepositions that stand before places. */
  readonly locatives: ReadonlySet<string>;
  /** Small words within names: "van", "de", "al". */
  readonly particles: ReadonlySet<string>;
  /** Articles that a name has behind such a word, "Ana de la Torre", or with a capital, "Jean Le Tour". */
  readonly nameInnards?: ReadonlySet<string>;
  /** Words that join the parts of an organisation's name: "of", "for", "and", "the". */
  readonly joiners: ReadonlySet<string>;
  /** Words that are capitalised without being names: weekdays, months, nationalities. */
  readonly notNames: ReadonlySet<string>;
  /** Weekdays and months: a name ends before one. */
  readonly calendar: ReadonlySet<string>;
  /** Words that open sentences and clauses; capitalised there, they begin no name. */
  readonly openers: ReadonlySet<string>;
  /** Lower-case words that may stand between a determiner and a role noun: "military analyst", "chief executive". */
  readonly modifiers: ReadonlySet<string>;
  /**
   * Words behind which, as behind an article or a mark, a role with its name begins: "said council leader Jane Roe". What
   * stands between them and the role tells which it is.
   */
  readonly roleOpeners?: ReadonlySet<string>;
  /** Endings by which an adjective shows. */
  readonly modifierEnding: RegExp;
  /** Articles and possessives that a description may begin with. */
  readonly articles: ReadonlySet<string>;
  /** Where an adjective's ending hangs on the article: those behind which it is `weak`, and the endings that no subject has. */
  readonly adjectiveCases?: {
    readonly articles: ReadonlySet<string>;
    readonly weak: RegExp;
    readonly oblique: RegExp;
  };
  /** Those before the title of what somebody is not, or not yet: "a President Lund". */
  readonly indefiniteArticles?: ReadonlySet<string>;
  /** Those of the articles that tell whose somebody is: "its", "her". */
  readonly possessives?: ReadonlySet<string>;
  /** Articles that may be part of a name: "The Harbour Times", "Department of the Interior". */
  readonly nameArticles?: ReadonlySet<string>;
  /** Words of offices and places of learning that a joiner leads on from: "Secretary of State", "University of Northmoor". */
  readonly officeHeads?: ReadonlySet<string>;
  /** Words behind a role that lead to what it is a role of, not to who has it: "president of the club". */
  readonly roleComplements?: ReadonlySet<string>;
  /** Words that end an apposition: relatives, conjunctions, finite verbs. */
  readonly clauseBreakers: ReadonlySet<string>;
  /** Places of several words that no head word tells: "saudi arabia"; of one, the word that begins them: "new" of "new york". */
  readonly longPlaces?: ReadonlySet<string>;
  readonly placeOpeners?: ReadonlySet<string>;
  /** Words besides articles behind which a noun stands and no person's name, where nouns are capitalised: "im", "vom". */
  readonly nounOpeners?: ReadonlySet<string>;
  /** Words that end the name of a thing that is neither a person, an organisation nor a place: "act", "cup", "festival". */
  readonly thingHeads?: ReadonlySet<string>;
  /** Articles of another case than a name by itself has: a description stands without them. */
  readonly obliqueArticles?: ReadonlySet<string>;
  /** Roles that by themselves tell a reader nothing: "man", "official". */
  readonly vagueRoles?: ReadonlySet<string>;
  /** Adjectives of nations, the zones of the clock and share indices: capitalised, and none of who and where. */
  readonly noBearers?: ReadonlySet<string>;
  /** Nouns right before a name that make it an organisation's: "the Indian group Tarapur". */
  readonly organisationNouns?: ReadonlySet<string>;
  /** Nouns right behind a name that tell who leads an organisation or plays for it: "Norrby coach Anna Dahl". */
  readonly organisationRoles?: ReadonlySet<string>;
  /** Last words of the names of clubs and companies, where they are shown; speakers are told without them. */
  readonly bodyHeads?: ReadonlySet<string>;
  /** Papers, channels and agencies: named for what they report, seldom for what they did. */
  readonly media?: ReadonlySet<string>;
  /** Whether every noun is capitalised, so that a capital alone proves nothing. */
  readonly nounsCapitalised: boolean;
}
