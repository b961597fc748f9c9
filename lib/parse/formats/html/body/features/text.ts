import type { Block } from '../blocks.ts';
import { opening } from '../lexicon.ts';
import { type PreparedBlocks, sample } from './reading.ts';

/** What a block's own text says of it. */
export const textNames =
  `length words linkDensity links ended colon startsLower startsUpper startsDigit upperRatio digitRatio stops commas wordLength date
  address mark bar crossLink furniture byline credit dated source openerAlone isHeadline headlineOverlap isDescription
  descriptionOverlap namesAuthor repeats emphasis stated breaks`.split(/\s+/);

const dateLike = /\b(?:19|20)\d\d\b|\b\d{1,2}[:.]\d\d\b|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/;

/** How many capitals, digits, ends of sentences and commas a text has. */
interface Marks {
  upper: number;
  digits: number;
  stops: number;
  commas: number;
}

const capital = /^\p{Lu}/u;
const digit = /^\p{Nd}/u;
const afterStop = /[\s"”»'’)]/;

/** Counts in one pass: six questions to a regular expression, each of which lists what it finds, cost more than all other features. */
function countMarks(text: string): Marks {
  const marks: Marks = { upper: 0, digits: 0, stops: 0, commas: 0 };
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x61 && code <= 0x7a) continue;
    if (code >= 0x41 && code <= 0x5a) marks.upper += 1;
    else if (code >= 0x30 && code <= 0x39) marks.digits += 1;
    else {
      const mark = text.charAt(at);
      if (',、，'.includes(mark)) marks.commas += 1;
      else if ('.!?。！？…'.includes(mark)) {
        if (at + 1 === text.length || afterStop.test(text.charAt(at + 1))) marks.stops += 1;
      } else if (code >= 0x80) {
        const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
        if (capital.test(character)) marks.upper += 1;
        else if (digit.test(character)) marks.digits += 1;
      }
    }
  }
  return marks;
}

const flag = (value: boolean): number => (value ? 1 : 0);

/** Logarithm to base 2 of a count or length, 0 for none. */
export const log = (value: number): number => Math.log2(1 + Math.max(0, value));

function overlap(words: readonly string[], known: ReadonlySet<string>): number {
  if (words.length === 0 || known.size === 0) return 0;
  let common = 0;
  for (const word of words) if (known.has(word)) common += 1;
  return common / words.length;
}

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
  const list = words === '' ? [] : words.split(' ');
  const openings = reading.openings[index] ?? 0;
  const { headline, headlineWords, description, descriptionWords, stated } = reading;
  const opens = (bit: number): number => flag((openings & bit) !== 0);
  const marks = countMarks(start);
  let at = first;
  row[at++] = log(text.length);
  row[at++] = log(list.length);
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
  row[at++] = words.length / Math.max(1, list.length);
  row[at++] = flag(dateLike.test(start));
  row[at++] = flag(/@|https?:|www\./.test(start));
  row[at++] = flag(/[©®™]|\(c\)/i.test(start));
  row[at++] = flag(/[|»›→▶•·]/.test(start));
  row[at++] = opens(opening.crossLink);
  row[at++] = opens(opening.furniture);
  row[at++] = opens(opening.byline);
  row[at++] = opens(opening.credit);
  row[at++] = opens(opening.dated);
  row[at++] = opens(opening.source);
  row[at++] = flag(reading.opensAlone[index] ?? false);
  row[at++] = flag(headline !== '' && words === headline);
  row[at++] = overlap(list, headlineWords);
  row[at++] = flag(
    description !== '' && words !== '' && (description.startsWith(words) || words.startsWith(description)),
  );
  row[at++] = overlap(list, descriptionWords);
  row[at++] = flag(reading.authors.some((name) => words.includes(name)));
  row[at++] = Math.min(5, reading.repeats.get(words) ?? 1);
  row[at++] = Math.min(1, emphasised / text.length);
  row[at++] = stated === '' ? -1 : flag(stated.includes(` ${words} `));
  row[at++] = Math.min(3, breaks);
}
