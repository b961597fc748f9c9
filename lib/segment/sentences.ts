import type { SegmentWords } from '../language/contract/segment.ts';
import type { Paragraph, Span } from '../model/index.ts';

/** A sentence's span and the index of the paragraph it stands in. */
export interface SentenceSpan extends Span {
  readonly paragraph: number;
}

/** Sentences of a text, paragraph by paragraph, in order. */
export function segmentSentences(
  text: string,
  paragraphs: readonly Paragraph[],
  language: string,
  words: SegmentWords,
): SentenceSpan[] {
  const segmenter = new Intl.Segmenter(language === 'und' ? 'en' : language, { granularity: 'sentence' });
  const sentences: SentenceSpan[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    let start = paragraph.start;
    for (const { segment, index: at } of segmenter.segment(text.slice(paragraph.start, paragraph.end))) {
      const end = paragraph.start + at + segment.trimEnd().length;
      const last = /(\p{L}+)\.$/u.exec(segment.trimEnd())?.[1]?.toLowerCase();
      if (last !== undefined && words.abbreviations.has(last) && end < paragraph.end) continue;
      if (end > start) sentences.push({ start, end, paragraph: index });
      start = paragraph.start + at + segment.length;
    }
  }
  return sentences;
}
