import * as z from 'zod/mini';
import { groupStories, type StoryDocument } from '../../../lib/edition/stories/index.ts';
import { records } from '../data.ts';

const Article = z.object({ id: z.string(), article: z.string() });

/**
 * A day of 500 news articles of two months that were not chosen for their stories: most tell of an event that no other
 * one tells of (some dozens do, so the share is not meant to reach 1). What is not alone here and shares only a city or a
 * phrase is a false story, which the set of stories, where every article has company, cannot show.
 */
export async function shareAlone(): Promise<number> {
  const documents: StoryDocument[] = [];
  for await (const { article } of records('summaries/cnndm.jsonl', (record) => z.parse(Article, record))) {
    documents.push({ headline: '', text: article, published: null });
  }
  return groupStories(documents).filter(({ length }) => length === 1).length / documents.length;
}
