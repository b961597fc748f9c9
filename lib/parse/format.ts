import type { Languages } from '../language/language.ts';
import type { Article, RawDocument, Removal } from '../model/index.ts';

/** The start of a document, prepared once for all formats to examine. */
export interface Head {
  /** The name's extension in lower case, without the dot; '' when there is none. */
  readonly extension: string;
  /** Media type without parameters; '' when unknown. */
  readonly mediaType: string;
  /** The first bytes, for signatures. */
  readonly bytes: Uint8Array;
  /** The same bytes with one character each (Latin-1), for finding ASCII signatures in binary formats. */
  readonly binary: string;
  /** The first characters, decoded as well as possible from the start alone. */
  readonly text: string;
}

/** One article of a document, and what was left out of it. */
export interface ReadArticle {
  readonly article: Article;
  readonly removals: readonly Removal[];
}

/** What a container states about a document inside it. This overrides the content. */
export interface Within {
  readonly format: 'html' | 'plain-text';
  /** The container states the headline, so no line of the text is one. */
  readonly headed: boolean;
}

/** What a reader may use besides its document. */
export interface ReadContext {
  readonly languages: Languages;
  readonly within?: Within | undefined;
  /** Reads a document within this one (an archive entry, a mail attachment). The depth is limited. */
  readonly readNested: (raw: RawDocument, within?: Within) => Promise<readonly ReadArticle[]>;
}

/** Reads a document of one format. Resolves to at least one article, or throws an `UnreadableInputError`. */
export type Reader = (raw: RawDocument, context: ReadContext) => Promise<readonly ReadArticle[]>;

/** One kind of document. Each folder in `parse/formats/` exports one. */
export interface Format {
  /** Short name, as used by `inspect`: "html", "plain-text". */
  readonly name: string;
  /** Description for error messages: "web page (.html, .htm)". */
  readonly description: string;
  readonly extensions: readonly string[];
  readonly mediaTypes: readonly string[];
  /**
   * How well a document matches, from 0 (ruled out) to 1 (proved by its content). The highest value wins; ties go to
   * the format listed first.
   */
  readonly sniff: (head: Head) => number;
  /** Loads the reader when the first document needs it. */
  readonly load: () => Promise<Reader>;
}
