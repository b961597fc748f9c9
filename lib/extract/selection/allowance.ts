import { defaultWords, type Form } from '../../model/index.ts';

/** How much of each part a digest of so many words may hold. */
export interface Allowance {
  /** Words of the whole digest, headline and names aside: they are for finding it. */
  readonly words: number;
  /** Longest dek and quotation, in words. */
  readonly longestDek: number;
  readonly longestQuote: number;
  readonly facts: number;
  /** Whether a number of a fact may stand among the figures too, for a glance. */
  readonly glance: boolean;
  /** Facts that come before the first voice. */
  readonly first: 1 | 2;
  /** Whether room is short: a third fact comes before a second voice. */
  readonly tight: boolean;
  readonly figures: number;
  readonly quotes: number;
  readonly names: number;
}

/** A brief is not made shorter by a digest of its own length: at most so much of it is repeated. */
const shareOfArticle = 0.6;

/** Of each word that is asked for beyond the usual ones so much is given, up to nearly all of a short article. */
const shareOfMore = 0.25;
const mostOfArticle = 0.9;

/** Words that a digest may have however short its article is: a brief of two sentences keeps both. */
const leastOfArticle = 40;

/** Words that have room for a number at a glance beside the fact that says it. */
const roomy = 150;

/** A digest of fewer words, its article a short one, tells three facts before a second voice or a number. */
const tight = 180;

/** A digest of at least so many words has a voice, of at most so many behind its first fact: else it would have none. */
const [voiced, short] = [60, 100] as const;

/** The allowance at `words`, less for an article that is itself short. */
export function allowanceFor(words: number, articleWords: number, form: Form): Allowance {
  const more = Math.max(0, words - defaultWords) * shareOfMore;
  const part = Math.min(articleWords * shareOfArticle + more, articleWords * mostOfArticle);
  const total = Math.max(20, Math.min(words, Math.max(leastOfArticle, Math.round(part))));
  return {
    words: total,
    longestDek: Math.max(35, Math.round(total * 0.27)),
    longestQuote: Math.max(25, Math.round(total * 0.27)),
    glance: words >= roomy,
    first: total >= voiced && total < short ? 1 : 2,
    tight: total < tight,
    facts: total < voiced ? 2 : Math.min(40, Math.round(total / 50) + 1),
    figures: total < voiced ? 2 : Math.min(12, Math.round(total / 40), 4 + Math.round(total / 110)),
    quotes:
      total < 90
        ? 1
        : Math.min(10, Math.round(total / 70), 3 + Math.round(total / 220)) * (form === 'interview' ? 2 : 1),
    names: total < voiced ? 3 : 6,
  };
}
