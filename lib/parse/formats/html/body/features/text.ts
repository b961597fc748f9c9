import type { Block } from '../blocks.ts';
import { opening } from '../lexicon.ts';
import type { Reading } from './reading.ts';

/** What a block's own text says of it. */
export const textNames =
  `length words linkDensity links ended colon startsLower startsUpper startsDigit upperRatio digitRatio stops commas wordLength date
  address mark bar crossLink furniture byline credit dated source openerAlone isHeadline headlineOverlap isDescription
  descriptionOverlap namesAuthor repeats emphasis stated breaks`.split(/\s+/);

/** Most code units of a block that are looked at. */
export const sample = 400;

const upper = /\p{Lu}/gu;
const digits = /\p{Nd}/gu;
const stops = /[.!?。！？…](?=\s|["”»'’)]|$)/g;
const dateLike = /\b(?:19|20)\d\d\b|\b\d{1,2}[:.]\d\d\b|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/;

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
const flag = (value: boolean): number => (value ? 1 : 0);

/** Logarithm to base 2 of a count or length, 0 for none. */
export const log = (value: number): number => Math.log2(1 + Math.max(0, value));

function overlap(words: readonly string[], known: ReadonlySet<string>): number {
  if (words.length === 0 || known.size === 0) return 0;
  let common = 0;
  for (const word of words) if (known.has(word)) common += 1;
  return common / words.length;
}

/** Values in the order of `textNames`. */
export function textValues(
  { text, linked, links, emphasised, breaks }: Block,
  index: number,
  reading: Reading,
): number[] {
  const start = text.slice(0, sample);
  const words = reading.samples[index] ?? '';
  const list = words === '' ? [] : words.split(' ');
  const openings = reading.openings[index] ?? 0;
  const { headline, headlineWords, description, descriptionWords, stated } = reading;
  const opens = (bit: number): number => flag((openings & bit) !== 0);
  return [
    log(text.length),
    log(list.length),
    Math.min(1, linked / text.length),
    Math.min(20, links),
    flag(/[.!?。！？…]["”»'’)\]]{0,3}$/.test(text.slice(-8))),
    flag(/[:：]$/.test(text.slice(-2))),
    flag(/^\p{Ll}/u.test(start)),
    flag(/^["“„«'‘(]?\p{Lu}/u.test(start)),
    flag(/^\d/.test(start)),
    countOf(start, upper) / start.length,
    countOf(start, digits) / start.length,
    countOf(start, stops),
    countOf(start, /[,、，]/g),
    words.length / Math.max(1, list.length),
    flag(dateLike.test(start)),
    flag(/@|https?:|www\./.test(start)),
    flag(/[©®™]|\(c\)/i.test(start)),
    flag(/[|»›→▶•·]/.test(start)),
    opens(opening.crossLink),
    opens(opening.furniture),
    opens(opening.byline),
    opens(opening.credit),
    opens(opening.dated),
    opens(opening.source),
    flag(reading.opensAlone[index] ?? false),
    flag(headline !== '' && words === headline),
    overlap(list, headlineWords),
    flag(
      description !== '' && words !== '' && (description.startsWith(words) || words.startsWith(description)),
    ),
    overlap(list, descriptionWords),
    flag(reading.authors.some((name) => words.includes(name))),
    Math.min(5, reading.repeats.get(words) ?? 1),
    Math.min(1, emphasised / text.length),
    stated === '' ? -1 : flag(stated.includes(` ${words} `)),
    Math.min(3, breaks),
  ];
}
