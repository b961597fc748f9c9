import { unspacedIn } from '../../segment/unspaced.ts';
import { trimEnds } from '../fields/patterns.ts';
import { lineEndsSentence, markerLength } from './lines.ts';

/** Longest headline; the longest of the evaluation pages has 190 code units. */
const longestHeadline = 250;

const opensQuotation = /^["“„«‚‘']/u;

/** Characters of a script without spaces that make a line more than one word. */
const leastUnspaced = 3;

/** Whether a line has the form of a headline: short, no final stop, no list item, no mere address. */
export function isHeadlineForm(line: string): boolean {
  if (line.length > longestHeadline || line.length < 6) return false;
  if (/^\p{Ll}/u.test(line) || markerLength(line) > 0) return false;
  // One word is an address or a button, but in a script without spaces a whole line is one.
  if (/^\S+$/u.test(line) && unspacedIn(line) < leastUnspaced) return false;
  return !lineEndsSentence(line) || /[?!]["”’»]?$/u.test(line);
}

/**
 * Whether a line with a final stop is a headline all the same: nearly all its longer words are capitalised, as English
 * headline style has it. A sentence of prose never is.
 */
export function isTitleCase(line: string): boolean {
  if (line.length > 160 || !/\.["”’»]?$/u.test(line)) return false;
  const longer = line.match(/[\p{L}\p{M}’']{4,}/gu) ?? [];
  return longer.length >= 4 && longer.filter((word) => /^\p{Lu}/u.test(word)).length >= longer.length * 0.85;
}

/** Signs that set the site's name off from a headline; a dash only where a preamble's date follows it. */
const separators = [' | ', ' · ', ' • ', ' :: ', ' — ', ' – ', ' - '];

/** Longest name of a site, in code units and words. */
const longestSite = 50;

/** The text before and after the last of some separators, or null when there is none. */
function splitAtLast(line: string, signs: readonly string[]): { before: string; after: string } | null {
  const [at, sign] = signs.reduce<readonly [number, string]>(
    (last, next) => (line.lastIndexOf(next) > last[0] ? [line.lastIndexOf(next), next] : last),
    [-1, ''],
  );
  return at === -1 ? null : { before: line.slice(0, at).trim(), after: line.slice(at + sign.length).trim() };
}

/** A headline without the name of its site, where a bar or, at the end of a preamble, a dash sets it off. */
export function headlineOf(text: string): { headline: string; site: string | null } {
  const line = trimEnds(text, /[\s,|·—–-]/);
  const parts = splitAtLast(line, separators);
  if (parts === null || parts.before.length < 15 || !/^[\p{Lu}\p{Lo}\p{N}]/u.test(parts.after)) {
    return { headline: line, site: null };
  }
  if (parts.after.length > longestSite || parts.after.split(/\s+/).length > 5)
    return { headline: line, site: null };
  return { headline: parts.before, site: parts.after };
}

/** Whether a line between paragraphs is the headline of another story that names its source: "… — Name". */
export function isLinkedHeadline(line: string): boolean {
  if (line.length < 40 || line.length > 300 || lineEndsSentence(line) || opensQuotation.test(line))
    return false;
  if (markerLength(line) > 0) return false;
  const tail = splitAtLast(line, [' — ', ' – ', ' - '])?.after;
  if (tail === undefined || tail.length > 60 || !/^\p{Lu}/u.test(tail)) return false;
  // A list of people or dates has dashes too: a headline has a sentence's worth of words, a name no digits.
  if (/\p{N}/u.test(tail) || line.split(/\s+/).length < 9) return false;
  return tail.split(/\s+/).length <= 5;
}

/** Whether a line between paragraphs is a sub-heading: short, without a final stop, no quotation, no list item. */
export function isSubheading(line: string): boolean {
  if (line.length > 120 || lineEndsSentence(line) || opensQuotation.test(line)) return false;
  return markerLength(line) === 0 && /^[\p{Lu}\p{Lo}\p{N}]/u.test(line) && !/[,–—-]$/u.test(line);
}
