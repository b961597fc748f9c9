import type { ReaderWords } from '../../language/contract/reader.ts';
import { type Slice, sliceOf } from '../../model/index.ts';
import { TwinPattern } from '../../segment/western.ts';
import { anyOf, asciiDigits, perLanguage, WordPattern, wordEnd, wordStart } from './patterns.ts';
import { readTimestamp } from './timestamps.ts';

/** A date as it stands in a text. */
export interface DateMention extends Slice {
  /** ISO 8601, as precise as the source; null where the source leaves the year or the order of day and month open. */
  readonly iso: string | null;
}

interface DateParts {
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
}

interface DatePattern {
  readonly name: string;
  readonly pattern: Pick<RegExp, 'exec'>;
  /** Null when the digits are no date; `open` when they are one, but not which. */
  readonly parts: (groups: Record<string, string | undefined>) => DateParts | 'open' | null;
}

const daysIn = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function partsOf(year: string | undefined, month: number, day: string | undefined): DateParts | null {
  const number = Number(day);
  const full = year === undefined ? undefined : Number(year.length === 2 ? `20${year}` : year);
  if (!(number >= 1 && number <= (daysIn[month - 1] ?? 0))) return null;
  if (full !== undefined && (full < 1600 || full > 2200)) return null;
  return { year: full, month, day: number };
}

/** The ways to write a date, tried in this order at each place. */
const patternsOf = perLanguage((words): readonly DatePattern[] => {
  const month = `(?<month>${anyOf(words.months.flat())})`;
  const index = new Map(words.months.flatMap((names, at) => names.map((name) => [name, at + 1] as const)));
  const named = ({ year, month: name = '', day }: Record<string, string | undefined>): DateParts | null =>
    partsOf(year, index.get(name.toLowerCase().replace(/\s+/g, ' ')) ?? 0, day);
  const day = '(?<day>\\d{1,2})(?:st|nd|rd|th|\\.|º)?';
  const months = words.months.flat();
  return [
    {
      name: 'iso',
      pattern: /(?<!\d)(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?!\d)/,
      parts: ({ year, month: m, day: d }) => partsOf(year, Number(m), d),
    },
    {
      name: 'month-day',
      pattern: new WordPattern(
        months,
        `${wordStart}${month}\\.?\\s+${day}(?!\\d)(?:(?:,\\s*|\\s+)(?<year>\\d{4}))?${wordEnd}`,
      ),
      parts: named,
    },
    {
      name: 'day-month',
      pattern: new WordPattern(
        months,
        `${wordStart}${day}\\s*(?:de\\s+)?${month}(?!\\p{L})\\.?(?:(?:,\\s*|\\s+)(?:de\\s+)?(?<year>\\d{4}))?(?!\\d)`,
      ),
      parts: named,
    },
    {
      name: 'dotted',
      pattern: /(?<![\d.])(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4}|\d{2})(?![\d])/,
      parts: ({ year, month: m, day: d }) => partsOf(year, Number(m), d),
    },
    {
      name: 'slashed',
      pattern: /(?<![\d/])(?<first>\d{1,2})\/(?<second>\d{1,2})\/(?<year>\d{4})(?![\d/])/,
      parts: ({ year, first, second }) => {
        const [dayFirst, monthFirst] = [
          partsOf(year, Number(second), first),
          partsOf(year, Number(first), second),
        ];
        if (dayFirst && monthFirst && first !== second && !words.dayFirst) return 'open';
        return dayFirst ?? monthFirst;
      },
    },
    {
      name: 'year-month-day',
      pattern: /(?<year>\d{4})\s?年\s?(?<month>\d{1,2})\s?月\s?(?<day>\d{1,2})\s?日/,
      parts: ({ year, month: m, day: d }) => partsOf(year, Number(m), d),
    },
  ];
});

/** Offsets of the zones whose letters mean one thing in news; "ET" or "IST" do not. */
export const zones: Readonly<Record<string, string>> = {
  z: 'Z',
  utc: 'Z',
  gmt: 'Z',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  mez: '+01:00',
  mesz: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  est: '-05:00',
  edt: '-04:00',
  pst: '-08:00',
  pdt: '-07:00',
};

