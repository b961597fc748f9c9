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

/** A publisher's name without what it says of itself behind a mark: "Halsted Post - News that matters". */
const publisherOf = (value: string | null): string | null => {
  const name = plainOf(value)?.split(/ [|–—•-](?: |$)/, 1)[0] ?? '';
  return /\p{L}/u.test(name) ? name : null;
};

export function readPublisher(sources: Sources): string | null {
  const reference = sources.article?.publisher;
  const id = isObject(reference) && typeof reference['@id'] === 'string' ? reference['@id'] : '';
  return firstOf([
    { rule: 'og:site_name', read: () => publisherOf(metaOf(sources, 'og:site_name')) },
    { rule: 'json-ld publisher', read: () => publisherOf(nameOf(reference)) },
    { rule: 'json-ld publisher elsewhere', read: () => publisherOf(nameOf(sources.byId.get(id))) },
    {
      rule: 'meta',
      read: () => publisherOf(metaOf(sources, 'application-name', 'publisher', 'dc.publisher', 'copyright')),
    },
  ]);
}

/** Longest name of a section; what is longer describes the site. */
const longestSection = 50;

/** The section that the page states; its headline, its publisher or a sentence about the site names none. */
function readSection(sources: Sources, taken: readonly (string | null)[]): string | null {
  const sectionOf = (value: string | null): string | null => {
    const name = plainOf(value);
    return name === null || name.length > longestSection || taken.includes(name) ? null : name;
  };
  return firstOf([
    { rule: 'json-ld', read: () => sectionOf(stringOf(sources.article?.articleSection)) },
    { rule: 'meta', read: () => sectionOf(metaOf(sources, 'article:section', 'parsely-section', 'section')) },
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
    section: readSection(sources, [headline, publisher]),
    url: readUrl(sources),
  };
}
