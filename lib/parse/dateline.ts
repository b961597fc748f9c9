import type { ReaderWords } from '../language/contract/reader.ts';
import type { Article, Dateline, Paragraph } from '../model/index.ts';
import { readDateline } from './fields/dateline.ts';
import { lineEndsSentence } from './text/lines.ts';

/** Most points and lines above a report that are passed over. */
const mostPoints = 8;
/** Longest line above a report, in code units. */
const longestAbove = 60;

/**
 * What stands above a report and its dateline: the points of agencies, and what wires of press releases have there ("NEWS PROVIDED
 * BY", the company's name, the day), short lines that end no sentence.
 */
function isAbove(text: string, { kind, start, end }: Paragraph): boolean {
  return kind === 'list-item' || (end - start <= longestAbove && !lineEndsSentence(text.slice(start, end)));
}

/**
 * An article with its dateline told apart: `text` keeps it word for word, and its first paragraph begins behind it, as it
 * does behind a list's marker, so that no sentence, fact or figure holds it. What the dateline says of date, agency and
 * reporter is taken where nothing else says it.
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
  // A dateline with nothing behind it is a line of its own: to be kept in sight.
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

/** The day of the dateline, where the article has no date of its own; as the source writes it where it leaves the year open. */
function datesOf(
  { published, publishedText }: Article,
  date: { readonly iso: string | null; readonly text: string } | null,
): Partial<Article> {
  if (date === null || published !== null || publishedText !== undefined) return {};
  return date.iso === null ? { publishedText: date.text } : { published: date.iso };
}
