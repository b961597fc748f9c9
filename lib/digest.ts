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

/** Everything found in one article: what `inspect` prints, and what a digest is selected from. */
export interface Analysis {
  readonly article: Article;
  readonly language: Language;
  readonly sentences: readonly Sentence[];
  /** The selected key facts, best first. */
  readonly facts: readonly Fact[];
  /** The key facts and the runners-up, best first, for a digest that needs replacements. */
  readonly ranked: readonly Fact[];
  /** All figures and quotations, in text order. */
  readonly figures: readonly Figure[];
  readonly quotes: readonly Quote[];
  readonly names: readonly Name[];
  /** The tokens of the article's text, read once and shared by all stages. */
  readonly tokens: TokensBetween;
}

/** Article → everything found in it. With `explain`, each fact carries the parts of its score. */
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
  // Facts, including the dek, take most of a digest's words: up to five at 100 words, six at 150.
  const budget = { words: words * 0.7, most: Math.max(3, Math.round(words / 50) + 3) };
  const { sentences, facts, ranked } = extractFacts(context, budget, explain);
  return { article, language, sentences, facts, ranked, figures, quotes, names, tokens };
}

/** All figures of an article without the rest of the analysis; an edition compares them between sources. */
export function figuresIn(article: Article, { segment, figures }: Language): Figure[] {
  return extractFigures(article, segmentSentences(article.text, article.paragraphs, segment), figures);
}

/** Article → Digest. */
export function digestArticle(article: Article, language: Language, words: number = defaultWords): Digest {
  return composeDigest(analyseArticle(article, language, words), words);
}
