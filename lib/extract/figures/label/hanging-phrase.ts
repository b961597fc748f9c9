import { type TokenSpan, trimEnd } from '../clause/predicate.ts';
import { leans } from '../clause/reality.ts';
import { isVerbal } from '../clause/verb.ts';
import type { Line } from '../line.ts';

/** Ends the phrase before a preposition that hangs on the clause, not on the noun ("after throwing a fit"), or on a pronoun. */
export function hangingOnly(line: Line, span: TokenSpan | null): TokenSpan | null {
  if (span === null) return null;
  const { hanging, isParticiple } = line.words.phrases;
  for (let at = span.first + 1; at < span.end; at += 1) {
    if (line.tag(at) !== 'adp') continue;
    if (!hanging.has(line.lower(at)) || leans(line, at + 1)) return trimEnd(line, span.first, at);
  }
  let end = span.end;
  // "the $53 million figure Lund cited": a name before a verb is that verb's subject.
  if (isVerbal(line, end) || line.tag(end) === 'verb')
    while (end > span.first + 1 && line.isCapitalised(end - 1) && !line.isCapitalised(span.first)) end -= 1;
  // "spending plan Thursday"
  while (end > span.first + 1 && line.isDayOrMonth(end - 1)) end -= 1;
  // "for projects ranging", "people displaced": a participle that has lost its object.
  return trimEnd(line, span.first, isParticiple(line.lower(end - 1)) ? end - 1 : end);
}
