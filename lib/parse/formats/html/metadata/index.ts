import type { Language } from '../../../../language/language.ts';
import type { Fields } from '../../../article.ts';
import type { Layout } from '../body/layout.ts';
import { readBylines } from './bylines.ts';
import { readDates } from './dates.ts';
import { isObject, listOf, stringOf } from './json-ld.ts';
import { plainOf } from './plain.ts';
import { firstOf } from './precedence.ts';
import { metaOf, type Sources } from './sources.ts';

function nameOf(value: unknown): string | null {
  for (const item of listOf(value)) {
    const name = isObject(item) ? stringOf(item.name) : stringOf(item);
    if (name !== null) return name;
  }
  return null;
}

export function readPublisher(sources: Sources): string | null {
  const reference = sources.article?.publisher;
  const id = isObject(reference) && typeof reference['@id'] === 'string' ? reference['@id'] : '';
  return firstOf([
    { rule: 'og:site_name', read: () => plainOf(metaOf(sources, 'og:site_name')) },
    { rule: 'json-ld publisher', read: () => plainOf(nameOf(reference)) },
    { rule: 'json-ld publisher elsewhere', read: () => plainOf(nameOf(sources.byId.get(id))) },
    {
      rule: 'meta',
      read: () => plainOf(metaOf(sources, 'application-name', 'publisher', 'dc.publisher', 'copyright')),
    },
  ]);
}

function readSection(sources: Sources): string | null {
  return firstOf([
    { rule: 'json-ld', read: () => plainOf(stringOf(sources.article?.articleSection)) },
    { rule: 'meta', read: () => plainOf(metaOf(sources, 'article:section', 'parsely-section', 'section')) },
  ]);
}

const webAddress = (value: string | null): string | null =>
  value !== null && /^https?:\/\/[^\s/]/i.test(value.trim()) ? value.trim() : null;

function readUrl(sources: Sources): string | null {
  const page = sources.article?.mainEntityOfPage;
  return firstOf([
    { rule: 'canonical', read: () => webAddress(sources.canonical) },
    { rule: 'og:url', read: () => webAddress(metaOf(sources, 'og:url')) },
    { rule: 'json-ld url', read: () => webAddress(stringOf(sources.article?.url)) },
    { rule: 'json-ld page', read: () => webAddress(isObject(page) ? stringOf(page['@id']) : stringOf(page)) },
  ]);
}

/** What a page states; the dek is found among its blocks. */
export type Metadata = Omit<Fields, 'dek'>;

/** What the page states of its article beside the headline and publisher that are given, each field from the first place of its list that says something; null beats wrong. */
export function readMetadata(
  sources: Sources,
  layout: Layout,
  { headline, publisher }: Pick<Metadata, 'headline' | 'publisher'>,
  { reader }: Language,
): Metadata {
  return {
    headline,
    bylines: readBylines(sources, layout, publisher, reader),
    ...readDates(sources, layout, reader),
    publisher,
    section: readSection(sources),
    url: readUrl(sources),
  };
}
