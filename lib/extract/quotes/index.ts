import type { QuoteWords } from '../../language/contract/quotes.ts';
import type { Article, Quote } from '../../model/index.ts';
import type { SentenceSpan } from '../../segment/sentences.ts';

/** Every quotation of an article, in order, with its speaker where that is certain. */
export function extractQuotes(
  _article: Article,
  _sentences: readonly SentenceSpan[],
  _words: QuoteWords,
): Quote[] {
  return [];
}
