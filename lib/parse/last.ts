import type { ReaderWords } from '../language/contract/reader.ts';
import { withDateline } from './dateline.ts';
import { withYear } from './fields/year.ts';
import type { ReadArticle } from './format.ts';
import { withoutNotes } from './notes.ts';

/** The last steps for every article, whatever its format. No offset changes after them. */
export function lastSteps(read: ReadArticle, words: ReaderWords): ReadArticle {
  const { article, removals } = withoutNotes(read, words);
  return { article: withYear(withDateline(article, words), words), removals };
}
