/** The labels of the digest and the edition: all words that are not the source's. */
export interface Labels {
  /** BCP 47 tag of the language of these labels: `en` when the source's language has no folder. */
  readonly language: string;
  readonly keyFacts: string;
  readonly figures: string;
  readonly quotes: string;
  /** Heading of the people, organisations and places of the story. */
  readonly whoAndWhere: string;
  readonly speakerNotNamed: string;
  /**
   * "1 minute instead of 3", "30 seconds instead of 2 minutes" for half a minute; only the article's time when nothing
   * is saved.
   */
  readonly minutes: (digest: number, article: number) => string;
  /** Marks around a quotation in running text. */
  readonly quotationMarks: readonly [open: string, close: string];
  /** Text of a link to the exact passage: "Show in the article". */
  readonly showInSource: string;
  /** Text of the link to the source: "Read the article". */
  readonly readSource: string;
  /** Shown for recipes, lists of links and the like. */
  readonly notNews: string;
  /** Shown when an article contains nothing to digest beyond its headline. */
  readonly nothingFound: string;
  /** Shown when a text is too long to be read entirely: how many of its characters were read, from the start. */
  readonly readOnly: (read: number, all: number) => string;
  /** The promise below every digest. */
  readonly promise: string;
  /** A date from ISO 8601, as precise as the source: "11 January 2025"; "11 January" when no year is stated. */
  readonly date: (iso: string) => string;
}
