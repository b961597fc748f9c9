import type { Gender } from './names.ts';

/** What a third-person or first-person pronoun tells of its antecedent. */
interface Pronoun {
  readonly gender: Gender;
  /** Whether it stands for several people. */
  readonly plural: boolean;
  /** 1: the speaker of the passage itself ("I"), 2: the reader, who never speaks, 3: somebody named elsewhere. */
  readonly person: 1 | 2 | 3;
}

/** What is learned from annotated articles. */
export interface QuoteModel {
  /** Words that begin a cue there, at least twice, parted by blanks. */
  readonly cueForms: string;
  /** Fingerprint of the columns that the speaker's trees were learned of, in eight hex digits; a test compares it. */
  readonly speakerColumns: string;
  /** One packed table of weights a decision, for the speaker packed trees; `Weights.read` and `readTrees` tell the form. */
  readonly weights: {
    /** Whether a cue begins at a token, and whether it goes on. */
    readonly cueBegin: string;
    readonly cueInside: string;
    /** Which noun phrase a cue speaks of. */
    readonly source: string;
    /** A passage's speaker: one of the sources around it, nobody named, or no quotation at all. */
    readonly speaker: string;
    /** Where indirect speech starts, and where it ends. */
    readonly contentStart: string;
    readonly contentEnd: string;
  };
}

/**
 * What stands right before and right behind the marks where somebody is certain to have said what is between them: both
 * have to fit, where both are given. The group `speaker` is who, `cue` the verb; the flag `d` tells where they stand.
 */
export interface BesideRule {
  /** Fits at the end of the words before the opening mark. */
  readonly before?: RegExp;
  /** Fits at the start of the words behind the closing mark. */
  readonly after?: RegExp;
}

/** What speaker attribution needs to know of a language. All words lower case, apostrophes plain. */
export interface QuoteWords {
  /** Whether a dash that opens a paragraph opens somebody's words, as papers of the language set them: “– Vi väntar, säger Karin Sand.” */
  readonly dashes?: boolean;
  /** Verbs of speech in the forms that introduce a quotation. */
  readonly cueVerbs: ReadonlySet<string>;
  /** Endings of verbs that may announce words though no list has them, and of adverbs: "-ed", "-ly". */
  readonly verbEndings: readonly string[];
  readonly adverbEndings: readonly string[];
  /** Phrases before a source: "according to", "in the words of"; each a list of words. */
  readonly sourcePhrases: readonly (readonly string[])[];
  /** Words that open a sentence and lead to whose words stood before it: “….” "The words are those of"; each a list of words. */
  readonly afterwords?: readonly (readonly string[])[];
  /** Words after a source that do the same: German "zufolge". */
  readonly sourcePostpositions: ReadonlySet<string>;
  readonly pronouns: Readonly<Record<string, Pronoun>>;
  readonly relatives: ReadonlySet<string>;
  /** Words that open a noun phrase: articles, possessives, demonstratives, quantifiers. */
  readonly determiners: ReadonlySet<string>;
  /** Determiners and pronouns that no subject has: "den", "him". */
  readonly obliques: ReadonlySet<string>;
  /** Determiners that join a noun phrase to the one right before it: "der Sprecher des Amtes". Empty: any does. */
  readonly genitives: ReadonlySet<string>;
  /** Verb forms that tell by themselves that somebody else's words are reported: German "sei", "habe". */
  readonly reportives: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** Of these those that join to a noun what it is of: “el ministerio de Obras”. */
  readonly complements?: ReadonlySet<string>;
  /** Prepositions that open a clause with whose view it is: "For Jane Roe the choice was simple: …". */
  readonly viewOpeners?: ReadonlySet<string>;
  /** Prepositions that join to a verb whom or when something was told, and nothing to a person's name: “sagte Ann Lee zur Agentur”. */
  readonly hearerOpeners?: ReadonlySet<string>;
  /** Relatives that stand for people alone: "who". */
  readonly personalRelatives?: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  /** Complementisers that open indirect speech: "that", "dass", "що". */
  readonly complementisers: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  /** Adverbs that stand between subject and verb of speech. */
  readonly adverbs: ReadonlySet<string>;
  /** Nouns that point back at a named outlet or organisation: "newspaper", "agency". */
  readonly outletNouns: ReadonlySet<string>;
  /** Last words of such outlets' names: "post", "times". */
  readonly outletNames: ReadonlySet<string>;
  /** Determiners that point at somebody known: "the", "this". */
  readonly definites: ReadonlySet<string>;
  /** Words that stand for nobody in particular, who are no speakers: "nobody", "everyone". */
  readonly nobodies: ReadonlySet<string>;
  /** Patterns of a language whose names no capital tells; they alone name speakers there. */
  readonly beside?: readonly BesideRule[];
  /** Words before a mark that make a name, a title or irony of what it opens: "so-called", "the film". */
  readonly termOpeners: ReadonlySet<string>;
  /** Nouns that a law's title begins with, a preposition behind them: “Gesetz über …”. */
  readonly lawNouns?: ReadonlySet<string>;
  /** Labels of a transcript's questions and answers: "q" and "a". */
  readonly questionLabels: ReadonlySet<string>;
  readonly answerLabels: ReadonlySet<string>;
  /**
   * Least likelihood at which a speaker is shown: a wrong one is worse than none. Set so that on articles that the
   * weights were not made from a wrong speaker is shown with few quotations.
   */
  readonly leastSpeaker: number;
  /** How likely a speaker must be where the form of the sentence leaves no doubt (“…“, sagte Lund); `leastSpeaker` without it. */
  readonly leastUnmistakable?: number;
  /** Learned weights; null where a language has no annotated articles: the rules decide alone. */
  readonly model: QuoteModel | null;
}
