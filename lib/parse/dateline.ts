import type { ReaderWords } from '../language/contract/reader.ts';
import type { Article, Dateline, Paragraph } from '../model/index.ts';
import { readDateline } from './fields/dateline.ts';
import { lineEndsSentence } from './text/lines.ts';

/** Most bullet points and short lines above a report that are skipped. */
const mostPoints = 8;
/** Longest line above a report that is skipped, in code units. */
const longestAbove = 60;

/**
 * Whether a paragraph belongs to what may precede a report's dateline: an agency's bullet points, or the header of a
 * press release ("NEWS PROVIDED BY", the company's name, the day), that is, short lines that end no sentence.
 */
function isAbove(text: string, { kind, start, end }: Paragraph): boolean {
  return kind === 'list-item' || (end - start <= longestAbove && !lineEndsSentence(text.slice(start, end)));
}

/**
 * Separates the dateline. `text` keeps it, but its first paragraph begins after it (as it does after a list marker), so
 * that no sentence, fact or figure contains it. Date, agency and reporter are taken from it unless they are stated
 * elsewhere.
 */
export function withDateline(article: Article, words: ReaderWords): Article {
  const at = Math.max(
    0,
    article.paragraphs.slice(0, mostPoints).findIndex((paragraph) => !isAbove(article.text, paragraph)),
  );
  const first = article.paragraphs[at];
  if (first === undefined || (first.kind !== 'body' && first.kind !== 'quote')) return article;
  const opening = article.text.slice(first.start, first.end);
  const found = readDateline(opening, article.headline, words);
  // A dateline that is a paragraph by itself stays visible.
  if (found === null || found.length >= opening.length) return article;
  const { place, agency, date, reporter } = found;
  const start = first.start;
  const end = start + opening.slice(0, found.length).trimEnd().length;
  const dateline: Dateline = { start, end, text: article.text.slice(start, end), place, agency };
  return {
    ...article,
    ...datesOf(article, date),
    bylines: article.bylines.length === 0 && reporter !== null ? [reporter] : article.bylines,
    publisher: article.publisher ?? agency,
    paragraphs: article.paragraphs.with(at, { ...first, start: start + found.length }),
    dateline,
  };
}

/** The dateline's date, for an article without a date of its own; verbatim (`publishedText`) when it lacks the year. */
function datesOf(
  { published, publishedText }: Article,
  date: { readonly iso: string | null; readonly text: string } | null,
): Partial<Article> {
  if (date === null || published !== null || publishedText !== undefined) return {};
  return date.iso === null ? { publishedText: date.text } : { published: date.iso };
}
