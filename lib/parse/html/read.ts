import { UnreadableInputError } from '../../model/index.ts';
import { decodeText } from '../encoding/decode.ts';
import type { ReadArticle, ReadContext, Reader } from '../format.ts';
import { readBlocks } from './body/blocks.ts';
import { paragraphKind } from './body/kinds.ts';
import { joinPassages } from './body/paragraphs.ts';
import { selectBlocks } from './body/select.ts';
import { readMetadata } from './metadata/index.ts';
import { readSources } from './metadata/sources.ts';
import { buildTree } from './tree/build.ts';

/** Decoded page → its article. */
export async function readPage(html: string, name: string, { languages }: ReadContext): Promise<ReadArticle> {
  const root = buildTree(html);
  const sources = readSources(root);
  const blocks = readBlocks(root);
  const { kept, removals } = selectBlocks(blocks);
  const body = joinPassages(kept.map((block) => ({ kind: paragraphKind(block), text: block.text })));
  if (body.text === '') throw new UnreadableInputError('no-article', `${name} shows no article`);
  const code = sources.language?.slice(0, 2).toLowerCase() ?? languages.detect(body.text);
  const metadata = readMetadata(sources, await languages.load(code));
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
