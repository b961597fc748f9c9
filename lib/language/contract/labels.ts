/** The words of the digest and the edition that are not the source's. */
export interface Labels {
  readonly keyFacts: string;
  readonly figures: string;
  readonly quotes: string;
  readonly speakerNotNamed: string;
  /** "1 minute instead of 3" */
  readonly minutes: (digest: number, article: number) => string;
}
