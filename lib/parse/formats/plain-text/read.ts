import { type Removal, UnreadableInputError } from '../../../model/index.ts';
import { type Block, composeText, noFields } from '../../article.ts';
import { decodeText } from '../../encoding/decode.ts';
import type { Reader } from '../../format.ts';
import { fieldsOf, readFront } from '../../front/read.ts';
import { readBody } from './body.ts';
import { splitBlocks } from './lines.ts';

/** Reads plain text: front matter off the top, then the paragraphs without what a page had put between them. */
export const readPlainText: Reader = async (raw, { languages, within }) => {
  const decoded = await decodeText(raw.bytes, { mediaType: raw.mediaType });
  const language = languages.detect(decoded);
  const { reader: words } = await languages.load(language);
  const front = readFront(splitBlocks(decoded), words, within?.headed);
  const body = readBody(front, words);
  const removals: readonly Removal[] = [...front.removals, ...body.removals];
  const blocks: readonly Block[] = body.blocks;
  if (blocks.length === 0) throw new UnreadableInputError('no-article', `${raw.name} holds no text`);
  return [{ article: { ...noFields, ...fieldsOf(front, body), language, ...composeText(blocks) }, removals }];
};
