import { type Article, limits, type Paragraph } from '../model/index.ts';
import type { ReadArticle } from './format.ts';

/** How far before the limit the end of a sentence or a word is searched for, in code units. */
const [longestSentence, longestWord] = [2000, 200];
/** The end of a sentence; a Latin mark must be followed by white space. */
const sentenceEnd = /^(?:[.!?؟…]\s|[。！？।])/;
const lowSurrogate = /^[\udc00-\udfff]/;

/** Characters that are kept of each article: all, or an equal share of the limit for one document. */
function shareOf(articles: readonly ReadArticle[]): number {
  const all = articles.reduce((sum, { article }) => sum + article.text.length, 0);
  if (all <= limits.readOfDocument) return limits.readOfArticle;
  return Math.min(limits.readOfArticle, Math.floor(limits.readOfDocument / articles.length));
}

/** Where a text is cut: after the last paragraph within the limit, or inside the first one if that is longer. */
function cutOf({ text, paragraphs }: Article, reach: number): number {
  const whole = paragraphs.findLast(({ end }) => end <= reach)?.end ?? 0;
  return whole > reach / 2 ? whole : endWithin(text, reach);
}

/**
 * Where to cut a text that has no end of paragraph or line within the limit: after a sentence, otherwise after a word.
 * A paragraph that stopped inside a word would not be taken for prose, nor the line above it for a headline.
 */
function endWithin(text: string, reach: number): number {
  for (let at = reach - 1; at > reach - longestSentence && at > 0; at -= 1)
    if (sentenceEnd.test(text.slice(at, at + 2))) return at + 1;
  for (let at = reach; at > reach - longestWord && at > 0; at -= 1) if (/\s/.test(text.charAt(at))) return at;
  return lowSurrogate.test(text.charAt(reach)) ? reach - 1 : reach;
}

function cutAt(paragraphs: readonly Paragraph[], cut: number): Paragraph[] {
  return paragraphs
    .filter(({ start }) => start < cut)
    .map((paragraph) => (paragraph.end <= cut ? paragraph : { ...paragraph, end: cut }));
}

/** A real copy: V8 implements a slice as a view that keeps the whole text in memory. */
const copyOf = (slice: string): string => ` ${slice}`.slice(1);

/**
 * As much of a source as may become one article's text, up to the end of a line, and how much is left out. Cutting it
 * before parsing saves memory: lists in Markdown take 500 times their length, lines of mail 250 times.
 */
export function sourceWithin(
  text: string,
  most: number = limits.readOfDocument,
): { source: string; unread: number } {
  if (text.length <= most) return { source: text, unread: 0 };
  const line = text.lastIndexOf('\n', most);
  const cut = line > most / 2 ? line : endWithin(text, most);
  return { source: text.slice(0, cut), unread: text.length - cut };
}

/** Records on an article that part of its source was not read. */
export function withUnread(read: ReadArticle, unread: number): ReadArticle {
  if (unread === 0) return read;
  const { article, removals } = read;
  const reason = `${unread} characters that were not looked at`;
  return {
    article: { ...article, unread: (article.unread ?? 0) + unread },
    removals: [...removals, { step: 'reach', reason, text: '' }],
  };
}

function within(read: ReadArticle, reach: number): ReadArticle {
  const { article, removals } = read;
  if (article.text.length <= reach) return read;
  const cut = cutOf(article, reach);
  const unread = (article.unread ?? 0) + article.text.length - cut;
  return {
    article: {
      ...article,
      text: copyOf(article.text.slice(0, cut)),
      paragraphs: cutAt(article.paragraphs, cut),
      unread,
    },
    removals: [
      ...removals,
      {
        step: 'reach',
        reason: `${unread} characters beyond the first ${cut}`,
        text: copyOf(article.text.slice(cut, cut + longestWord)),
      },
    ],
  };
}

/**
 * Limits each text to the length that later stages accept, so that a document of any size finishes within a function's
 * time and memory. What is left out is reported by `unread` in the article and by a removal.
 */
export function withinReach(articles: readonly ReadArticle[]): readonly ReadArticle[] {
  const reach = shareOf(articles);
  return articles.map((read) => within(read, reach));
}
