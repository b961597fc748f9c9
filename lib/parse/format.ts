import type { Languages } from '../language/language.ts';
import type { Article, RawDocument, Removal } from '../model/index.ts';

/** The start of a document, prepared once for all formats to look at. */
export interface Head {
  /** Lower case ending of the name without the point, '' when there is none. */
  readonly extension: string;
  /** Media type without parameters, '' when not known. */
  readonly mediaType: string;
  /** The first bytes, for signatures. */
  readonly bytes: Uint8Array;
  /** The same, a character a byte: ASCII marks inside binary formats stand in it whatever the rest looks like. */
  readonly binary: string;
  /** The first code units, decoded as well as can be told from the start. */
  readonly text: string;
}

/** One article of a document, and what was left out of it. */
export interface ReadArticle {
  readonly article: Article;
  readonly removals: readonly Removal[];
}

/** What a container says of a document within it, against which nothing in the content counts. */
export interface Within {
  readonly format: 'html' | 'plain-text';
  /** The container states the headline: no line of the text is one. */
  readonly headed: boolean;
}

/** What a reader may use beside its document. */
export interface ReadContext {
  readonly languages: Languages;
  readonly within?: Within | undefined;
  /** Reads a document within this one (an archive's entry, a mail's attachment); depth is bounded. */
  readonly readNested: (raw: RawDocument, within?: Within) => Promise<readonly ReadArticle[]>;
}

/** Reads one document of a format: at least one article, or an `UnreadableInputError`. */
export type Reader = (raw: RawDocument, context: ReadContext) => Promise<readonly ReadArticle[]>;

/** One kind of document. A format is a folder of `parse/` that exports one of these. */
export interface Format {
  /** Short name, as in `inspect`: "html", "plain-text". */
  readonly name: string;
  /** For people, in error messages: "web page (.html, .htm)". */
  readonly description: string;
  readonly extensions: readonly string[];
  readonly mediaTypes: readonly string[];
  /** 1 when the content proves the format, 0 when it rules it out; the highest takes the document, first listed wins a tie. */
  readonly sniff: (head: Head) => number;
  /** The reader, loaded when the first document needs it. */
  readonly load: () => Promise<Reader>;
}
