import { type Explain, extractFacts } from './extract/facts/index.ts';
import { extractFigures } from './extract/figures/index.ts';
import { extractNames, findEntities } from './extract/names/index.ts';
import { extractQuotes } from './extract/quotes/index.ts';
import { composeDigest } from './extract/selection/index.ts';
import type { Language } from './language/language.ts';
import {
  type Article,
  type Digest,
  defaultWords,
  type Fact,
  type Figure,
  type Name,
  type Quote,
  type Sentence,
} from './model/index.ts';
import { segmentSentences } from './segment/sentences.ts';
import { sharedTokensOf, type TokensBetween } from './segment/shared-tokens.ts';

/** Everything found in one article: what `inspect` prints, and what a digest is chosen from. */
export interface Analysis {
  readonly article: Article;
  readonly language: Language;
  readonly sentences: readonly Sentence[];
  /** The selected key facts, best first. */
  readonly facts: readonly Fact[];
  /** The same and the next best ones, for a digest to fall back on. */
  readonly ranked: readonly Fact[];
  /** All figures and quotations, in the text's order. */
  readonly figures: readonly Figure[];
  readonly quotes: readonly Quote[];
  readonly names: readonly Name[];
  /** The tokens of the article's text, read once for all stages. */
  readonly tokens: TokensBetween;
}

/** Article → everything that is in it. With `explain` each fact tells the parts of its score. */
export function analyseArticle(
  article: Article,
  language: Language,
  words: number = defaultWords,
  explain?: Explain,
): Analysis {
  const spans = segmentSentences(article.text, article.paragraphs, language.segment);
  const tokens = sharedTokensOf(article.text);
  const figures = extractFigures(article, spans, language.figures, tokens);
  const entities = findEntities(article.text, language.names);
  const quotes = extractQuotes(article, spans, entities, language);
  const names = extractNames(article, entities, quotes, language);
  const context = { article, sentences: spans, language, tokens };
  // Most of a digest's words are facts, the dek among them: up to five at 100 words, six at 150.
  const budget = { words: words * 0.7, most: Math.max(3, Math.round(words / 50) + 3) };
  const { sentences, facts, ranked } = extractFacts(context, budget, explain);
  return { article, language, sentences, facts, ranked, figures, quotes, names, tokens };
}

/** All figures of an article, without the rest of its analysis: what an edition sets beside other sources. */
export function figuresIn(article: Article, { segment, figures }: Language): Figure[] {
  return extractFigures(article, segmentSentences(article.text, article.paragraphs, segment), figures);
}

/** Article → Digest. */
export function digestArticle(article: Article, language: Language, words: number = defaultWords): Digest {
  return composeDigest(analyseArticle(article, language, words), words);
}
