import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Analysis, analyseArticle } from '../../lib/digest.ts';
import { composeDigest } from '../../lib/extract/selection/index.ts';
import { languages } from '../../lib/language/index.ts';
import { type Digest, defaultWords } from '../../lib/model/index.ts';
import { readArticles } from '../../lib/parse/index.ts';
import { renderDigestText } from '../../lib/render/digest/text.ts';

/** A real scraped article that lies beside the project, not in it: with REQUIRE_SHARED its absence is a failure. */
const sample = join(import.meta.dirname, '../../../shared/samples/kursk.txt');
const here = existsSync(sample);
if (!here && process.env.REQUIRE_SHARED === undefined) {
  console.warn(`SKIPPED: the digest of a real scraped article is not tested, ${sample} is not there`);
}

describe.skipIf(!here && process.env.REQUIRE_SHARED === undefined)(
  'the digest of a real scraped article',
  () => {
    let analysis: Analysis;
    let digest: Digest;
    let page = '';

    beforeAll(async () => {
      const [read] = await readArticles({ name: 'kursk.txt', bytes: readFileSync(sample) }, languages);
      if (!read) throw new Error('no article');
      const language = await languages.load(read.article.language);
      analysis = analyseArticle(read.article, language);
      digest = composeDigest(analysis, defaultWords);
      page = renderDigestText(digest, language.labels, { width: 1_000 });
    });

    const speakerOf = (start: string): string => {
      const quote = analysis.quotes.find(({ text }) => text.startsWith(start));
      return quote?.speaker?.name ?? quote?.speaker?.text ?? '(nobody)';
    };

    test('the headline is the article’s, not the preamble it stands in', () => {
      expect(digest.headline).toMatch(
        /^In the event of the withdrawal .* 60,000 invaders will attack Ukraine$/,
      );
    });

    test('publisher and date are read as far as they go, and no year is made up', () => {
      expect(digest.article.publisher).toMatch(/ua\.news|Washington Post/);
      expect(digest.article.published ?? '').not.toMatch(/^\d{4}/);
    });

    test('no cross-link, share line or caption is in the digest or taken for a mention', () => {
      const furniture = /communicating with the SBU|offensive in Kurshchyna|Share:|write on:|Photo:/;
      expect(page).not.toMatch(furniture);
      for (const { text } of [...analysis.facts, ...analysis.figures, ...analysis.quotes]) {
        expect(text).not.toMatch(furniture);
      }
    });

    test('the figures include the four that matter, each with what it counts', () => {
      const found = digest.figures.map(({ value, low, high, bound }) => [value ?? [low, high], bound]);
      expect(found).toContainEqual([60_000, 'exact']);
      expect(found).toContainEqual([[400, 500], 'exact']);
      expect(found).toContainEqual([6, 'at-least']);
      expect(found).toContainEqual([8, 'exact']);
      const labelled = (value: string): string => {
        const figure = digest.figures.find(({ text }) => text.includes(value));
        return `${figure?.subject?.text} ${figure?.label?.text}`;
      };
      expect(labelled('60,000')).toContain('soldiers');
      expect(labelled('500')).toContain('North Korean soldiers');
      expect(labelled('hours')).toContain('battle');
    });

    test('the digest quotes the analyst and the soldier', () => {
      expect(page).toContain('“Ukraine has a clear incentive to hold');
      expect(page).toMatch(/— Michael Kofman, military analyst|— military analyst Michael Kofman/);
      expect(page).toContain('“They are very fresh.');
      expect(page).toContain('soldier of the 8th Regiment of the Special Operations Forces');
    });

    test('the newspaper’s partial quotations are the newspaper’s, and no quotation is given to anybody else', () => {
      for (const start of ['very modest', 'intense firepower', 'the only clear']) {
        expect(speakerOf(start)).toMatch(/WP|Washington Post|nobody/);
      }
      expect(speakerOf('the only clear')).toMatch(/WP|Washington Post/);
      expect(speakerOf('Ukraine has a clear')).toContain('Michael Kofman');
      expect(speakerOf('They are very fresh')).toContain('soldier of the 8th Regiment');
    });
  },
);
