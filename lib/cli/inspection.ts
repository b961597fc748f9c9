import type { Analysis } from '../digest.ts';
import type { Removal } from '../model/index.ts';

/** One line of `inspect`: everything found in one article, with the field names and order of the published contract. */
export function inspection(source: string, analysis: Analysis, removals?: readonly Removal[]): object {
  const { article, sentences, facts, figures, quotes } = analysis;
  const { headline, dek, bylines, published, publisher, language, url, text, paragraphs, unread } = article;
  return {
    source,
    article: {
      headline,
      dek,
      bylines,
      published,
      publisher,
      language,
      url,
      text,
      paragraphs: paragraphs.map(({ start, end }) => ({ start, end })),
      ...(unread === undefined ? {} : { unread }),
    },
    sentences: sentences.map(({ start, end, salience }) => ({ start, end, salience })),
    facts,
    figures,
    quotes,
    ...(removals === undefined ? {} : { removals }),
  };
}
