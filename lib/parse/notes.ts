import type { ReaderWords } from '../language/contract/reader.ts';
import type { Article, Paragraph, Removal } from '../model/index.ts';
import { anyOf, OpeningPattern, perLanguage, wordEnd } from './fields/patterns.ts';
import type { ReadArticle } from './format.ts';

/** Longest note in code units, and how many paragraphs at an article's end or start are searched for notes. */
const longestNote = 400;
const mostBelow = 6;
const mostAbove = 2;
/** Longest appeal to write to the newsroom, in code units. */
const longestPlea = 160;

const patterns = perLanguage(({ noteOpeners }) => {
  // A single word may open an ordinary sentence, too: "Correction: …" is a note, "Correction officers …" is not.
  const words = noteOpeners.filter((opener) => !opener.includes(' '));
  const phrases = noteOpeners.filter((opener) => opener.includes(' '));
  return new OpeningPattern(
    noteOpeners,
    `^[^\\p{L}]{0,5}(?:${anyOf(phrases)}${wordEnd}|${anyOf(words)}\\s?(?:[:.：（]|$))`,
  );
});

/** "($1 = 10.5813 Norwegian crowns)" */
const rate = /^\([^()=]{0,20}\d[^()=]{0,20}=[^()=]{0,20}\d[^()=]{0,40}\)$/u;

/** "(£18.99). To order a copy go to kelpbooks.example": a price in brackets followed by a web address. */
const price = /\([^()\d]{0,20}\p{Sc}\s?\d[^()]{0,30}\)/u;
const address = /\s[\p{Ll}\d-]{3,40}(?:\.[a-z]{2,10}){1,2}(?![\p{L}@])/u;

/** Whether a paragraph says where to buy the subject of the article. */
function isShop(text: string): boolean {
  const found = price.exec(text);
  return found !== null && address.test(text.slice(found.index));
}

/** Why a paragraph is a note by the newsroom rather than part of the article; null when it is not a note. */
function noteReason(text: string, words: ReaderWords): string | null {
  if (text.length > longestNote) return null;
  if (rate.test(text)) return 'a rate of exchange';
  if (text.length <= longestPlea && /\?/.test(text) && /\w@[\w-]{1,60}\.[a-z]{2}/i.test(text))
    return 'asks readers to write';
  if (isShop(text)) return 'where to buy what was written about';
  return patterns(words).test(text) ? 'the newsroom’s own note: a correction, or where to find help' : null;
}

/**
 * Removes the newsroom's notes above and below an article: corrections, where to find help, appeals for stories. What a
 * correction retracts ("An earlier version said …") must not be read as a statement.
 */
export function withoutNotes({ article, removals }: ReadArticle, words: ReaderWords): ReadArticle {
  const { paragraphs, text } = article;
  const last = paragraphs.length - mostBelow;
  const notes: Removal[] = [];
  const isNote = ({ start, end }: Paragraph, index: number): boolean => {
    if (index >= mostAbove && index < last) return false;
    const reason = noteReason(text.slice(start, end), words);
    if (reason !== null) notes.push({ step: 'note', reason, text: text.slice(start, end) });
    return reason !== null;
  };
  const kept = paragraphs.filter((paragraph, index) => !isNote(paragraph, index));
  if (notes.length === 0 || kept.length === 0) return { article, removals };
  return { article: { ...article, ...withOnly(article, kept) }, removals: [...removals, ...notes] };
}

/** The text of the given paragraphs, each with the list marker before it, and their new positions. */
function withOnly(
  { text, paragraphs }: Article,
  kept: readonly Paragraph[],
): Pick<Article, 'text' | 'paragraphs'> {
  const parts: string[] = [];
  const places: Paragraph[] = [];
  let length = 0;
  for (const paragraph of kept) {
    const before = paragraphs[paragraphs.indexOf(paragraph) - 1]?.end ?? 0;
    const gap = text.slice(before, paragraph.start);
    const from = before + gap.length - gap.trimStart().length;
    const shift = length - from;
    parts.push(text.slice(from, paragraph.end));
    places.push({ ...paragraph, start: paragraph.start + shift, end: paragraph.end + shift });
    length += paragraph.end - from + 2;
  }
  return { text: parts.join('\n\n'), paragraphs: places };
}
