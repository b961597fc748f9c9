import type { ProgramWords } from '../../../language/contract/programs.ts';
import type { Languages } from '../../../language/language.ts';
import { UnreadableInputError } from '../../../model/index.ts';
import { oncePer } from '../../../once.ts';
import { composeText, noFields } from '../../article.ts';
import { articlesOf, readEach } from '../../each.ts';
import { decodeText } from '../../encoding/decode.ts';
import { namesOf } from '../../fields/bylines.ts';
import type { ReadArticle, Reader } from '../../format.ts';
import { fieldsOf, readFront } from '../../front/read.ts';
import { sourceWithin, withUnread } from '../../reach.ts';
import { readBody } from '../../text/body.ts';
import { splitBlocks } from '../../text/lines.ts';
import { splitExport, withoutLabels } from './export.ts';
import { withTitles } from './titles.ts';
import { withoutWire } from './wire.ts';

/** Reads plain text: front matter off the top, then the paragraphs without what a page had put between them. */
export const readPlainText: Reader = async (raw, { languages, within }) => {
  const decoded = await decodeText(raw.bytes, { mediaType: raw.mediaType });
  const documents = splitExport(decoded);
  const parts = await readEach(documents, {
    step: 'document',
    nameOf: (_, index) => `document ${index + 1}`,
    read: async (text) => {
      const read = await readText(text, languages, within?.headed ?? false);
      return read === null ? 'holds no text' : [read];
    },
  });
  return articlesOf(parts, () => new UnreadableInputError('no-article', `${raw.name} holds no text`));
};

/** "**Ferry to resume**", as mail programs and editors write bold type where they send only text. */
const bold = /\*\*(?=\S)([^*\n]{1,500}?)(?<=\S)\*\*/g;
const linkNotes = oncePer(
  ({ linkNotes }: ProgramWords) => new RegExp(`,? \\(?(?:${linkNotes.join('|')})\\)?(?![\\p{L}])`, 'giu'),
);

/** Without what programs write for marks of type, "``…''" as quotation marks, and without what a page has read out behind its links. */
const withoutMarkup = (text: string, programs: ProgramWords): string =>
  text
    .replace(bold, '$1')
    .replace(/(?<!`)``(?!`)([^`\n]{1,2000}?)''/g, '“$1”')
    .replace(linkNotes(programs), '');

async function readText(whole: string, languages: Languages, headed: boolean): Promise<ReadArticle | null> {
  const { source, unread } = sourceWithin(whole);
  const text = withoutMarkup(source, languages.programs);
  const language = languages.detect(text);
  const { reader: words } = await languages.load(language);
  const labelled = withoutLabels(splitBlocks(text), languages.programs);
  const unwired = withoutWire(labelled.blocks, languages.programs);
  const titled = withTitles(unwired.blocks, languages.programs);
  const front = readFront(titled.blocks, words, headed);
  const body = readBody(front, words);
  if (body.blocks.length === 0) return null;
  const { byline, section } = labelled;
  const fields = { ...noFields, ...fieldsOf(front, body) };
  const stated = {
    bylines: fields.bylines.length > 0 || byline === null ? fields.bylines : namesOf([byline], words),
    section: fields.section ?? section,
  };
  const read = {
    article: { ...fields, ...stated, language, ...composeText(body.blocks) },
    removals: [
      ...labelled.removals,
      ...unwired.removals,
      ...titled.removals,
      ...front.removals,
      ...body.removals,
    ],
  };
  return withUnread(read, unread);
}
