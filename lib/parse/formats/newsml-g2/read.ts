import { UnreadableInputError } from '../../../model/index.ts';
import { articlesOf, readEach } from '../../each.ts';
import { decodeText } from '../../encoding/decode.ts';
import { namesOf } from '../../fields/bylines.ts';
import { readTimestamp } from '../../fields/timestamps.ts';
import type { ReadArticle, ReadContext, Reader } from '../../format.ts';
import { primarySubtag, readFragment, type StatedFields, withoutMarkup, withStated } from '../../nested.ts';
import { elementsOf, find, findAll, markupOf, parseXml, type XmlElement, xmlText } from '../../xml/tree.ts';
import { articleOf } from '../nitf/article.ts';

/** Reads NewsML-G2: each text news item of a message, or the one item that a document is. */
export const readNewsmlG2: Reader = async (raw, context) => {
  const root = parseXml(await decodeText(raw.bytes, { mediaType: raw.mediaType, markup: 'xml' }));
  const items = root.name === 'newsItem' ? [root] : findAll(root, 'newsItem');
  const parts = await readEach(items, {
    step: 'news-item',
    nameOf: ({ attributes }, index) => attributes.guid ?? `item ${index + 1}`,
    read: (item) => readItem(item, context),
  });
  return articlesOf(
    parts,
    (reason) =>
      new UnreadableInputError(
        'no-article',
        `${raw.name} is NewsML-G2 with ${items.length} news items, none of them a text with its content in it${reason === null ? '' : `; the first: ${reason}`}`,
        { advice: 'Pictures, packages and items that only refer to their content cannot be digested.' },
      ),
  );
};

async function readItem(item: XmlElement, context: ReadContext): Promise<readonly ReadArticle[] | string> {
  const itemMeta = find(item, 'itemMeta');
  if (find(itemMeta, 'pubStatus')?.attributes.qcode?.endsWith(':canceled'))
    return 'was cancelled by its publisher';
  const content = find(item, 'contentSet');
  const inlineXml = elementsOf(content, 'inlineXML')[0];
  const inlineData = elementsOf(content, 'inlineData').find(
    ({ attributes }) => !/^image|^video|^audio/.test(attributes.contenttype ?? ''),
  );
  const nitf = inlineXml && (findAll(inlineXml, 'nitf')[0] ?? undefined);
  const sample = xmlText(inlineXml ?? inlineData).slice(0, 4000);
  if (sample === '') return 'holds no text';
  const stated = await statedFields(item, sample, context);
  if (nitf) return [withStated(await articleOf(nitf, context.languages), stated)];
  if (inlineXml) {
    const body = findAll(inlineXml, 'body')[0] ?? inlineXml;
    return [await readFragment(markupOf(body), stated, context, true)];
  }
  const html = inlineData?.attributes.contenttype?.includes('html');
  const data = inlineData?.children.filter((child) => typeof child === 'string').join('') ?? '';
  return [await readFragment(data, stated, context, html)];
}

/** What the envelope states. Element names are those of NewsML-G2 2.x; roles are QCodes, of which the local part counts. */
async function statedFields(
  item: XmlElement,
  sample: string,
  { languages }: ReadContext,
): Promise<StatedFields> {
  const meta = find(item, 'contentMeta');
  const itemMeta = find(item, 'itemMeta');
  const language = primarySubtag(find(meta, 'language')?.attributes.tag ?? item.attributes['xml:lang']);
  const { reader: words } = await languages.load(language ?? languages.detect(sample));
  const byline = elementsOf(meta, 'by').map((element) => withoutMarkup(xmlText(element)));
  const creators = elementsOf(meta, 'creator').map((element) => xmlText(find(element, 'name')));
  const created = readTimestamp(xmlText(find(meta, 'contentCreated')));
  const first = readTimestamp(xmlText(find(itemMeta, 'firstCreated')));
  const version = readTimestamp(xmlText(find(itemMeta, 'versionCreated')));
  const published = readTimestamp(xmlText(find(meta, 'contentPublished'))) ?? first ?? created ?? version;
  const provider = find(itemMeta, 'provider');
  return {
    headline:
      byRole(elementsOf(meta, 'headline'), /headline|main/i) ?? (xmlText(find(itemMeta, 'title')) || null),
    dek: byRole(elementsOf(meta, 'description'), /summary|lead|abstract|drol/i),
    bylines: namesOf(byline.length > 0 ? byline : creators, words),
    published,
    modified: version === published ? null : version,
    publisher: xmlText(find(provider, 'name')) || (provider?.attributes.literal ?? null),
    url:
      elementsOf(itemMeta, 'link')
        .map((link) => link.attributes.href ?? '')
        .find((href) => /^https?:/.test(href)) ?? null,
    language,
  };
}

/** The text of the element whose role matches, else of one without a role, else of the first. */
function byRole(elements: readonly XmlElement[], role: RegExp): string | null {
  const best =
    elements.find(({ attributes }) => role.test(attributes.role ?? '')) ??
    elements.find(({ attributes }) => attributes.role === undefined) ??
    elements[0];
  return xmlText(best) || null;
}
