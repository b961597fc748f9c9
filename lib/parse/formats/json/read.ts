import { UnreadableInputError } from '../../../model/index.ts';
import { articlesOf, readEach } from '../../each.ts';
import { decodeText } from '../../encoding/decode.ts';
import type { ReadArticle, ReadContext, Reader } from '../../format.ts';
import { readFragment } from '../../nested.ts';
import { bodyOf, statedFields } from './fields.ts';
import { type JsonRecord, textField } from './parse.ts';
import { articleRecords, parseDocument } from './records.ts';

/** Reads JSON: each record that has a body under a known name. */
export const readJson: Reader = async (raw, context) => {
  const { value, faults } = parseDocument(await decodeText(raw.bytes, { mediaType: raw.mediaType }));
  const records = articleRecords(value);
  if (records.length === 0) {
    throw new UnreadableInputError('no-article', `${raw.name} is JSON without a body under a known name`, {
      advice: 'Known names are articleBody, body, content, text, body_text, body_html and content_html.',
    });
  }
  const parts = await readEach(records, {
    step: 'record',
    nameOf: (record, index) =>
      textField(record.get('headline') ?? record.get('title')) ?? `record ${index + 1}`,
    read: async (record) => [await readRecord(record, context)],
  });
  return articlesOf(
    { articles: parts.articles, removals: [...faults, ...parts.removals] },
    (reason) =>
      new UnreadableInputError(
        'no-article',
        `none of the ${records.length} records of ${raw.name} can be read: ${reason}`,
      ),
  );
};

/** One record as an article. */
async function readRecord(record: JsonRecord, context: ReadContext): Promise<ReadArticle> {
  const body = bodyOf(record) ?? '';
  const { reader: words } = await context.languages.load(context.languages.detect(body));
  const stated = statedFields(record, words);
  return readFragment(body, stated, context);
}
