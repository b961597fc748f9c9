import { UnreadableInputError } from '../../model/index.ts';
import { decodeText } from '../encoding/decode.ts';
import type { ReadArticle, ReadContext, Reader } from '../format.ts';
import { paragraphKind } from './body/kinds.ts';
import { joinPassages } from './body/paragraphs.ts';
import { selectBlocks } from './body/select.ts';
import { preparePage } from './page.ts';

/** Decoded page → its article. */
export async function readPage(html: string, name: string, context: ReadContext): Promise<ReadArticle> {
  const { layout, knowledge, metadata, code } = await preparePage(html, context);
  const { kept, removals } = selectBlocks(layout, knowledge);
  const body = joinPassages(kept.map((block) => ({ kind: paragraphKind(block), text: block.text })));
  if (body.text === '') throw new UnreadableInputError('no-article', `${name} shows no article`);
  return { article: { ...metadata, language: code, ...body }, removals };
}

/** Reads a web page. */
export const readHtml: Reader = async (raw, context) => [
  await readPage(
    await decodeText(raw.bytes, { mediaType: raw.mediaType, markup: 'html' }),
    raw.name,
    context,
  ),
];
