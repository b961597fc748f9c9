import type { Paragraph } from '../../model/index.ts';
import { decodeText } from '../encoding/decode.ts';
import type { Reader } from '../format.ts';

/** Reads plain text: one paragraph a line, the first line the headline where it looks like one. */
export const readPlainText: Reader = async (raw, { languages }) => {
  const decoded = decodeText(raw.bytes);
  const lines = decoded
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const first = lines[0] ?? '';
  const headed = lines.length > 1 && first.length <= 200 && !/[.!?…]$/.test(first);
  const body = headed ? lines.slice(1) : lines;
  const paragraphs: Paragraph[] = [];
  let text = '';
  for (const line of body) {
    if (text !== '') text += '\n\n';
    paragraphs.push({ start: text.length, end: text.length + line.length, kind: 'body' });
    text += line;
  }
  return [
    {
      article: {
        headline: headed ? first : null,
        dek: null,
        bylines: [],
        published: null,
        modified: null,
        publisher: null,
        section: null,
        url: null,
        language: languages.detect(text),
        text,
        paragraphs,
      },
      removals: [],
    },
  ];
};
