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
    // "japannews.daily.example": the paper may be any part of its address that is longer than a country's or a kind's.
    ...host.split('.').filter((label) => label.length > 4),
  ];
  return names.flatMap((name) => (name === null ? [] : [wordsOf(name)])).filter((name) => name.length > 1);
}

/** Names of the section that the page is in, by what it states and by its address ("/district/343604"), in compared form. */
export function sectionNames(sources: Sources): string[] {
  const address = sources.canonical ?? metaOf(sources, 'og:url') ?? '';
  const [, , , ...folders] =
    address
      .split(/[?#]/, 1)[0]
      ?.split('/')
      .filter((_, at) => at < 8) ?? [];
  const stated = metaOf(sources, 'article:section', 'section');
  const last = folders.findLastIndex((name) => name !== '');
  return [stated, ...folders.slice(0, Math.max(0, last))]
    .flatMap((name) => (name === null ? [] : [wordsOf(name)]))
    .filter((name) => name.length > 1);
}

/** The words of the page's own address, in compared form: "/world/bridge-of-hallbrueck-closed-1234". */
export function addressWords(sources: Sources): string[] {
  const address = sources.canonical ?? metaOf(sources, 'og:url') ?? '';
  const path = /^https?:\/\/[^/?#]*([^?#]{0,500})/i.exec(address)?.[1] ?? '';
  return wordsOf(path).split(' ');
}
