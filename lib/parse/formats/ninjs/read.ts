import { UnreadableInputError } from '../../../model/index.ts';
import { decodeText } from '../../encoding/decode.ts';
import { namesOf } from '../../fields/bylines.ts';
import { readTimestamp } from '../../fields/timestamps.ts';
import type { Reader } from '../../format.ts';
import { type JsonRecord, nameFields, parseJson, pick, recordOf, textField } from '../../json.ts';
import { primarySubtag, readFragment, type StatedFields, withoutMarkup } from '../../nested.ts';

/**
 * Reads ninjs. Version 1 has one property for each form of a text (`body_html`, `body_text`), versions 2 and 3 lists of
 * objects with `role` and `value` (`bodies`, `headlines`, `descriptions`); version 3 writes `versionCreated` where the others
 * write `versioncreated`: names are compared in lower case without separators.
 */
export const readNinjs: Reader = async (raw, context) => {
  const item = recordOf(parseJson(await decodeText(raw.bytes, { mediaType: raw.mediaType })));
  const body = item === null ? null : bodyOf(item);
  if (item === null || body === null) {
    throw new UnreadableInputError('no-article', `${raw.name} is ninjs without a body`, {
      advice: 'A text has body_text, body_html or body_xhtml (version 1) or bodies (versions 2 and 3).',
    });
  }
  if (pick(item, ['pubstatus']) === 'canceled') {
    throw new UnreadableInputError('no-article', `${raw.name} was cancelled by its publisher (pubstatus)`);
  }
  const { reader: words } = await context.languages.load(context.languages.detect(body.text));
  const created = readTimestamp(pick(item, ['firstcreated', 'contentcreated']));
  const version = readTimestamp(pick(item, ['versioncreated']));
  const stated: StatedFields = {
    headline: plainField(listed(item, 'headlines', ['main', '']) ?? pick(item, ['headline', 'title'])),
    dek: plainField(
      listed(item, 'descriptions', ['summary', 'lead', 'main', '']) ??
        listed(item, 'subheadlines', ['main', '']) ??
        pick(item, ['descriptiontext', 'descriptionhtml']),
    ),
    bylines: namesOf(nameFields(pick(item, ['byline', 'bylines', 'by'])), words),
    published: created ?? version,
    modified: created === null || created === version ? null : version,
    publisher: textField(pick(item, ['infosource', 'infosources', 'source'])),
    section: textField(pick(item, ['section'])),
    url: address(item),
    language: primarySubtag(pick(item, ['language'])),
  };
  return [await readFragment(body.text, stated, context, body.html)];
};

const plainField = (value: unknown): string | null => {
  const text = textField(value);
  return text === null ? null : withoutMarkup(text);
};

/** The value with the first of some roles in a list of versions 2 and 3. */
function listed(item: JsonRecord, name: string, roles: readonly string[]): string | null {
  const entries = item.get(name);
  if (!Array.isArray(entries)) return null;
  const records = entries.map(recordOf).filter((record) => record !== null);
  for (const role of roles) {
    const found = records.find((record) => role === '' || record.get('role') === role);
    const value = found?.get('value');
    if (typeof value === 'string') return value;
  }
  return null;
}

/** The richest form of the body: markup before text, since it holds the paragraphs. */
function bodyOf(item: JsonRecord): { text: string; html: boolean } | null {
  for (const name of ['bodyxhtml', 'bodyhtml', 'bodytext']) {
    const text = textField(item.get(name));
    if (text !== null) return { text, html: name !== 'bodytext' };
  }
  const bodies = item.get('bodies');
  const records = (Array.isArray(bodies) ? bodies : []).map(recordOf).filter((record) => record !== null);
  // A caption or a summary is a body too, in a role of its own.
  const main = records.filter((record) => /^(?:main|)$/.test(textField(record.get('role')) ?? ''));
  const typed = (pattern: RegExp): JsonRecord | undefined =>
    (main.length > 0 ? main : records).find(
      (record) => pattern.test(textField(record.get('contenttype')) ?? '') && textField(record.get('value')),
    );
  const best = typed(/html/i) ?? typed(/text|^$/i) ?? records[0];
  const text = textField(best?.get('value'));
  return text === null ? null : { text, html: /html/i.test(textField(best?.get('contenttype')) ?? '') };
}

/** The address on the web: an alternative id or link, or the item's own URI where that is one. */
function address(item: JsonRecord): string | null {
  const candidates = [pick(item, ['url', 'canonicalurl', 'weburl']), pick(item, ['uri'])];
  return candidates.map(textField).find((text) => text !== null && /^https?:\/\//i.test(text)) ?? null;
}
