import * as z from 'zod/mini';
import { Slice, Span } from './span.ts';

/** What one paragraph of an article is. Only `body`, `quote` and `list-item` can hold a key fact. */
export const ParagraphKind = z.enum(['body', 'heading', 'list-item', 'quote', 'table', 'timestamp']);
export type ParagraphKind = z.infer<typeof ParagraphKind>;

export const Paragraph = z.extend(Span, { kind: ParagraphKind });
export type Paragraph = z.infer<typeof Paragraph>;

/** Where and by whom a report was filed, as its first words say it: a slice of `text` that belongs to no paragraph. */
export const Dateline = z.extend(Slice, {
  place: z.nullable(z.string()),
  /** The agency or station that it names: "Reuters". */
  agency: z.nullable(z.string()),
});
export type Dateline = z.infer<typeof Dateline>;

/**
 * One article as the reader understood it. `text` is the body alone: paragraphs separated by a blank line,
 * without headline, dek, captions or furniture of the page. All offsets of later stages are into `text`.
 * A field that the source does not state is null, never a guess.
 */
export const Article = z.object({
  headline: z.nullable(z.string()),
  dek: z.nullable(z.string()),
  bylines: z.array(z.string()),
  /** ISO 8601, as precise as the source: `2025-01-11`, `2025-01-11T14:54`, `2025-01-11T14:54:00+02:00`. */
  published: z.nullable(z.string()),
  /**
   * The date as the source writes it where that is too little for `published` ("January 11, 2:54 PM", no year): to be
   * shown, never computed with.
   */
  publishedText: z.optional(z.string()),
  modified: z.nullable(z.string()),
  publisher: z.nullable(z.string()),
  section: z.nullable(z.string()),
  /** Canonical address; http or https only. */
  url: z.nullable(z.string()),
  /** BCP 47 primary subtag (`en`, `uk`), `und` when it cannot be told. */
  language: z.string(),
  text: z.string(),
  paragraphs: z.array(Paragraph),
  /** The dateline that `text` opens with ("KYIV, Jan 5 (Reuters) - "); absent where it has none. */
  dateline: z.optional(Dateline),
  /** Characters of the source's text after `text` that were left out, where it is longer than is read; absent otherwise. */
  unread: z.optional(z.int()),
});
export type Article = z.infer<typeof Article>;

/** A document as it was handed over, before anything is known of it. */
export interface RawDocument {
  /** File name or object key; its ending is a hint to the format, never a proof. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Media type as given by the store or a mail part, if any. */
  readonly mediaType?: string;
}

/** A piece of the source that the reader left out, and why. */
export interface Removal {
  readonly step: string;
  readonly reason: string;
  readonly text: string;
  /** A whole part of the document, by its name: an archive's entry, an attachment, an item of a feed. */
  readonly part?: true;
}
