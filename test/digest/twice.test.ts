import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hasData } from '../../bench/quality/data.ts';
import { summaryCases } from '../../bench/quality/facts/articles.ts';
import { digestArticle } from '../../lib/digest.ts';
import { languages } from '../../lib/language/index.ts';
import type { Digest } from '../../lib/model/index.ts';
import { overlaps } from '../../lib/model/index.ts';
import { readArticles } from '../../lib/parse/index.ts';
import { articleOf } from '../facts/article.ts';
import { sampleFolder, samples } from '../golden/samples.ts';

/** What a digest says twice: one line each. */
function repeated({ headline, dek, facts, figures, quotes }: Digest, words: number): string[] {
  const lines = [headline, dek ?? '', ...facts.map(({ text }) => text), ...quotes.map(({ text }) => text)];
  const bare = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const found: string[] = [];
  for (const [at, line] of lines.entries()) {
    for (const other of lines.slice(at + 1)) {
      const [a, b] = [bare(line), bare(other)];
      if (a !== '' && b !== '' && (a === b || (b.split(' ').length > 3 && a.includes(b)))) found.push(other);
    }
  }
  for (const quote of quotes) {
    for (const fact of facts) if (overlaps(fact, quote)) found.push(`quoted and told: ${quote.text}`);
  }
  if (words < 150) {
    for (const figure of figures) {
      for (const span of [...facts, ...quotes])
        if (overlaps(span, figure)) found.push(`told and counted: ${figure.text}`);
    }
  }
  return found;
}

const sizes = [60, 100, 220, 500, 2000];

describe.each(samples)('%s', (sample) => {
  test('says nothing twice, at any size', async () => {
    const raw = { name: sample, bytes: readFileSync(join(sampleFolder, sample)) };
    for (const { article } of await readArticles(raw, languages)) {
      const language = await languages.load(article.language);
      for (const words of sizes) expect(repeated(digestArticle(article, language, words), words)).toEqual([]);
    }
  });
});

test.skipIf(!hasData && process.env.REQUIRE_SHARED !== '1')(
  'a hundred articles of the open part say nothing twice',
  async () => {
    const cases = [
      ...(await summaryCases(['writers', 'realsumm'], 'open')),
      ...(await summaryCases(['cnndm'], 'open')).slice(0, 40),
    ];
    for (const { article, language, id } of cases.slice(0, 100)) {
      for (const words of [100, 250]) {
        expect({ id, twice: repeated(digestArticle(article, language, words), words) }).toEqual({
          id,
          twice: [],
        });
      }
    }
  },
  60_000,
);

test.each([100, 300])(
  'a figure whose line says most of a fact that is shown is not shown as well, at %i words',
  async (most) => {
    const { facts, figures } = digestArticle(
      articleOf(
        [
          'The Bank of Hale cut its key rate by a quarter of a point to 3.25% on Thursday, its third cut this year, and said that it expected prices to calm down by the summer.',
          'The decision, which 19 of 24 economists had predicted, was taken by six votes to three.',
          'Two members wanted to hold the rate; one, the newcomer Elske Dunmere, preferred a deeper cut.',
          'Inflation slowed to 2.6% in October from 2.9% in September.',
          '“We are confident, but we are not careless,” the governor, Henrik Vale, told reporters.',
          'The finance minister, who had called for a deeper cut, did not hide that she was disappointed.',
          '“The minister has her job and I have mine,” Vale said.',
          'The crown fell 0.4% to 7.81 to the dollar after the announcement.',
        ],
        'Bank of Hale cuts key rate to 3.25%',
      ),
      await languages.load('en'),
      most,
    );
    const words = (text: string): number => text.split(/\s+/).length;
    for (const { start, end, text, label } of figures)
      for (const fact of facts)
        if (fact.start <= start && end <= fact.end)
          expect(words(`${text} ${label?.text ?? ''}`)).toBeLessThan(0.7 * words(fact.text));
  },
);
