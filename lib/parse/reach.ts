import { type Article, limits, type Paragraph } from '../model/index.ts';
import type { ReadArticle } from './format.ts';

/** How far before the reach of a paragraph longer than it a sentence's or a word's end is looked for. */
const [longestSentence, longestWord] = [2000, 200];
/** What ends a sentence, with its mark as the first character: of Latin marks those in front of a gap. */
const sentenceEnd = /^(?:[.!?؟…]\s|[。！？।])/;
const lowSurrogate = /^[\udc00-\udfff]/;

/** Characters of each of so many texts that are kept: all, or an even share of what one document may hold. */
function shareOf(articles: readonly ReadArticle[]): number {
  const all = articles.reduce((sum, { article }) => sum + article.text.length, 0);
  if (all <= limits.readOfDocument) return limits.readOfArticle;
  return Math.min(limits.readOfArticle, Math.floor(limits.readOfDocument / articles.length));
}

/** Where a text is cut: behind the last whole paragraph within reach, or a word's end where the first is longer. */
function cutOf({ text, paragraphs }: Article, reach: number): number {
  const whole = paragraphs.findLast(({ end }) => end <= reach)?.end ?? 0;
  return whole > reach / 2 ? whole : endWithin(text, reach);
}

/**
 * Where a text that has no end of a paragraph or line within reach is cut: behind a sentence, else a word. A paragraph that breaks off
 * in a word would be taken for no prose, and the line above it for no headline.
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

/** A copy of its own: a slice would keep the whole text in memory as long as it lives. */
const copyOf = (slice: string): string => ` ${slice}`.slice(1);

/**
 * As much of a source as can come to be one article's text, up to a line's end, and how much is left: what is cut before it is taken
 * apart costs nothing. Lists of Markdown take 500 times their length in memory, lines of mail 250 times.
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

/** An article of a source of which so much was not read, beside what it says of itself. */
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
 * Each text up to the length that the stages after this one are given, so that a document of any size ends within a
 * function's time and memory. What is left out is said: by `unread` in the article and by a removal.
 */
export function withinReach(articles: readonly ReadArticle[]): readonly ReadArticle[] {
  const reach = shareOf(articles);
  return articles.map((read) => within(read, reach));
}