const clock =
  '(?<hour>\\d{1,2})(?:[:.h時时點点](?<minute>\\d{2})分?(?::(?<second>\\d{2})(?:\\.\\d{1,9})?)?)?(?!\\d)(?:\\s?(?<half>[ap])\\.?m\\b\\.?)?';
const zone = `(?:\\s?\\(?(?:(?:gmt|utc)?(?<offset>[+-]\\d{2}:?\\d{2})|(?<zone>${Object.keys(zones).join('|')})\\b)\\)?)?`;

const around = perLanguage((words) => {
  const filler = `(?:${anyOf(words.timeWords)}${wordEnd}\\.?,?\\s*)`;
  return {
    weekday: new WordPattern(
      words.weekdays,
      `${wordStart}${anyOf(words.weekdays)}${wordEnd}\\.?,?\\s*(?:(?:den|the)\\s+)?$`,
    ),
    clockAfter: new TwinPattern(
      `^(?:t|\\s*[,|·•–—-]?\\s*${filler}{0,2})${clock}${zone}(?:\\s*${filler})?`,
      'iu',
    ),
    clockBefore: new TwinPattern(`(?<![\\d.:])${clock}${zone}\\s*(?:${filler}|[,|])?\\s*$`, 'iu'),
  };
});

function timeOf(groups: Record<string, string | undefined> | undefined): string | null {
  // "March 3, 2024 5 dead": a bare number is a time only with minutes or am/pm.
  if (groups === undefined || (groups.minute === undefined && groups.half === undefined)) return null;
  let hour = Number(groups.hour);
  if (groups.half !== undefined) hour = (hour % 12) + (groups.half.toLowerCase() === 'p' ? 12 : 0);
  if (hour > 23 || Number(groups.minute ?? 0) > 59 || Number(groups.second ?? 0) > 59) return null;
  const time = `T${String(hour).padStart(2, '0')}:${groups.minute ?? '00'}${groups.second ? `:${groups.second}` : ''}`;
  const offset = groups.offset?.replace(/^(...)(\d\d)$/, '$1:$2');
  return time + (offset ?? zones[groups.zone?.toLowerCase() ?? ''] ?? '');
}

/** How much of a text is searched for a date: front matter is short, and the search stays linear. */
export const searchedCharacters = 600;

/**
 * The first date of a text, with its weekday and time, in the ways of writing that the language knows. `from` is
 * where the search starts; only the next 600 code units are searched. `year` is that of a date that leaves it open.
 */
export function findDate(text: string, words: ReaderWords, from = 0, year?: number): DateMention | null {
  const part = asciiDigits(text.slice(from, from + searchedCharacters));
  // Every way to write a date has digits; most lines have none.
  if (!/[0-9]/.test(part)) return null;
  let best: { start: number; end: number; parts: DateParts | 'open' } | undefined;
  for (const { pattern, parts: read } of patternsOf(words)) {
    const match = pattern.exec(part);
    const parts = match?.groups && read(match.groups);
    if (!match || !parts || (best && match.index >= best.start)) continue;
    best = { start: match.index, end: match.index + match[0].length, parts };
  }
  if (!best) return null;
  const { weekday, clockAfter, clockBefore } = around(words);
  let { start, end } = best;
  start = weekday.exec(part.slice(0, start))?.index ?? start;
  const after = clockAfter.exec(part.slice(end));
  let time = timeOf(after?.groups);
  if (after && time !== null) end += after[0].length;
  else {
    const before = clockBefore.exec(part.slice(0, start));
    time = timeOf(before?.groups);
    if (before && time !== null) start = before.index;
  }
  while (/\s/.test(part.charAt(end - 1))) end -= 1;
  return { ...sliceOf(text, from + start, from + end), iso: isoOf(best.parts, time, year) };
}

function isoOf(parts: DateParts | 'open', time: string | null, open: number | undefined): string | null {
  if (parts === 'open') return null;
  const year = parts.year ?? open;
  if (year === undefined) return null;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(parts.month)}-${two(parts.day)}${time ?? ''}`;
}

/** A stated date, as a machine or a person wrote it, as ISO 8601 and as precise as it is stated; null when it is none. */
export function readStatedDate(value: string | null, words: ReaderWords): string | null {
  const text = value?.trim() ?? '';
  if (text === '') return null;
  return readTimestamp(text) ?? findDate(text.slice(0, 100), words)?.iso ?? null;
}
