import { UnreadableInputError } from '../../model/index.ts';
import { decodeText } from '../encoding/decode.ts';
import type { ReadArticle, ReadContext, Reader } from '../format.ts';
import { readFragment } from '../nested.ts';
import { bodyOf, statedFields } from './fields.ts';
import type { JsonRecord } from './parse.ts';
import { articleRecords, parseDocument } from './records.ts';

/** Reads JSON: each record that has a body under a known name. */
export const readJson: Reader = async (raw, context) => {
  const value = parseDocument(await decodeText(raw.bytes, { mediaType: raw.mediaType }));
  const records = articleRecords(value);
  if (records.length === 0) {
    throw new UnreadableInputError('no-article', `${raw.name} is JSON without a body under a known name`, {
      advice: 'Known names are articleBody, body, content, text, body_text, body_html and content_html.',
    });
  }
  const articles: ReadArticle[] = [];
  for (const record of records) articles.push(await readRecord(record, context));
  return articles;
};

/** One record as an article. */
async function readRecord(record: JsonRecord, context: ReadContext): Promise<ReadArticle> {
  const body = bodyOf(record) ?? '';
  const { reader: words } = await context.languages.load(context.languages.detect(body));
  const stated = statedFields(record, words);
  return readFragment(body, stated, context);
}
