import { findEntities } from '../../../lib/extract/names/index.ts';
import { extractQuotes } from '../../../lib/extract/quotes/index.ts';
import { languages } from '../../../lib/language/index.ts';
import type { Article } from '../../../lib/model/index.ts';
import { readArticles } from '../../../lib/parse/index.ts';
import { type SentenceSpan, segmentSentences } from '../../../lib/segment/sentences.ts';
import { partOf } from '../data.ts';
import { goldRecords } from './gold.ts';

/** Least characters a second of processor time, names and indirect speech included. */
const floor = 1_000_000;

/** How fast names and quotations are found in the open part of polnear: one core, processor time, best of three. */
export async function measureSpeed(): Promise<number> {
  const language = await languages.load('en');
  const articles: { article: Article; sentences: SentenceSpan[] }[] = [];
  for (const record of await goldRecords('polnear')) {
    if (partOf(record.id) !== 'open') continue;
    const bytes = new TextEncoder().encode(record.text);
    const [read] = await readArticles({ name: `${record.id}.txt`, bytes }, languages);
    if (read === undefined) continue;
    const { article } = read;
    articles.push({
      article,
      sentences: segmentSentences(article.text, article.paragraphs, language.segment),
    });
  }
  const characters = articles.reduce((sum, { article }) => sum + article.text.length, 0);
  const clock = (run: () => void): number => {
    let best = Number.POSITIVE_INFINITY;
    for (let time = 0; time < 3; time += 1) {
      const before = process.cpuUsage();
      run();
      best = Math.min(best, process.cpuUsage(before).user / 1e6);
    }
    return best;
  };
  const names = clock(() => {
    for (const { article } of articles) findEntities(article.text, language.names);
  });
  const all = clock(() => {
    for (const { article, sentences } of articles)
      extractQuotes(article, sentences, findEntities(article.text, language.names), language);
  });
  const rate = characters / all;
  console.log(`${characters} characters: names ${(characters / names / 1e6).toFixed(2)} million a second`);
  console.log(`names, quotations and indirect speech ${(rate / 1e6).toFixed(2)} million a second`);
  return rate >= floor ? 0 : 1;
}
