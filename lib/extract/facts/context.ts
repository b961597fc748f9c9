import type { Language } from '../../language/language.ts';
import type { Article } from '../../model/index.ts';
import type { SentenceSpan } from '../../segment/sentences.ts';
import type { TokensBetween } from '../../segment/shared-tokens.ts';

/** What is known of an article when its facts are chosen. */
export interface FactContext {
  readonly article: Article;
  readonly sentences: readonly SentenceSpan[];
  readonly language: Language;
  /** The tokens of the article's text. */
  readonly tokens: TokensBetween;
}
