import type { QuoteWords } from '../../language/contract/quotes.ts';
import type { Paragraph, Span } from '../../model/index.ts';
import { scanMarks } from './marks.ts';
import type { Passage } from './passage.ts';

/** Passages between marks, after a dash, and block quotations, which need none: there the paragraph is the passage. */
export function findPassages(text: string, paragraphs: readonly Paragraph[], words: QuoteWords): Passage[] {
  const dashed = words.dashes === true ? dashedPassages(text, paragraphs, words) : [];
  const passages = scanMarks(text, paragraphs).filter(
    ({ start, paragraph }) => !dashed.some((other) => other.paragraph === paragraph && start < other.end),
  );
  const marked = new Set(passages.map(({ paragraph }) => paragraph));
  for (const [index, { start, end, kind }] of paragraphs.entries()) {
    if (kind === 'quote' && !marked.has(index) && end > start)
      passages.push(passageOf(index, { start, end }, { start, end }));
  }
  return [...passages, ...dashed].sort((a, b) => a.start - b.start);
}

const passageOf = (paragraph: number, inner: Span, outer: Span): Passage => ({
  ...inner,
  outerStart: outer.start,
  outerEnd: outer.end,
  paragraph,
  closed: true,
  continues: false,
  weak: false,
});

const opensWithDash = /^[–—―-]\s{1,3}(?=\S)/;
/** The end of what is said, and the word behind it: ", säger", "! — каже". */
const wordBehind = /(?<end>[!?…]?)[,.]?\s{1,3}(?:[–—―-]\s{1,3})?(?<word>\p{L}+)/gu;

/** "– Vi väntar, säger Karin Sand.": after a dash that opens a paragraph somebody speaks, up to the verb that says so; without one it is an item of a list. */
function dashedPassages(text: string, paragraphs: readonly Paragraph[], { cueVerbs }: QuoteWords): Passage[] {
  return paragraphs.flatMap((paragraph, index): Passage[] => {
    const line = text.slice(paragraph.start, paragraph.end);
    const dash = opensWithDash.exec(line)?.[0];
    if (dash === undefined) return [];
    for (const found of line.matchAll(wordBehind)) {
      const { word = '', end = '' } = found.groups ?? {};
      const isParted = /[,!?…–—―]/.test(found[0]);
      if (found.index < dash.length || !isParted || !cueVerbs.has(word)) continue;
      const start = paragraph.start + dash.length;
      const last = paragraph.start + found.index + end.length;
      return [passageOf(index, { start, end: last }, { start: paragraph.start, end: last })];
    }
    return [];
  });
}
