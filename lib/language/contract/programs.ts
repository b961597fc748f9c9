/**
 * Words that programs write around a text: mail programs, mailing lists, word processors, typesetting. They come in the
 * language of the program's user, whatever the text's: a reader takes those of all languages together. All lower case.
 */
export interface ProgramWords {
  /** Openings of what a mailing list adds below each mail: why it was sent, how to end it, where else to read it. */
  readonly footerOpeners: readonly string[];
  /** Between dashes above a message passed on. */
  readonly forwardMarks: readonly string[];
  /** Names of the header fields of a message passed on: its subject, its date. */
  readonly subjectFields: readonly string[];
  readonly dateFields: readonly string[];
  /** Marks of replies and forwards before a subject, without their colon. */
  readonly subjectPrefixes: readonly string[];
  /** Beginnings of the names of a word processor's styles. */
  readonly headingStyles: readonly string[];
  readonly captionStyles: readonly string[];
  /** Parts of the name of a style for quotations. */
  readonly quoteStyles: readonly string[];
  /** Before the number of a page, and between it and the count of all. */
  readonly pageWords: readonly string[];
  readonly pageOf: readonly string[];
}
