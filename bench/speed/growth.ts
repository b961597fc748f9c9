import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestArticle } from '../../lib/digest.ts';
import { extractFigures } from '../../lib/extract/figures/index.ts';
import { findEntities } from '../../lib/extract/names/index.ts';
import { extractQuotes } from '../../lib/extract/quotes/index.ts';
import { languages } from '../../lib/language/index.ts';
import { type Article, limits, UnreadableInputError } from '../../lib/model/index.ts';
import { readArticles } from '../../lib/parse/index.ts';
import { segmentSentences } from '../../lib/segment/sentences.ts';
import { everNew } from '../../test/hostile/ever-new.ts';
import { cpuMs, logLogSlope, writeResult } from './measure.ts';
import { logLogPlot, type Series } from './plot.ts';

const sizes = [1e3, 3e3, 1e4, 3e4, 1e5, 3e5, 1e6, 3e6, 1e7];
/** Goal: the time of each stage grows with the size to the power of at most this. */
const steepest = 1.1;
/** Below this the clock and the warm-up are measured, not the stage. */
const shortestMs = 2;

const samples = join(import.meta.dirname, '../../test/samples');
const prose = readFileSync(join(samples, 'market-brief.txt'), 'utf8');
const page = readFileSync(join(samples, 'coal-page.html'), 'utf8');
const english = await languages.load('en');

const repeat = (text: string, size: number): string =>
  text.repeat(Math.ceil(size / text.length)).slice(0, size);

function articleOf(text: string): Article {
  const paragraphs: Article['paragraphs'] = [];
  for (let start = 0; start < text.length; ) {
    const stop = text.indexOf('\n', start);
    const end = stop === -1 ? text.length : stop;
    if (end > start) paragraphs.push({ start, end, kind: 'body' });
    start = end + 1;
  }
  return {
    headline: 'Harbour tolls',
    dek: null,
    bylines: [],
    published: null,
    modified: null,
    publisher: null,
    section: null,
    url: null,
    language: 'en',
    text,
    paragraphs,
  };
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const segment = ({ text, paragraphs }: Article) => segmentSentences(text, paragraphs, english.segment);

/** What each stage is given at a size, and the stage itself. Making the input is not timed. */
const stages: Readonly<Record<string, { input: (size: number) => unknown; run: (input: never) => unknown }>> =
  {};

function stage<T>(name: string, input: (size: number) => T, run: (input: T) => unknown): void {
  Object.assign(stages, { [name]: { input, run } });
}

/** So that each page shows an article. */
const opening = prose.slice(prose.indexOf('Norhaven shares'), 800);
const html = (body: string): Uint8Array =>
  bytes(`<!doctype html><html lang="en"><title>Harbour tolls</title><body><article>${body}</article>`);
const read = (name: string) => (document: Uint8Array) => readArticles({ name, bytes: document }, languages);

stage('parse: web page', (size) => html(repeat(page.slice(page.indexOf('<body')), size)), read('a.html'));
stage('parse: nested <div>', (size) => html(`<p>${opening}</p>${'<div>'.repeat(size / 5)}`), read('a.html'));
stage(
  'parse: unclosed <p>',
  (size) => html(`<p>${opening}</p>${'<p>a, b '.repeat(size / 8)}`),
  read('a.html'),
);
stage('parse: plain text', (size) => bytes(repeat(prose, size)), read('a.txt'));
stage('sentences', (size) => articleOf(repeat(prose, size)), segment);
stage(
  'figures',
  (size) => {
    const article = articleOf(repeat(prose, size));
    return { article, sentences: segment(article) };
  },
  ({ article, sentences }) => extractFigures(article, sentences, english.figures),
);
stage(
  'figures: 1,1,1,…',
  (size) => {
    const article = articleOf('1,'.repeat(size / 2));
    return { article, sentences: segment(article) };
  },
  ({ article, sentences }) => extractFigures(article, sentences, english.figures),
);
stage(
  'quotes',
  (size) => {
    const article = articleOf(repeat(prose, size));
    return { article, sentences: segment(article) };
  },
  ({ article, sentences }) =>
    extractQuotes(article, sentences, findEntities(article.text, english.names), english),
);
stage(
  'quotes: """…',
  (size) => {
    const article = articleOf('"'.repeat(size));
    return { article, sentences: segment(article) };
  },
  ({ article, sentences }) =>
    extractQuotes(article, sentences, findEntities(article.text, english.names), english),
);
stage(
  'article → digest',
  (size) => articleOf(repeat(prose, size)),
  (article) => digestArticle(article, english),
);

stage(
  'article → digest: ever new names and figures',
  (size) => articleOf(everNew(size)),
  (article) => digestArticle(article, english),
);

/**
 * The stages that no document reaches with more text than is read of one (`limits.readOfArticle`); they are measured up
 * to three times that.
 */
const bounded: ReadonlySet<string> = new Set([
  'quotes',
  'quotes: """…',
  'article → digest',
  'article → digest: ever new names and figures',
]);

/** Shortest processor time of a few runs; null for an input that is refused as too large. */
async function time(run: (input: never) => unknown, input: unknown): Promise<number | null> {
  let best = Number.POSITIVE_INFINITY;
  for (let tries = 0, spent = 0; tries < 3 && spent < 500; tries += 1) {
    const start = cpuMs();
    try {
      await run(input as never);
    } catch (error) {
      if (error instanceof UnreadableInputError && error.code === 'too-large') return null;
      throw error;
    }
    const took = cpuMs() - start;
    best = Math.min(best, took);
    spent += took;
  }
  return best;
}

/** Time against size for each stage, real and adversarial input, as a plot and as slopes. */
export async function growth(): Promise<void> {
  const series: Series[] = [];
  for (const [name, { input, run }] of Object.entries(stages)) {
    await time(run, input(1e5));
    const points: { size: number; ms: number }[] = [];
    for (const size of sizes.filter((each) => !bounded.has(name) || each <= 3 * limits.readOfArticle)) {
      const ms = await time(run, input(size));
      if (ms === null) break;
      if (ms >= shortestMs) points.push({ size, ms });
    }
    const slope = points.length < 3 ? 0 : logLogSlope(points);
    series.push({ name, points, slope });
    console.log(
      `${name.padEnd(24)} slope ${slope.toFixed(2)}  ${points.at(-1)?.ms.toFixed(0) ?? '-'} ms at ${(points.at(-1)?.size ?? 0) / 1e6} MB`,
    );
  }
  const steep = series.filter(({ slope }) => slope > steepest);
  mkdirSync(join(import.meta.dirname, '../results'), { recursive: true });
  writeFileSync(
    join(import.meta.dirname, '../results/growth.svg'),
    logLogPlot(
      'Processor time against size of input',
      series.filter(({ points }) => points.length > 1),
    ),
  );
  writeResult('growth', { steepest, series });
  if (steep.length > 0) {
    console.error(`steeper than ${steepest}: ${steep.map(({ name }) => name).join(', ')}`);
    process.exitCode = 1;
  }
}
