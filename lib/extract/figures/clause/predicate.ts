import type { Line } from '../line.ts';
import { isVerbal } from './verb.ts';

/** Tokens `[first, end)` of a sentence. */
export interface TokenSpan {
  readonly first: number;
  readonly end: number;
}

/** Longest label, in tokens: one or two lines beside a number. */
export const longest = 18;
/** Marks that end a clause. */
export const clauseMarks: ReadonlySet<string> = new Set(',;:.!?()“”"—–…„«»|•،؛؟、。，；');

/** From a noun to the end of its clause: past a relative clause, before the main verb that follows it. */
export function predicateFrom(line: Line, first: number): TokenSpan | null {
  let end = first;
  let lastBreak = first;
  let relative = false;
  let groups = 0;
  while (end - first < longest) {
    const token = line.tokens[end];
    if (token === undefined) break;
    const kind = line.tag(end);
    const within = (token.glued && line.isGlued(end + 1)) || abbreviates(line, end);
    if (kind === 'mark' && clauseMarks.has(token.text) && !within) {
      // "took part in a nationwide “walk-in”": a quoted word is part of the phrase.
      if (/^["“]$/.test(token.text) && lastBreak > first) end = lastBreak;
      break;
    }
    // "felt that the shooting raised": behind a verb, "that" opens its object.
    if (kind === 'rel' && end > first && !isVerbal(line, end - 1)) relative = true;
    else if (kind === 'rel' && end > first) groups = 0;
    if (isVerbal(line, end) && beginsGroup(line, end)) {
      groups += 1;
      // The relative clause is over when the main verb begins.
      if (relative && groups > 1 && !clauseOpens(line, end)) break;
    }
    const joins = line.words.numbers.and.has(token.lower) || line.words.bounds.or.has(token.lower);
    if (kind === 'conj' && groups > 0 && (!joins || countsAnew(line, end + 1))) break;
    const of = line.words.numbers.of.has(token.lower);
    // "issues that needed [to be discussed]": a verb's infinitive stays with it.
    const infinitive = line.words.phrases.infinitive.has(token.lower) && isVerbal(line, end + 1);
    if ((kind === 'adp' && !of && !infinitive) || kind === 'conj') lastBreak = end;
    end += 1;
  }
  if (end - first >= longest && lastBreak > first) end = lastBreak;
  return trimEnd(line, first, withoutStump(line, first, end));
}

/** "Sen. Lund", "Ada M. Lund": the point between two capitalised words of a sentence; "am 14. und 15. Juli": behind a number. */
export const abbreviates = (line: Line, at: number): boolean =>
  line.textAt(at) === '.' &&
  line.isGlued(at) &&
  (line.isNumber(at - 1)
    ? line.tag(at + 1) !== 'none'
    : line.isCapitalised(at - 1) && line.isCapitalised(at + 1));

/** Cuts off a relative clause of which only the verb is left: "issues [that needed]". */
function withoutStump(line: Line, first: number, end: number): number {
  for (let at = end - 1; at > first && end - at <= 3; at -= 1) if (line.tag(at) === 'rel') return at;
  return end;
}

/** "… died and [two were hurt]": another number with a verb of its own begins another clause. */
function countsAnew(line: Line, from: number): boolean {
  let at = from;
  // "… have died and [more than] two dozen are missing"
  while (line.is(at, 'adv', 'adp', 'det') && at - from < 3) at += 1;
  if (line.tag(at) !== 'number') return false;
  at += 1;
  while (line.tag(at) === 'open' && !isVerbal(line, at) && at - from < 7) at += 1;
  return isVerbal(line, at);
}

/** Whether any of the tokens is a verb. */
export function hasVerb(line: Line, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) if (isVerbal(line, at)) return true;
  return false;
}

/** Whether a verb begins its group: "there will go", not "will soon go" or "to go". */
function beginsGroup(line: Line, at: number): boolean {
  let before = at - 1;
  while (line.tag(before) === 'adv') before -= 1;
  if (line.tag(at) === 'aux') return line.tag(before) !== 'aux';
  return !isVerbal(line, before) && !line.words.phrases.infinitive.has(line.lower(before));
}

/** A verb right after "that", "who" or a subject of its own belongs to that clause. */
function clauseOpens(line: Line, at: number): boolean {
  return line.tag(at - 1) === 'rel' || line.tag(at - 1) === 'pron';
}

/** The point of an abbreviation, a sign of a unit: "5.25%". */
function isPartOfWord(line: Line, at: number): boolean {
  const token = line.tokens[at];
  const abbreviates = token?.text === '.' && line.isWord(at + 1);
  return token?.glued === true && (abbreviates || line.words.units.symbols.has(token.text));
}

/** Cuts off the prepositions, articles, conjunctions and copulas that a cut leaves at the end. */
export function trimEnd(line: Line, first: number, end: number): TokenSpan | null {
  let last = end;
  while (last > first) {
    const kind = line.tag(last - 1);
    // "from 180 a year [before]": behind a time it says when.
    const dated = line.words.phrases.completers.has(line.lower(last - 1)) && line.isTime(last - 2);
    // "were tossed [out] because …": the particle of a verb
    // "hängen davon [ab]."
    const parted = line.words.phrases.verbsLast && /^[.,;!?]?$/.test(line.textAt(last));
    const particle =
      last === end && (parted || (isVerbal(line, last - 2) && line.is(last, 'mark', 'none', 'conj')));
    // "well-[being]"
    if (line.textAt(last - 2) === '-' && line.isGlued(last - 2) && line.isGlued(last - 1)) break;
    const loose =
      (kind === 'adp' && !dated && !particle) ||
      kind === 'det' ||
      kind === 'conj' ||
      kind === 'rel' ||
      kind === 'aux' ||
      (kind === 'mark' && !isPartOfWord(line, last - 1));
    if (!loose) break;
    last -= 1;
  }
  return last > first ? { first, end: last } : null;
}
