import type { Block } from '../blocks.ts';
import { opening } from '../lexicon.ts';
import { countMarks, mark } from './marks.ts';
import { type PreparedBlocks, sample } from './reading.ts';

/** Features of a block's own text. */
export const textNames =
  `length words linkDensity links ended colon startsLower startsUpper startsDigit upperRatio digitRatio stops commas wordLength date
  address mark bar crossLink furniture byline credit dated source openerAlone isHeadline headlineOverlap isDescription
  descriptionOverlap namesAuthor repeats emphasis stated breaks`.split(/\s+/);

const dateLike = /\b(?:19|20)\d\d\b|\b\d{1,2}[:.]\d\d\b|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/;

const address = /@|https?:|www\./;
const rights = /[©®™]|\(c\)/i;
const bar = /[|»›→▶•·]/;

const flag = (value: boolean): number => (value ? 1 : 0);

/** Logarithm to base 2 of a count or length, 0 for none. */
export const log = (value: number): number => Math.log2(1 + Math.max(0, value));

/** Writes the values of `textNames`, in their order, into a row from `first` on. */
export function writeTextValues(
  row: Float32Array,
  first: number,
  { text, linked, links, emphasised, breaks }: Block,
  index: number,
  reading: PreparedBlocks,
): void {
  const start = text.slice(0, sample);
  const words = reading.samples[index] ?? '';
  const common = reading.known.countIn(words);
  const { count } = common;
  const openings = reading.openings[index] ?? 0;
  const { headline, description, stated } = reading;
  const opens = (bit: number): number => flag((openings & bit) !== 0);
  const marks = countMarks(start);
  let at = first;
  row[at++] = log(text.length);
  row[at++] = log(count);
  row[at++] = Math.min(1, linked / text.length);
  row[at++] = Math.min(20, links);
  row[at++] = flag(/[.!?。！？…]["”»'’)\]]{0,3}$/.test(text.slice(-8)));
  row[at++] = flag(/[:：]$/.test(text.slice(-2)));
  row[at++] = flag(/^\p{Ll}/u.test(start));
  row[at++] = flag(/^["“„«'‘(]?\p{Lu}/u.test(start));
  row[at++] = flag(/^\d/.test(start));
  row[at++] = marks.upper / start.length;
  row[at++] = marks.digits / start.length;
  row[at++] = marks.stops;
  row[at++] = marks.commas;
  row[at++] = words.length / Math.max(1, count);
  row[at++] = flag(marks.digits >= 3 && dateLike.test(start));
  row[at++] = flag((marks.seen & mark.ofAddress) !== 0 ? address.test(start) : start.includes('www.'));
  row[at++] = flag((marks.seen & mark.ofRights) !== 0 && rights.test(start));
  row[at++] = flag((marks.seen & mark.ofBar) !== 0 && bar.test(start));
  row[at++] = opens(opening.crossLink);
  row[at++] = opens(opening.furniture);
  row[at++] = opens(opening.byline);
  row[at++] = opens(opening.credit);
  row[at++] = opens(opening.dated);
  row[at++] = opens(opening.source);
  row[at++] = flag(reading.opensAlone[index] ?? false);
  row[at++] = flag(headline !== '' && words === headline);
  row[at++] = common.headline / Math.max(1, count);
  row[at++] = flag(
    description !== '' && words !== '' && (description.startsWith(words) || words.startsWith(description)),
  );
  row[at++] = common.description / Math.max(1, count);
  row[at++] = flag(reading.authors.some((name) => words.includes(name)));
  row[at++] = Math.min(5, reading.repeats.get(words) ?? 1);
  row[at++] = Math.min(1, emphasised / text.length);
  row[at++] = stated === '' ? -1 : flag(stated.includes(` ${words} `));
  row[at++] = Math.min(3, breaks);
}
