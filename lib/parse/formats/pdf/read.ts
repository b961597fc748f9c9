import { UnreadableInputError } from '../../../model/index.ts';
import { composeText, noFields } from '../../article.ts';
import type { Reader } from '../../format.ts';
import { fieldsOf, readFront } from '../../front/read.ts';
import { readBody } from '../../text/body.ts';
import { withoutRunningHeads } from './furniture.ts';
import { linesOf, readingOrder, type SetLine } from './layout.ts';
import { readPages } from './pages.ts';
import { bodySize, paragraphsOf, type SetParagraph } from './paragraphs.ts';

/** How much larger than the body a headline is set, at least. */
const headlineScale = 1.25;
/** Paragraphs at the top among which the headline is looked for: a kicker or the paper's name may stand above it. */
const topParagraphs = 6;

/** Reads a PDF: pages in the order of reading, the largest type at the top as the headline, the rest as plain text. */
export const readPdf: Reader = async (raw, { languages }) => {
  const { pages: printed, unread } = await readPages(raw.bytes, raw.name);
  const { pages, removals } = withoutRunningHeads(printed, languages.programs);
  if (unread > 0) {
    const reason = `beyond the ${printed.length} pages that are read`;
    removals.push({ step: 'page', reason, text: `${unread} more pages`, part: true });
  }
  const lines: SetLine[] = pages.flatMap(({ segments }) => linesOf(readingOrder(segments)));
  const paragraphs = paragraphsOf(lines);
  if (paragraphs.length === 0) {
    throw new UnreadableInputError(
      'no-article',
      `${raw.name} has ${pages.length} pages and no text: it was scanned`,
      {
        advice: 'Run a text recognition over it and drop the result.',
      },
    );
  }
  const language = languages.detect(paragraphs.map(({ text }) => text).join('\n'));
  const { reader: words } = await languages.load(language);
  const size = bodySize(lines);
  const headline = headlineOf(paragraphs, size);
  const front = readFront(
    paragraphs.map((item) => ({
      text: item.text,
      afterBlank: true,
      ...(item === headline ? { role: 'headline' as const } : {}),
      ...(item.size > size * 1.1 ? { kind: 'heading' as const } : {}),
    })),
    words,
  );
  const body = readBody(front, words);
  return [
    {
      article: {
        ...noFields,
        ...fieldsOf(front, body),
        language,
        ...composeText(body.blocks),
      },
      removals: [...removals, ...front.removals, ...body.removals],
    },
  ];
};

/** The paragraph of the largest type near the top, where it is clearly larger than the body and no longer than a headline. */
function headlineOf(paragraphs: readonly SetParagraph[], size: number): SetParagraph | null {
  const large = paragraphs
    .slice(0, topParagraphs)
    .filter((item) => item.size >= size * headlineScale && item.text.length <= 250 && item.text.length >= 8);
  return large.reduce<SetParagraph | null>(
    (best, item) => (best === null || item.size > best.size ? item : best),
    null,
  );
}
