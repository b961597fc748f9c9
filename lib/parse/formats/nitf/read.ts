import { UnreadableInputError } from '../../../model/index.ts';
import { decodeText } from '../../encoding/decode.ts';
import type { Reader } from '../../format.ts';
import { findAll, parseXml } from '../../xml/tree.ts';
import { articleOf } from './article.ts';

/** Reads NITF: one article, or, where several stand in one document, each. */
export const readNitf: Reader = async (raw, { languages }) => {
  const root = parseXml(await decodeText(raw.bytes, { mediaType: raw.mediaType, markup: 'xml' }));
  const documents = root.name === 'nitf' ? [root] : findAll(root, 'nitf');
  if (documents.length === 0) {
    throw new UnreadableInputError('malformed-input', `${raw.name} is XML without an nitf element`);
  }
  return Promise.all(documents.map((document) => articleOf(document, languages)));
};
