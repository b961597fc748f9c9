import { defaultWords } from '../../model/index.ts';

/** A brief is not made shorter by a digest of its own length: at most so much of it is repeated. */
const shareOfArticle = 0.6;

/** Of each word that is asked for beyond the usual ones so much is given, up to nearly all of a short article. */
const shareOfMore = 0.25;
const mostOfArticle = 0.9;

/** Words that a digest may have however short its article is: a brief of two sentences keeps both. */
const leastOfArticle = 40;
const leastDigest = 20;

/** Words of the whole digest, headline and names aside (they are for finding it): those asked for, fewer for a short article. */
export function digestLength(words: number, articleWords: number): number {
  const more = Math.max(0, words - defaultWords) * shareOfMore;
  const part = Math.min(articleWords * shareOfArticle + more, articleWords * mostOfArticle);
  return Math.max(leastDigest, Math.min(words, Math.max(leastOfArticle, Math.round(part))));
}

/** Names that a digest of so many words has room for. */
export const namesIn = (words: number): number => (words < 60 ? 3 : 6);

/**
 * What a choice looks at never depends on how many words the digest has: a longer one says all that a shorter one says.
 * Key facts that the rest of a digest is held against.
 */
export const keyFacts = 5;
