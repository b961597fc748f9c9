/** What speaker attribution needs to know of a language. */
export interface QuoteWords {
  /** Verbs of speech in the forms that introduce a quotation, lower case. */
  readonly cueVerbs: ReadonlySet<string>;
}
