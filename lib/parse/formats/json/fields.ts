import type { ReaderWords } from '../../../language/contract/reader.ts';
import { namesOf } from '../../fields/bylines.ts';
import { readTimestamp } from '../../fields/timestamps.ts';
import { type JsonRecord, nameFields, pick, recordOf, textField } from '../../json.ts';
import { primarySubtag, type StatedFields, withoutMarkup } from '../../nested.ts';

/**
 * Names under which JSON documents state each field, in order of precedence; lower case, without `_` and `-`. They are
 * those of schema.org, JSON Feed, ninjs, the WordPress, Guardian and NewsAPI interfaces, and of common scrapers.
 */
const names = {
  headline: ['headline', 'title', 'webtitle', 'name', 'heading'],
  dek: [
    'dek',
    'standfirst',
    'subtitle',
    'subheadline',
    'description',
    'summary',
    'abstract',
    'excerpt',
    'lead',
    'trailtext',
    'customexcerpt',
  ],
  bylines: ['bylines', 'byline', 'authors', 'author', 'creator', 'creators', 'by', 'writers'],
  published: [
    'published',
    'datepublished',
    'publishedat',
    'publishdate',
    'publicationdate',
    'webpublicationdate',
    'firstpublished',
    'pubdate',
    'date',
    'dategmt',
    'firstcreated',
    'datecreated',
    'versioncreated',
    'timestamp',
    'createdat',
    'created',
  ],
  modified: ['modified', 'datemodified', 'updatedat', 'updated', 'lastmodified', 'modifiedgmt', 'changed'],
  publisher: [
    'publisher',
    'publication',
    'source',
    'sourcename',
    'site',
    'sitename',
    'provider',
    'outlet',
    'infosource',
  ],
  section: ['section', 'articlesection', 'sectionname', 'category', 'pillarname'],
  url: ['url', 'canonicalurl', 'link', 'weburl', 'permalink', 'externalurl', 'sourceurl'],
  language: ['language', 'lang', 'inlanguage', 'locale'],
} as const;

/** Names of the body, those of whole texts before those of parts. */
const bodyNames = [
  'articlebody',
  'bodyhtml',
  'bodyxhtml',
  'contenthtml',
  'html',
  'bodytext',
  'contenttext',
  'fulltext',
  'maintext',
  'body',
  'content',
  'text',
  'story',
  'articletext',
  'rawtext',
  'paragraphs',
  'contentencoded',
];

/** The body of a record: a string, a list of paragraphs, or an object with a rendered form; null when it has none. */
export function jsonBody(record: JsonRecord): string | null {
  for (const name of bodyNames) {
    const value = record.get(name);
    if (Array.isArray(value)) {
      const paragraphs = value.map(textField).filter((text) => text !== null);
      if (paragraphs.length > 0) return paragraphs.join('\n\n');
    }
    const text = textField(value);
    if (text !== null) return text;
  }
  const nested = recordOf(record.get('fields'));
  return nested === null ? null : jsonBody(nested);
}

/** A record with the fields that an envelope within it holds; its own stand before them. */
const withInner = (record: JsonRecord): JsonRecord =>
  new Map([...(recordOf(record.get('fields')) ?? []), ...record]);

/** What a record states beside its body. */
export function jsonFields(outer: JsonRecord, words: ReaderWords): StatedFields {
  const record = withInner(outer);
  const field = (name: keyof typeof names): string | null => {
    const text = textField(pick(record, names[name]));
    return text === null ? null : withoutMarkup(text);
  };
  const url = field('url');
  const publisher = field('publisher');
  return {
    headline: field('headline'),
    dek: field('dek'),
    bylines: namesOf(nameFields(pick(record, names.bylines)), words),
    published: readTimestamp(pick(record, names.published)),
    modified: readTimestamp(pick(record, names.modified)),
    // A "source" that is an address says where, not who.
    publisher: publisher !== null && /^https?:/i.test(publisher) ? null : publisher,
    section: field('section'),
    url: url !== null && /^https?:/i.test(url) ? url : null,
    language: primarySubtag(field('language')),
  };
}
