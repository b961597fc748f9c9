import type { ReaderWords } from '../../language/contract/reader.ts';
import type { Article } from '../../model/index.ts';
import { findDate, searchedCharacters } from './dates.ts';

/** Code units of a text that are searched for whole dates, and most dates that are looked at. */
const searchedText = 20_000;
const mostDates = 40;
/** Days between a report and the days it writes of that tell its year: of the same month, or the next. */
const mostDays = 31;
const day = 86_400_000;

/** The whole dates of a text, as milliseconds. */
function wholeDates(text: string, words: ReaderWords): number[] {
  const dates: number[] = [];
  let at = 0;
  while (at < Math.min(text.length, searchedText) && dates.length < mostDates) {
    const date = findDate(text, words, at);
    if (date?.iso) dates.push(Date.parse(date.iso.slice(0, 10)));
    at = date === null ? at + searchedCharacters : date.end;
  }
  return dates;
}

/**
 * An article whose date leaves the year open ("12 February"), with the year that the dates of its text tell: those within a month of
 * it. As it was where there are none, or where they tell several years.
 */
export function withYear(article: Article, words: ReaderWords): Article {
  const { published, publishedText: date, text } = article;
  if (published !== null || date === undefined) return article;
  const found = new Set<string>();
  for (const near of wholeDates(text, words)) {
    const year = new Date(near).getUTCFullYear();
    for (const candidate of [year - 1, year, year + 1]) {
      const iso = findDate(date, words, 0, candidate)?.iso;
      if (iso && Math.abs(Date.parse(iso.slice(0, 10)) - near) <= mostDays * day) found.add(iso);
    }
  }
  const [only] = found;
  return found.size === 1 && only !== undefined ? { ...article, published: only } : article;
}
