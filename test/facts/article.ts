import type { Article } from '../../lib/model/index.ts';

/** An article of paragraphs, all of them body text. */
export function articleOf(paragraphs: readonly string[], headline: string | null = null): Article {
  let text = '';
  const spans = paragraphs.map((line) => {
    const start = text === '' ? 0 : text.length + 2;
    text = text === '' ? line : `${text}\n\n${line}`;
    return { start, end: start + line.length, kind: 'body' as const };
  });
  return {
    headline,
    dek: null,
    bylines: [],
    published: null,
    modified: null,
    publisher: null,
    section: null,
    url: null,
    language: 'en',
    text,
    paragraphs: spans,
  };
}
