import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasData } from '../../bench/quality/data.ts';
import { summaryCases } from '../../bench/quality/facts/articles.ts';
import { digestArticle } from '../../lib/digest.ts';
import { languages } from '../../lib/language/index.ts';
import type { Language } from '../../lib/language/language.ts';
import type { Article, Digest } from '../../lib/model/index.ts';
import { articleOf } from '../facts/article.ts';
import { articles } from './articles.ts';

const en = await languages.load('en');

/** What a digest says: its facts, its quotations and the figures that have a line of their own. */
const saidBy = ({ dek, facts, quotes, figures }: Digest): readonly string[] => [
  ...(dek === null ? [] : [dek]),
  ...[...facts, ...quotes, ...figures].map(({ start, end }) => `${start}-${end}`),
];

function losesNothing(article: Article, language: Language, least: number, more: number): void {
  const short = digestArticle(article, language, least);
  const long = digestArticle(article, language, least + more);
  expect(long.headline).toBe(short.headline);
  expect(saidBy(long)).toEqual(expect.arrayContaining([...saidBy(short)]));
}

// A list's headings stand together or not at all: where they come to fit, they take the place of others.
describe.each(Object.keys(articles).filter((name) => name !== 'list'))('a longer digest of %s', (name) => {
  test('says all that a shorter one says', () => {
    const [headline, ...body] = articles[name] ?? [];
    const article = articleOf(body, headline);
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 400 }), fc.integer({ min: 1, max: 200 }), (least, more) =>
        losesNothing(article, en, least, more),
      ),
      { numRuns: 20 },
    );
  });
});

test.skipIf(!hasData && process.env.REQUIRE_SHARED !== '1')(
  'so it is for articles of the open part',
  async () => {
    const cases = [
      ...(await summaryCases(['writers'], 'open')),
      ...(await summaryCases(['realsumm'], 'open')),
    ];
    for (const { article, language } of cases.slice(0, 40)) {
      if (digestArticle(article, language).form === 'list') continue;
      for (const words of [60, 100, 150]) losesNothing(article, language, words, 70);
    }
  },
  60_000,
);
