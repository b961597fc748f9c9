import * as z from 'zod/mini';
import { type Part, partOf, records } from '../data.ts';

const StoryRecord = z.object({ id: z.string(), cluster: z.string(), topic: z.int(), text: z.string() });

/** One article of the set: its event, and its topic, which holds two events of one kind. */
export interface StoryArticle {
  readonly id: string;
  readonly cluster: string;
  readonly topic: number;
  readonly text: string;
  /**
   * Parted by topic and not by article, unlike the other sets: a third of the articles taken at random would tear
   * every story apart, and its remaining articles would tell of it.
   */
  readonly part: Part;
}

/** All articles of the set, in the file's order. */
export async function storyArticles(): Promise<StoryArticle[]> {
  const articles: StoryArticle[] = [];
  for await (const article of records('stories/ecbplus.jsonl', (record) => z.parse(StoryRecord, record))) {
    articles.push({ ...article, part: partOf(String(article.topic)) });
  }
  return articles;
}
