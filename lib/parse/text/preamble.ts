import type { ReaderWords } from '../../language/contract/reader.ts';
import type { Removal } from '../../model/index.ts';
import { type DateMention, findDate } from '../fields/dates.ts';
import { anyOf, perLanguage, WordPattern, wordEnd, wordStart } from '../fields/patterns.ts';
import { headlineOf, isHeadlineForm } from './headline.ts';

/** What a scraped preamble says, and what of it is left for the body. */
interface Preamble {
  readonly headline: string;
  readonly publisher: string | null;
  readonly date: DateMention | null;
  readonly caption: string | null;
  /** The start of the body, where the preamble holds text that the body does not repeat. */
  readonly rest: string | null;
  readonly removals: readonly Removal[];
}

/** A longer first line is an article without line breaks, in which the same marks stand by chance. */
const longestPreamble = 4_000;

const patterns = perLanguage((words) => ({
  share: new WordPattern(words.furnitureOpeners, `${wordStart}${anyOf(words.furnitureOpeners)}\\s*:`),
  credit: new WordPattern(words.creditWords, `\\s*\\(${anyOf(words.creditWords)}\\s*[:/][^()]{1,120}\\)`),
  source: new WordPattern(
    words.sourceOpeners,
    `[”"“»']?[,.]?\\s*[—–-]\\s*${anyOf(words.sourceOpeners)}${wordEnd}\\s*:?\\s*(?<site>[\\p{L}\\p{N}-]{1,60}(?:\\.[\\p{L}\\p{N}-]{1,60}){1,3})/?\\s*$`,
  ),
}));

/**
 * Reads a first line into which a scraper has run everything above the body together: headline — publisher, date, "Share:",
 * caption (Photo: …), the start of the body, and where it was taken from. At least two of the marks (date, share bar,
 * credit, source) must stand in it, after something in the form of a headline; else null, and the line is text.
 */
export function readPreamble(line: string, next: readonly string[], words: ReaderWords): Preamble | null {
  if (line.length > longestPreamble) return null;
  const { share, credit, source } = patterns(words);
  const tail = source.exec(line);
  const opening = tail ? (/^["“„«»']\s*/.exec(line)?.[0].length ?? 0) : 0;
  const clip = line.slice(opening, tail?.index ?? line.length);
  const date = findDate(clip, words);
  const bar = share.exec(clip);
  const picture = credit.exec(clip);
  const marks = [date, bar, picture, tail].filter((mark) => mark !== null).length;
  const firstMark = Math.min(date?.start ?? clip.length, bar?.index ?? clip.length);
  if (marks < 2 || firstMark === clip.length) return null;
  const { headline, site } = headlineOf(clip.slice(0, firstMark));
  if (!isHeadlineForm(headline)) return null;

  const afterBar = bar && bar.index >= firstMark ? bar.index + bar[0].length : 0;
  const afterMarks = Math.max(date && date.start === firstMark ? date.end : 0, afterBar);
  const captioned = picture !== null && picture.index >= afterMarks;
  const afterPicture = captioned ? picture.index + picture[0].length : afterMarks;
  const caption = captioned ? clip.slice(afterMarks, picture.index).trim() : null;
  const rest = clip.slice(afterPicture).trim();
  const kept = rest !== '' && !isRepeated(rest, next) ? rest : null;
  const removed = kept === null ? line : line.slice(0, line.length - (line.length - opening - afterPicture));
  const reason =
    kept === null
      ? 'headline, date, share bar and caption run together by a scraper; what it has of the body stands below'
      : 'headline, date, share bar and caption run together by a scraper';
  return {
    headline,
    publisher: tail?.groups?.site ?? site,
    date,
    caption,
    rest: kept,
    removals: [{ step: 'preamble', reason, text: removed.trim() }],
  };
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether at least two thirds of a text's words stand in one of the next paragraphs: the same start, told again. */
export function isRepeated(text: string, paragraphs: readonly string[]): boolean {
  const own = wordsOf(text);
  return paragraphs.slice(0, 4).some((paragraph) => {
    const there = new Set(wordsOf(paragraph.slice(0, 3 * text.length + 200)));
    return own.filter((word) => there.has(word)).length >= own.length * (2 / 3);
  });
}
