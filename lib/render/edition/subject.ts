import type { EditionWords } from '../../language/contract/edition.ts';
import type { Edition, EditionStory } from '../../model/index.ts';
import { sourceLine } from '../text/source-text.ts';

/** What a phone shows of a subject is 40 to 70 characters; the date stands after it. */
const subjectLength = 90;
/** Mail programs show up to some 140 characters after the subject. */
const preheaderLength = 130;

/** Bidirectional controls could reorder what the mail program shows beside a subject. */
const bidiControls = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c]/g;

/** A text of a source as it may stand in a header: one line, no controls. */
export function headerText(text: string): string {
  return sourceLine(text).replace(bidiControls, '').replaceAll('\ufffd', '').replace(/ {2,}/g, ' ').trim();
}

/**
 * The text cut to at most `length` code units, between words and never behind a number, whose unit would be lost.
 * In a script without spaces it is cut between characters, not within a run of digits.
 */
export function cutAtWord(text: string, length: number): string {
  if (text.length <= length) return text;
  const room = text.slice(0, length);
  const words = room.slice(0, Math.max(0, room.lastIndexOf(' '))).split(' ');
  // What ends the cut must be a word: "by 40" of "by 40 percent" says something else.
  while (words.length > 0 && /\d/.test(words.at(-1) ?? '')) words.pop();
  const cut = words.join(' ');
  if (cut.length >= length / 2) return `${cut.replace(/[\s,;:–—-]{1,3}$/, '')} …`;
  const characters = [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(room)]
    .map(({ segment }) => segment)
    .slice(0, -1);
  while (characters.length > 0 && /[\p{Nd}.,]/u.test(characters.at(-1) ?? '')) characters.pop();
  return `${characters.join('')}…`;
}

/** The edition's day in full, in the words of its language: "Sunday, 22 November 2026". */
export function dayInFull(date: string, { locale }: EditionWords): string {
  const options = {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  } as const;
  return new Intl.DateTimeFormat(locale, options).format(new Date(`${date}T00:00:00Z`));
}

/** The edition's day, short: "22 Nov 2026". */
function dayInShort(date: string, { locale }: EditionWords): string {
  const options = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, options).format(new Date(`${date}T00:00:00Z`));
}

/** The label before a headline: an update, or an opinion. */
export function beforeHeadline({ update, opinion }: EditionStory, words: EditionWords): string {
  return [...(update ? [words.update] : []), ...(opinion ? [words.opinion] : [])].join(' ');
}

/** Subject of the mail: what the lead story says, and the day, so that no two days' subjects are the same. */
export function subjectOf({ stories, date, title }: Edition, words: EditionWords): string {
  const [lead] = stories;
  const headline = headerText(lead?.headline ?? '') || headerText(title);
  const before = lead === undefined ? '' : beforeHeadline(lead, words);
  return `${cutAtWord(`${before} ${headline}`.trim(), subjectLength)} · ${dayInShort(date, words)}`;
}

/** The line that mail programs show after the subject: the second story. Empty when there is none. */
export function preheaderOf({ stories }: Edition): string {
  return cutAtWord(headerText(stories[1]?.headline ?? ''), preheaderLength);
}

/** A section as a reader sees it: a folder's name with its first letter large ("world-affairs" → "World affairs"). */
export function sectionTitle(section: string, { locale }: EditionWords): string {
  const words = section.replace(/[-_ ]+/g, ' ').trim();
  const [first = ''] = words;
  return first.toLocaleUpperCase(locale) + words.slice(first.length);
}

/** Title of the page, as a browser's tab and a list of bookmarks show it. */
export function titleOf({ title, date }: Edition, words: EditionWords): string {
  return `${cutAtWord(headerText(title), 50)} · ${dayInShort(date, words)}`;
}
