/** Default length of a digest in words: about a minute's reading. */
export const defaultWords = 220;

/**
 * All bounds on incoming data, in one place. Sizes are bytes of the stored object, or UTF-16 code units of decoded
 * text. A document over a limit is rejected with `too-large` or `too-deep`; where text is cut instead, the result says
 * so.
 */
export const limits = {
  /** Largest object that is read at all. Content-Length is checked before the body is fetched. */
  documentBytes: 40 * 1024 * 1024,
  /** Largest decoded text, in code units. A 20 MB text of one-byte characters passes. */
  documentCharacters: 40 * 1024 * 1024,
  /**
   * Most characters that are kept and analysed, for one article and for all articles of a document together: about two
   * novels, or four seconds of processor time. A longer text is cut at the end of a paragraph, and its digest says so
   * (`unread`).
   */
  readOfArticle: 1_000_000,
  readOfDocument: 2_000_000,
  /** Largest JSON document (ninjs, digest), in bytes; JSON.parse needs roughly ten times as much memory. */
  jsonBytes: 16 * 1024 * 1024,
  /** Deepest nesting of elements; deeper ones are flattened into the ancestor at this depth. */
  htmlDepth: 512,
  /** Most nodes in one HTML tree. */
  htmlNodes: 500_000,
  /** Longest HTML attribute value that is kept; all values the parser needs are far shorter. */
  htmlAttribute: 10_000,
  /** Deepest nesting of JSON values. */
  jsonDepth: 64,
  /** Most entries of an archive. */
  archiveEntries: 1_000,
  /** Most bytes that an archive may expand to, and its highest expansion ratio. */
  archiveBytes: 100 * 1024 * 1024,
  archiveRatio: 200,
  /** Deepest nesting of documents: archives in archives, attachments in mails. */
  nesting: 3,
  /** Most articles in one document (feeds, archives). */
  articlesPerDocument: 500,
  /** Longest object key, in bytes of UTF-8 (the limit of S3). */
  keyBytes: 1024,
  /** Longest metadata field kept, in code units. */
  fieldCharacters: 2_000,
} as const;
