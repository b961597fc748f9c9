import type { ReaderWords } from '../../../../language/contract/reader.ts';
import { findDate, readStatedDate } from '../../../fields/dates.ts';
import { readTimestamp } from '../../../fields/timestamps.ts';
import { blockScope } from '../body/areas.ts';
import { hint } from '../body/hints.ts';
import type { Layout } from '../body/layout.ts';
import { attribute, nodeText } from '../tree/walk.ts';
import { stringOf } from './json-ld.ts';
import { firstOf } from './precedence.ts';
import { metaOf, type Sources } from './sources.ts';

/** Most blocks between the headline and the first paragraph, or after the last, that are searched for a date line. */
const nearby = 12;
/** Longest line that is taken for a date line. */
const longest = 140;
const beside = hint.comment | hint.related | hint.teaser | hint.sidebar | hint.navigation;

/** The date that the page shows by the headline: in a short line before the text, named as a date or with a date alone. */
function shownDate({ blocks, proseOf, areas }: Layout, words: ReaderWords): string | null {
  const first = proseOf.findIndex(
    (prose, index) => prose > 0 && (areas[blocks[index]?.scope.index ?? 0]?.inMain ?? false),
  );
  const last = proseOf.findLastIndex(
    (prose, index) => prose > 0 && (areas[blocks[index]?.scope.index ?? 0]?.inMain ?? false),
  );
  if (first < 0) return null;
  const order = [
    ...Array.from({ length: nearby }, (_, step) => first - 1 - step),
    ...Array.from({ length: 4 }, (_, step) => first + step),
    ...Array.from({ length: nearby / 2 }, (_, step) => last + 1 + step),
  ];
  for (const index of order) {
    const block = blocks[index];
    if (!block || block.text.length > longest || block.scope.hidden) continue;
    const near = block.scope.hints | (blockScope(block.scope).parent?.hints ?? 0);
    if ((near & beside) !== 0) continue;
    const date = findDate(block.text, words);
    if (date?.iso === undefined || date.iso === null) continue;
    const rest = block.text.length - date.text.length;
    if (rest <= 60 || (near & (hint.meta | hint.author)) !== 0) return date.iso;
  }
  return null;
}

/** The date of a time element that is named as the date of publication, or stands in the head of the article. */
function timeElement(sources: Sources, layout: Layout, words: ReaderWords): string | null {
  const shown = new Map(layout.blocks.map((block, index) => [block.scope.element, index]));
  const first = layout.proseOf.findIndex((prose) => prose > 0);
  for (const time of sources.times) {
    const { attribs } = time;
    const place = shown.get(time);
    const named = /publi|dt-published|entry-date|pubdate|posted/i.test(
      `${attribs.class ?? ''} ${attribs.itemprop ?? ''}`,
    );
    const near = place !== undefined && place <= first + 2 && place >= first - 2 * nearby;
    const beside =
      place !== undefined &&
      ((layout.blocks[place]?.scope.allHints ?? 0) & (hint.related | hint.comment)) !== 0;
    if ((!named && !near) || beside) continue;
    const date = readStatedDate(attribute(time, 'datetime') || nodeText(time, 100), words);
    if (date !== null) return date;
  }
  return null;
}

/** A day in the page's own address: "/2026/01/27/". */
function addressDate(sources: Sources): string | null {
  const address = sources.canonical ?? metaOf(sources, 'og:url') ?? '';
  const match = /\/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?=[/_-]|$)/.exec(address);
  if (!match) return null;
  const [, year = '', month = '', day = ''] = match;
  return readTimestamp(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

const publishedNames = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'article.published',
  'published_time',
  'published-date',
  'publish-date',
  'publishdate',
  'publish_date',
  'publication_date',
  'publicationdate',
  'pubdate',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.issued',
  'citation_publication_date',
  'citation_date',
  'dc.date',
  'dcterms.date',
  'dc.date.created',
  'article:published',
  'date',
  'datecreated',
  'created',
  'rnews:datepublished',
  'originalpublicationdate',
  'last-publish-date',
  'analyticsattributes.articledate',
  'cdc:first_published',
  'cdc:published',
];
const modifiedNames = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'last-modified',
  'dcterms.modified',
  'dc.date.modified',
  'article.updated',
  'revised',
  'lastmod',
];

/** When the article was published and last changed, as ISO 8601; null where the page does not say. */
export function readDates(
  sources: Sources,
  layout: Layout,
  words: ReaderWords,
): { published: string | null; modified: string | null } {
  const { article } = sources;
  const anyDated = (key: string): string | null => {
    for (const object of sources.objects) {
      const date = readStatedDate(stringOf(object[key]), words);
      if (date !== null) return date;
    }
    return null;
  };
  const published = firstOf([
    { rule: 'json-ld article', read: () => readStatedDate(stringOf(article?.datePublished), words) },
    { rule: 'meta', read: () => firstMeta(sources, publishedNames, words) },
    { rule: 'json-ld created', read: () => readStatedDate(stringOf(article?.dateCreated), words) },
    { rule: 'item property', read: () => itemDate(sources, 'datePublished', words) },
    { rule: 'json-ld page', read: () => anyDated('datePublished') },
    { rule: 'time element', read: () => timeElement(sources, layout, words) },
    { rule: 'shown by the headline', read: () => shownDate(layout, words) },
    { rule: 'address', read: () => addressDate(sources) },
  ]);
  const modified = firstOf([
    { rule: 'json-ld article', read: () => readStatedDate(stringOf(article?.dateModified), words) },
    { rule: 'meta', read: () => firstMeta(sources, modifiedNames, words) },
    { rule: 'item property', read: () => itemDate(sources, 'dateModified', words) },
  ]);
  return { published, modified };
}

function firstMeta(sources: Sources, names: readonly string[], words: ReaderWords): string | null {
  for (const name of names) {
    const date = readStatedDate(metaOf(sources, name), words);
    if (date !== null) return date;
  }
  return null;
}

/** Microdata: the value of an element with the item property. */
function itemDate(sources: Sources, property: string, words: ReaderWords): string | null {
  for (const element of sources.items.get(property) ?? []) {
    const stated = attribute(element, 'datetime') || attribute(element, 'content') || nodeText(element, 100);
    const date = readStatedDate(stated, words);
    if (date !== null) return date;
  }
  return null;
}
