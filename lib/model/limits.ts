/** Length of a digest in words, when nobody says otherwise: a minute's reading. */
export const defaultWords = 220;

/**
 * Every bound on what comes in, in one place. Sizes are bytes of the stored object or UTF-16 code units of
 * decoded text; a document over a limit is rejected with `too-large` or `too-deep`; what is cut says so.
 */
export const limits = {
  /** Largest object that is read at all; checked against Content-Length before the body is fetched. */
  documentBytes: 40 * 1024 * 1024,
  /** Largest decoded text, in code units. A 20 MB text of one-byte characters passes. */
  documentCharacters: 40 * 1024 * 1024,
  /**
   * Most characters of one article's text, and of all texts of one document, that are kept and looked through: two
   * novels, four seconds of a processor. A longer text is cut behind a paragraph, and its digest says so (`unread`).
   */
  readOfArticle: 1_000_000,
  readOfDocument: 2_000_000,
  /** Largest JSON document (ninjs, digest), in bytes: JSON.parse needs some ten times as much memory. */
  jsonBytes: 16 * 1024 * 1024,
  /** Deepest nesting of elements that is kept; deeper ones are flattened into their ancestor. */
  htmlDepth: 512,
  /** Most nodes in one HTML tree. */
  htmlNodes: 500_000,
  /** Longest value of an HTML attribute that is kept; what the reader looks for in one is far shorter. */
  htmlAttribute: 10_000,
  /** Deepest nesting of JSON values. */
  jsonDepth: 64,
  /** Most entries of an archive. */
  archiveEntries: 1_000,
  /** Most bytes an archive may expand to, and by which factor. */
  archiveBytes: 100 * 1024 * 1024,
  archiveRatio: 200,
  /** Archives in archives, attachments in mails. */
  nesting: 3,
  /** Most articles in one document (feeds, archives). */
  articlesPerDocument: 500,
  /** Longest object key, in bytes of UTF-8 (S3's own limit). */
  keyBytes: 1024,
  /** Longest metadata field kept, in code units. */
  fieldCharacters: 2_000,
} as const;
