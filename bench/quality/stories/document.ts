import { type StoryDocument, storyDocument } from '../../../lib/edition/stories/index.ts';
import { languages } from '../../../lib/language/index.ts';
import { readArticles } from '../../../lib/parse/index.ts';
import type { StoryArticle } from './data.ts';

/** The articles as `news-digest stories` reads them from files of plain text. */
export async function documentsOf(articles: readonly StoryArticle[]): Promise<StoryDocument[]> {
  const documents: StoryDocument[] = [];
  for (const { id, text } of articles) {
    const [read] = await readArticles({ name: `${id}.txt`, bytes: Buffer.from(text) }, languages);
    documents.push(
      read === undefined ? { headline: '', text, published: null } : storyDocument(read.article),
    );
  }
  return documents;
}
