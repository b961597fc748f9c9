import { type Removal, UnreadableInputError } from '../../model/index.ts';
import { composeText, noFields } from '../article.ts';
import type { Reader } from '../format.ts';
import { readBody } from '../plain-text/body.ts';
import { readFront } from '../plain-text/front.ts';
import { find, parseXml } from '../xml/tree.ts';
import { extractEntries, listEntries, partText } from '../zip/archive.ts';
import { readParagraphs, type WordParagraph } from './paragraphs.ts';

const parts = new Set(['word/document.xml']);

const titleStyle = /^(?:title|titel|titre|назва|heading1|heading 1|berschrift1|überschrift1|1)$/i;
const dekStyle = /^(?:subtitle|untertitel)$/i;

/** Reads a Word document: title and subtitle by their styles, byline and date lines as in plain text. */
export const readDocx: Reader = async (raw, { languages }) => {
  listEntries(raw.bytes, raw.name);
  const files = extractEntries(raw.bytes, raw.name, parts);
  const document = partText(files, 'word/document.xml');
  if (document === null) {
    throw new UnreadableInputError(
      'malformed-input',
      `${raw.name} is no Word document: it has no word/document.xml`,
    );
  }
  const removals: Removal[] = [];
  const paragraphs = readParagraphs(find(parseXml(document), 'body'), removals);
  const language = languages.detect(paragraphs.map(({ text }) => text).join('\n'));
  const { reader: words } = await languages.load(language);
  const front = readFront(
    paragraphs.map(({ text }) => ({ text, afterBlank: true })),
    words,
  );
  const body = readBody(front, words);
  const kinds = new Map(paragraphs.map((paragraph) => [paragraph.text, paragraph]));
  const styled = (style: RegExp): WordParagraph | undefined =>
    paragraphs.slice(0, 5).find((p) => style.test(p.style));
  const title = styled(titleStyle)?.text ?? null;
  const dek = styled(dekStyle)?.text ?? front.fields.dek ?? null;
  const blocks = body.blocks
    .filter(({ text }) => text !== title && text !== dek)
    .map((block) => {
      const kind = kinds.get(block.text)?.kind ?? 'body';
      return kind === 'body' ? block : { ...block, kind };
    });
  const headline = title ?? front.fields.headline ?? null;
  return [
    {
      article: {
        ...noFields,
        ...front.fields,
        headline,
        dek,
        // The document's properties name whoever's computer it was: only a byline in the text names the author.
        language,
        ...composeText(blocks),
      },
      removals: [...removals, ...front.removals, ...body.removals],
    },
  ];
};
