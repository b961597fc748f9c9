/** The words of the digest and the edition that are not the source's. */
export interface Labels {
  /** BCP 47 tag of the language these words are in: `en` where the source's own language has no folder. */
  readonly language: string;
  readonly keyFacts: string;
  readonly figures: string;
  readonly quotes: string;
  /** Title of the people, organisations and places of the story. */
  readonly whoAndWhere: string;
  readonly speakerNotNamed: string;
  /** "1 minute instead of 3", "30 seconds instead of 2 minutes" for half a minute; only the second when nothing is saved. */
  readonly minutes: (digest: number, article: number) => string;
  /** Marks around a quotation in running text. */
  readonly quotationMarks: readonly [open: string, close: string];
  /** Name of a link to the very passage: "Show in the article". */
  readonly showInSource: string;
  /** Text of the link to the source: "Read the article". */
  readonly readSource: string;
  /** Said of a recipe, a list of links and the like. */
  readonly notNews: string;
  /** Said where an article holds nothing to digest beyond its headline. */
  readonly nothingFound: string;
  /** Said where a text is longer than is read: how many of its characters, from the start, were. */
  readonly readOnly: (read: number, all: number) => string;
  /** What every digest promises, below it. */
  readonly promise: string;
  /** A date for a reader, from ISO 8601 as precise as the source: "11 January 2025"; "11 January" where no year is stated. */
  readonly date: (iso: string) => string;
}
