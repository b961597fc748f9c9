import type { Article, Paragraph, ParagraphKind } from '../model/index.ts';

/** One block of an article before the blocks are joined: a paragraph and what it is. */
export interface BodyBlock {
  readonly kind: ParagraphKind;
  readonly text: string;
  /** Code units at the start of `text` that are a list's marker ("• ", "1. "): kept, but not part of the paragraph. */
  readonly marker?: number;
}

/** The blocks as `article.text`, a blank line between them, with the span of each. */
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

/** Everything a document says about its article; all unknown to begin with. */
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
