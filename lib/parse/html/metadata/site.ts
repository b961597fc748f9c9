import { wordsOf } from '../text/clean.ts';
import { metaOf, type Sources } from './sources.ts';

/** Names of the site as the page and its address give them, in compared form. */
export function siteNames(sources: Sources, publisher: string | null): string[] {
  const host =
    /^https?:\/\/(?:www\.)?([^/:]+)/i.exec(sources.canonical ?? metaOf(sources, 'og:url') ?? '')?.[1] ?? '';
  const names = [
    publisher,
    metaOf(sources, 'og:site_name'),
    metaOf(sources, 'application-name'),
    metaOf(sources, 'apple-mobile-web-app-title'),
    host,
    host.split('.').at(-2) ?? null,
  ];
  return names.flatMap((name) => (name === null ? [] : [wordsOf(name)])).filter((name) => name.length > 1);
}
