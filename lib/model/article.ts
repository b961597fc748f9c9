import * as z from 'zod/mini';
import { Slice, Span } from './span.ts';

/** The role of a paragraph in its article. Only `body`, `quote` and `list-item` can contain a key fact. */
export const ParagraphKind = z.enum(['body', 'heading', 'list-item', 'quote', 'table', 'timestamp']);
export type ParagraphKind = z.infer<typeof ParagraphKind>;

export const Paragraph = z.extend(Span, { kind: ParagraphKind });
export type Paragraph = z.infer<typeof Paragraph>;

/** Where and by whom a report was filed, as its first words state it. The slice of `text` belongs to no paragraph. */
export const Dateline = z.extend(Slice, {
  place: z.nullable(z.string()),
  /** The agency or station that the dateline names: "Reuters". */
  agency: z.nullable(z.string()),
});
export type Dateline = z.infer<typeof Dateline>;

/**
 * An article as the parser understood it. `text` is the body alone: paragraphs separated by a blank line, without
 * headline, dek, captions or page furniture. The offsets of all later stages refer to `text`. A field that the source
 * does not state is null, never a guess.
 */
export const Article = z.object({
  headline: z.nullable(z.string()),
  dek: z.nullable(z.string()),
  bylines: z.array(z.string()),
  /** ISO 8601, as precise as the source: `2025-01-11`, `2025-01-11T14:54`, `2025-01-11T14:54:00+02:00`. */
  published: z.nullable(z.string()),
  /**
   * The date as the source writes it when it is too incomplete for `published` ("January 11, 2:54 PM", no year). For
   * display only; never computed with.
   */
  publishedText: z.optional(z.string()),
  modified: z.nullable(z.string()),
  publisher: z.nullable(z.string()),
  section: z.nullable(z.string()),
  /** Canonical address; http or https only. */
  url: z.nullable(z.string()),
  /** BCP 47 primary subtag (`en`, `uk`), or `und` when the language could not be determined. */
  language: z.string(),
  text: z.string(),
  paragraphs: z.array(Paragraph),
  /** The dateline at the start of `text` ("KYIV, Jan 5 (Reuters) - "); absent when there is none. */
  dateline: z.optional(Dateline),
  /**
   * How many characters were cut off the end because the source exceeds the length limits; absent when nothing was cut.
   */
  unread: z.optional(z.int()),
});
export type Article = z.infer<typeof Article>;

/** A document as it was received, before anything is known about it. */
export interface RawDocument {
  /** File name or object key. Its extension is only a hint to the format. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Media type stated by the store or by a mail part, if any. */
  readonly mediaType?: string;
}

/** A piece of the source that the parser left out, and why. */
export interface Removal {
  readonly step: string;
  readonly reason: string;
  readonly text: string;
  /** Set when `text` is the name of an entire part of the document: an archive entry, an attachment, a feed item. */
  readonly part?: true;
}
