import { UnreadableInputError } from '../../../model/index.ts';
import { articlesOf, readEach } from '../../each.ts';
import { decodeText } from '../../encoding/decode.ts';
import type { ReadArticle, ReadContext, Reader } from '../../format.ts';
import { type JsonRecord, textField } from '../../json.ts';
import { readFragment } from '../../nested.ts';
import { jsonBody, jsonFields } from './fields.ts';
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
    read: async (record) => {
      const read = await readRecord(record, context);
      return typeof read === 'string' ? read : [read];
    },
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

/** How interfaces that sell headlines end the start of a text: "… [+2345 chars]". */
const cutShort = /\[\+\d{1,7} chars\]\s*$/;

/** One record as an article; the reason why not, where it holds no whole one. */
async function readRecord(record: JsonRecord, context: ReadContext): Promise<ReadArticle | string> {
  const body = jsonBody(record) ?? '';
  const title = textField(record.get('headline') ?? record.get('title'));
  if (title !== null && title === body.trim()) return 'holds its headline alone';
  if (cutShort.test(body.slice(-40))) return 'holds the start of a text, and says how much it leaves out';
  const { reader: words } = await context.languages.load(context.languages.detect(body));
  const stated = jsonFields(record, words);
  return readFragment(body, stated, context);
}
