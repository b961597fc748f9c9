import { type Removal, UnreadableInputError } from '../../model/index.ts';
import { composeText, noFields } from '../article.ts';
import type { Reader } from '../format.ts';
import { fieldsOf, readFront } from '../front/read.ts';
import { readBody } from '../plain-text/body.ts';
import type { TextBlock } from '../plain-text/lines.ts';
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
  const front = readFront(paragraphs.map(blockOf), words);
  const body = readBody(front, words);
  return [
    {
      article: {
        ...noFields,
        // The document's properties name whoever's computer it was: only a byline in the text names the author.
        ...fieldsOf(front, body),
        language,
        ...composeText(body.blocks),
      },
      removals: [...removals, ...front.removals, ...body.removals],
    },
  ];
};

/** Paragraphs at the top among which a style names headline or dek: further down "heading 1" is a sub-heading. */
const mostTop = 5;

/** A paragraph with what its style says of it. */
function blockOf(
  { text, kind }: WordParagraph,
  index: number,
  paragraphs: readonly WordParagraph[],
): TextBlock {
  const first = (named: RegExp): boolean =>
    index < mostTop && paragraphs.findIndex((p) => named.test(p.style)) === index;
  const block = { text, afterBlank: true, ...(kind === 'body' ? {} : { kind }) };
  if (first(titleStyle)) return { ...block, role: 'headline' };
  return first(dekStyle) ? { ...block, role: 'dek' } : block;
}
