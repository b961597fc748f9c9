import type { Article, Paragraph, ParagraphKind } from '../model/index.ts';

/** One block of an article (a paragraph with its kind) before the blocks are joined. */
export interface BodyBlock {
  readonly kind: ParagraphKind;
  readonly text: string;
  /**
   * Code units at the start of `text` that are a list marker ("• ", "1. "): part of the text, but not of the paragraph.
   */
  readonly marker?: number;
}

/** Joins the blocks to `article.text`, separated by blank lines, and returns the span of each. */
export function composeText(blocks: readonly BodyBlock[]): Pick<Article, 'text' | 'paragraphs'> {
  const paragraphs: Paragraph[] = [];
  const parts: string[] = [];
  let length = 0;
  for (const { kind, text, marker = 0 } of blocks) {
    if (text.length === marker) continue;
    if (parts.length > 0) length += 2;
    paragraphs.push({ start: length + marker, end: length + text.length, kind });
    parts.push(text);
    length += text.length;
  }
  return { text: parts.join('\n\n'), paragraphs };
}

/** What a document states about its article; initially all unknown. */
export type Fields = Omit<Article, 'text' | 'paragraphs' | 'language'>;

export const noFields: Fields = {
  headline: null,
  dek: null,
  bylines: [],
  published: null,
  modified: null,
  publisher: null,
  section: null,
  url: null,
};
