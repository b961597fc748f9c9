import type { Paragraph, ParagraphKind } from '../../../model/index.ts';

/** A paragraph before it has a place in the text. */
export interface Passage {
  readonly kind: ParagraphKind;
  readonly text: string;
}

/** Passages → the text of an article, paragraphs a blank line apart, each with its span. */
export function joinPassages(passages: readonly Passage[]): { text: string; paragraphs: Paragraph[] } {
  const paragraphs: Paragraph[] = [];
  const parts: string[] = [];
  let start = 0;
  for (const { kind, text } of passages) {
    if (text === '') continue;
    paragraphs.push({ start, end: start + text.length, kind });
    parts.push(text);
    start += text.length + 2;
  }
  return { text: parts.join('\n\n'), paragraphs };
}
