import * as z from 'zod/mini';
import { groupStories, type StoryDocument } from '../../../lib/edition/stories/index.ts';
import { records } from '../data.ts';
import { type Bcubed, bcubed, clusterOfEach } from './bcubed.ts';
import type { StoryArticle } from './data.ts';

const Article = z.object({ article: z.string() });

/** Days that are made, articles of one event on each, and articles of no event beside them. */
const days = 6;
const perEvent = 3;
const others = 25;

/**
 * Days as an edition of a few feeds has them: three open articles of one event of every other topic, beside 25 that were chosen for
 * no story (each is held to be alone, which some are not). The means of precision and recall, and the F1 of these.
 */
export async function measureSmallDays(
  articles: readonly StoryArticle[],
  documents: readonly StoryDocument[],
): Promise<Bcubed> {
  const strangers: StoryDocument[] = [];
  for await (const { article } of records('summaries/cnndm.jsonl', (record) => z.parse(Article, record)))
    strangers.push({ headline: '', text: article, published: null });
  const open = [...articles.keys()].filter((at) => articles[at]?.part === 'open');
  const topics = [...new Set(open.map((at) => articles[at]?.topic))];
  let [precision, recall] = [0, 0];
  for (let day = 0; day < days; day += 1) {
    const picked = topics
      .filter((_, topic) => topic % 2 === day % 2)
      .flatMap((topic) => {
        const event = open.filter(
          (at) => articles[at]?.topic === topic && articles[at]?.cluster.endsWith('plus') === day % 3 > 0,
        );
        const from = perEvent * (day >> 1);
        return event.slice(from, from + perEvent);
      });
    const beside = strangers.slice(others * day, others * (day + 1));
    const all = [...picked.flatMap((at) => documents[at] ?? []), ...beside];
    const gold = [
      ...picked.map((at) => articles[at]?.cluster ?? ''),
      ...beside.map((_, at) => `alone ${at}`),
    ];
    const found = bcubed(gold, clusterOfEach(groupStories(all), all.length), [...all.keys()]);
    precision += found.precision / days;
    recall += found.recall / days;
  }
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}
