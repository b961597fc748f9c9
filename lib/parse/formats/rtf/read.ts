import { UnreadableInputError } from '../../../model/index.ts';
import type { Reader } from '../../format.ts';
import { articleOfDocument } from '../../front/document.ts';
import { readText } from './text.ts';

/** Reads rich text: its paragraphs, without fonts, styles, pictures, notes and running heads. */
export const readRtf: Reader = async (raw, { languages }) => {
  const source = new TextDecoder('latin1').decode(raw.bytes);
  const paragraphs = readText(source)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
  if (paragraphs.length === 0) throw new UnreadableInputError('no-article', `${raw.name} holds no text`);
  return [
    await articleOfDocument(
      paragraphs.map((text) => ({ text, style: '', kind: 'body' })),
      [],
      languages,
    ),
  ];
};
