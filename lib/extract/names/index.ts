import type { Language } from '../../language/language.ts';
import type { Article, Name } from '../../model/index.ts';
import type { SentenceSpan } from '../../segment/sentences.ts';

/** The people, organisations and places of an article, most salient first. */
export function extractNames(
  _article: Article,
  _sentences: readonly SentenceSpan[],
  _language: Language,
): Name[] {
  return [];
}
