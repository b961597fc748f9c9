import type { Paragraph } from '../../model/index.ts';
import { scanMarks } from './marks.ts';
import type { Passage } from './passage.ts';

/** Passages between marks, and block quotations, which need none: there the paragraph is the passage. */
export function findPassages(text: string, paragraphs: readonly Paragraph[]): Passage[] {
  const passages = scanMarks(text, paragraphs);
  const marked = new Set(passages.map(({ paragraph }) => paragraph));
  for (const [index, { start, end, kind }] of paragraphs.entries()) {
    if (kind !== 'quote' || marked.has(index) || end <= start) continue;
    passages.push({
      start,
      end,
      outerStart: start,
      outerEnd: end,
      paragraph: index,
      closed: true,
      continues: false,
      weak: false,
    });
  }
  return passages.sort((a, b) => a.start - b.start);
}
