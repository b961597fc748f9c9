import type { Clause } from '../clause/clause.ts';
import { nounPhraseAfter } from '../clause/phrase.ts';
import type { TokenSpan } from '../clause/predicate.ts';
import { leans } from '../clause/reality.ts';
import { isVerbal } from '../clause/verb.ts';
import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import { determined, wholeTail } from './clause-label.ts';
import { clauseFirst } from './clause-start.ts';
import { hangingOnly } from './hanging-phrase.ts';

/** "Anna Lund scored a [three-set] win over Kim Vale": the clause, past the figure to the end of the noun it is an attribute of. */
export function throughLabel(line: Line, draft: Draft, clause: Clause): TokenSpan | null {
  if (!(draft.attributive || determined(line, draft)) || clause.verb === null) return null;
  const first = clauseFirst(line, draft, clause);
  const from = draft.noun?.end ?? draft.end;
  // "a three-set win over": behind an attribute, a form of a verb is a noun.
  const noun = line.tag(from) === 'verb' ? { first: from, end: pastTail(line, from + 1) } : null;
  const phrase = nounPhraseAfter(line, from, 1) ?? noun;
  if (first === null || phrase === null || leans(line, phrase.first)) return null;
  // "…, topping the [$100 million] mark": what did?
  if (first === clause.verb.first) return null;
  const whole = wholeTail(line, draft, first, noun === null ? headEnd(line, phrase.first) : phrase.end);
  if (whole !== null) return { first, end: whole };
  const span = hangingOnly(line, { first: phrase.first, end: phrase.end });
  if (span === null) return null;
  // "a $1 billion plan Thursday": a day may follow, another word may not.
  const day = line.words.nonFigures.noNames.has(line.lower(span.end));
  if (!day && line.is(span.end, 'open', 'verb', 'number', 'aux')) return null;
  // Another figure of the same clause has the better label.
  for (let at = phrase.first; at < span.end; at += 1) if (line.isNumber(at)) return null;
  return { first, end: span.end };
}

/** Past the words up to the first preposition: "a 35% [chance] of a cut". */
function headEnd(line: Line, first: number): number {
  let at = first + 1;
  while (line.tag(at) === 'open' && !isVerbal(line, at)) at += 1;
  return at;
}

/** Past the phrase that a preposition hangs on a noun. */
const pastTail = (line: Line, at: number): number =>
  line.tag(at) === 'adp' ? (nounPhraseAfter(line, at + 1, 0)?.end ?? at) : at;
