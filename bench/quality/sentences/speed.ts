import * as z from 'zod';
import { languages } from '../../../lib/language/index.ts';
import { segmentSentences } from '../../../lib/segment/sentences.ts';
import { records } from '../data.ts';

/** Characters a second of CPU, on articles and on one line of 5 MB. */
export async function measureSpeed(): Promise<void> {
  const { segment } = await languages.load('en');
  const articles: string[] = [];
  const parse = (raw: unknown): string => z.object({ article: z.string() }).parse(raw).article;
  for await (const article of records('summaries/cnndm.jsonl', parse)) articles.push(article);
  const line = articles.join(' ').replace(/\s+/g, ' ').repeat(3).slice(0, 5_000_000);
  const rate = (texts: readonly string[]): string => {
    const before = process.cpuUsage();
    let characters = 0;
    for (const text of texts) {
      segmentSentences(text, [{ start: 0, end: text.length, kind: 'body' }], segment);
      characters += text.length;
    }
    const { user, system } = process.cpuUsage(before);
    return `${(characters / (user + system)).toFixed(1)} million characters a second of CPU`;
  };
  rate(articles.slice(0, 100));
  console.log(`articles: ${rate(articles)}; one line of 5 MB: ${rate([line])}`);
}
