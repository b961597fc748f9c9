/**
 * Words that programs write around a text: mail programs, mailing lists, word processors, typesetting. They come in the
 * language of the program's user, whatever the text's: a reader takes those of all languages together. All lower case.
 */
export interface ProgramWords {
  /** Openings of what a mailing list adds below each mail: why it was sent, how to end it, where else to read it. */
  readonly footerOpeners: readonly string[];
  /** Between dashes above a message passed on. */
  readonly forwardMarks: readonly string[];
  /** On a line of their own, with a colon, above a message passed on. */
  readonly forwardLines: readonly string[];
  /** Names of the header fields of a message passed on: its subject, its date, who sent it, who got it. */
  readonly subjectFields: readonly string[];
  readonly dateFields: readonly string[];
  readonly senderFields: readonly string[];
  readonly recipientFields: readonly string[];
  /** With which a letter ends, on a line of their own above the name. */
  readonly closings: readonly string[];
  /** Marks of replies and forwards before a subject, without their colon. */
  readonly subjectPrefixes: readonly string[];
  /** Labels of the lines that a press database puts around an article: its headline, whose it is, its section, what no reader needs. */
  readonly headlineLabels: readonly string[];
  readonly bylineLabels: readonly string[];
  readonly sectionLabels: readonly string[];
  readonly otherLabels: readonly string[];
  /** Headings of such an export alone on their line: before the summary, before the text, and of the keywords behind it. */
  readonly abstractHeadings: readonly string[];
  readonly bodyHeadings: readonly string[];
  readonly closingHeadings: readonly string[];
  /** Last part of the heading of an agency's notes to editors, and headings of what ends a press release: whom to ask, what it warns of. */
  readonly noteHeadings: readonly string[];
  /** Before the name of the company that a press release is from, in the heading above what it says of itself: "about". */
  readonly companyOpeners: readonly string[];
  /** What a page has read out behind a link, and a copy of its text shows: "opens new tab". */
  readonly linkNotes: readonly string[];
  /** Marks of later versions of an agency's report before its headline, as in "UPDATE 3-"; first words of its notes on what changed: "(Adds …)". */
  readonly slugMarks: readonly string[];
  readonly changeNotes: readonly string[];
  /** Names of a word processor's styles for a text's title and subtitle. */
  readonly titleStyles: readonly string[];
  readonly dekStyles: readonly string[];
  /** Beginnings of the names of a word processor's styles. */
  readonly headingStyles: readonly string[];
  readonly captionStyles: readonly string[];
  /** Parts of the name of a style for quotations. */
  readonly quoteStyles: readonly string[];
  /** Before the number of a page, and between it and the count of all. */
  readonly pageWords: readonly string[];
  readonly pageOf: readonly string[];
}
