import type { Language } from '../../language/language.ts';
import type { Article, Fact, Figure, Name, Quote, Sentence } from '../../model/index.ts';
import type { SentenceSpan } from '../../segment/sentences.ts';

/** What is known of an article when its facts are chosen. */
export interface FactContext {
  readonly article: Article;
  readonly sentences: readonly SentenceSpan[];
  readonly figures: readonly Figure[];
  readonly quotes: readonly Quote[];
  readonly names: readonly Name[];
  readonly language: Language;
}

/** The salience of every sentence, in [0, 1]. */
export function scoreSentences({ sentences }: FactContext): Sentence[] {
  return sentences.map((sentence, index) => ({ ...sentence, salience: 1 / (1 + index) }));
}

/** The key facts, best first, within a budget of words. */
export function selectFacts(context: FactContext, scored: readonly Sentence[], _words: number): Fact[] {
  return scored.slice(0, 3).map(({ start, end, salience }) => ({
    start,
    end,
    text: context.article.text.slice(start, end),
    salience,
    rule: 'lead',
  }));
}
