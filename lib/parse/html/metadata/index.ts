import type { Language } from '../../../language/language.ts';
import type { Article } from '../../../model/index.ts';
import { textOf } from '../tree/walk.ts';
import { isObject, listOf, stringOf } from './json-ld.ts';
import { metaOf, type Sources } from './sources.ts';

export type Metadata = Omit<Article, 'text' | 'paragraphs' | 'language'>;

/** What the page states of its article; null where it states nothing. */
export function readMetadata(sources: Sources, _language: Language): Metadata {
  const [heading] = sources.headings;
  const authors = listOf(sources.article?.author).flatMap((author) => {
    const name = typeof author === 'string' ? author : isObject(author) ? stringOf(author.name) : null;
    return name === null ? [] : [name];
  });
  return {
    headline: metaOf(sources, 'og:title') ?? (heading ? textOf(heading) : sources.title),
    dek: metaOf(sources, 'og:description', 'description'),
    bylines: authors,
    published: stringOf(sources.article?.datePublished) ?? metaOf(sources, 'article:published_time'),
    modified: stringOf(sources.article?.dateModified) ?? metaOf(sources, 'article:modified_time'),
    publisher: metaOf(sources, 'og:site_name'),
    section: metaOf(sources, 'article:section'),
    url: sources.canonical,
  };
}
