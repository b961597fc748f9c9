import { type TokenSpan, trimEnd } from '../clause/predicate.ts';
import { isVerbal } from '../clause/verb.ts';
import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';

/** Longest line in tokens that can be a heading or an item of a list. */
const mostInHeading = 24;

/** "- Brent: $94.10, up 1.2%", "Inflation 3.1% in May": in a line without a verb, the words that open it. */
export function heading(line: Line, draft: Draft): TokenSpan | null {
  if (!isVerblessLine(line) || draft.attributive || draft.kind === 'number' || draft.kind === 'age')
    return null;
  let first = 0;
  while (line.tag(first) === 'mark') first += 1;
  let end = first;
  while (line.tag(end) === 'open' || line.tag(end) === 'adp' || line.lower(end) === '&') end += 1;
  if (end === first || end - first > 6 || line.tag(first) !== 'open') return null;
  if (line.tag(end - 1) === 'adp') return null;
  const colon = line.lower(end) === ':' ? end + 1 : end;
  // "LUND: Two things.": who speaks, not what is counted.
  if (draft.kind === 'count' && draft.run.form === 'words') return null;
  // "Clap two hands": only a colon tells what is counted from who counts it.
  if (draft.kind === 'count' && colon === end) return null;
  if (colon === draft.boundFirst) return trimEnd(line, first, end);
  // "Brent $94.10, up 1.2%": the second figure is of the same heading.
  const change = draft.change !== 'none' && draft.boundFirst - colon < 8 && line.tag(colon) !== 'open';
  return change ? { first, end: draft.boundFirst } : null;
}

/** A heading or an item of a list: no verb stands in it but "up" and "down". */
export function isVerblessLine(line: Line): boolean {
  if (line.tokens.length > mostInHeading) return false;
  const { up, down } = line.words.changes.after;
  for (let at = 0; at < line.tokens.length; at += 1)
    if (isVerbal(line, at) && !up.has(line.lower(at)) && !down.has(line.lower(at))) return false;
  return true;
}

/** "12 scams to avoid", "15 Photos That Make You Look Twice": a small count at the start of a heading names a list, and no news. */
export function namesList(line: Line, draft: Draft): boolean {
  if (draft.kind !== 'count' || draft.bound !== 'exact' || draft.high >= 100 || draft.first > 1) return false;
  return isTitle(line, draft.end) || !hasFiniteVerb(line, draft.end);
}

/** A verb that is neither an infinitive nor a form on -ing stands in the line. */
function hasFiniteVerb(line: Line, from: number): boolean {
  const { infinitive } = line.words.phrases;
  for (let at = from; at < line.tokens.length; at += 1)
    if (!line.isGerund(at) && isVerbal(line, at) && !infinitive.has(line.lower(at - 1))) {
      // "key trends to watch"
      if (line.tag(at) !== 'open' || !infinitive.has(line.lower(at + 1))) return true;
    }
  return false;
}

/** Most words that are no closed class have a capital, as in a title. */
function isTitle(line: Line, from: number): boolean {
  let capitals = 0;
  let small = 0;
  for (let at = from; at < line.tokens.length; at += 1) {
    if (!line.is(at, 'open', 'verb')) continue;
    if (line.isCapitalised(at)) capitals += 1;
    else small += 1;
  }
  return capitals > 2 && capitals > 3 * small;
}
