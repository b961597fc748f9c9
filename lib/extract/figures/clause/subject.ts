import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import { chunkIndex, chunksOf, type PhraseChunk } from './chunks.ts';
import type { Clause } from './clause.ts';
import { nounPhraseAfter, nounPhraseBefore } from './phrase.ts';
import { opensClause } from './reality.ts';
import { movedObject, nounBeforeComma, subjectBehind } from './set-apart.ts';
import { isVerbal } from './verb.ts';

interface Phrase {
  readonly first: number;
  readonly end: number;
}

/** "60% of its revenue", "two-thirds of voters": a part is measured against its whole. */
function wholeAfter(line: Line, draft: Draft): Phrase | null {
  if (!line.isOf(draft.end) || draft.kind === 'count') return null;
  const { relatives, pronouns } = line.words.phrases;
  const next = line.lower(draft.end + 1);
  if (relatives.has(next) || pronouns.has(next)) return null;
  return nounPhraseAfter(line, draft.end + 1, 1);
}

/** "a 25% tax on imports", "a 750 meter swim": an attribute measures the noun after it. */
function nounAfter(line: Line, draft: Draft): Phrase | null {
  if (draft.kind === 'count' || draft.kind === 'number') return null;
  const before = line.lower(draft.boundFirst - 1);
  // "is 94 percent effective", "are 10x faster": what follows a copula and a rate is an adjective.
  if (draft.attributive && isCopula(line, draft.boundFirst - 1) && draft.kind !== 'money') return null;
  if (draft.attributive) return nounPhraseAfter(line, draft.end, 1);
  // "the company's $2bn bid failed", "a 12% rise": behind a determiner, a form of a verb is a noun.
  const determined =
    before.endsWith("'s") || line.tag(ownChunk(line, draft)?.first ?? draft.boundFirst - 1) === 'det';
  return determined && line.tag(draft.end) === 'verb' ? nounFrom(line, draft.end) : null;
}

const isCopula = (line: Line, at: number): boolean => line.tag(at) === 'aux';

/** A noun that looks like a verb, with what "of" or "in" hangs on it. */
function nounFrom(line: Line, at: number): Phrase {
  const tail = line.tag(at + 1) === 'adp' ? nounPhraseAfter(line, at + 2, 0) : null;
  return { first: at, end: tail?.end ?? at + 1 };
}

/** "…, Burton by 2.6%", "and oils between 6% and 7%": a list that leaves the verb out names its next subject. */
function listedSubject(line: Line, draft: Draft): Phrase | null {
  let first = draft.taken;
  if (first === 0 || draft.boundFirst - first > 8) return null;
  const opened = /^[,;]$/.test(line.lower(first));
  if (opened) first += 1;
  const and = line.words.numbers.and.has(line.lower(first));
  if (and) first += 1;
  if (!opened && !and) return null;
  let end = draft.boundFirst;
  while (end > first && line.tag(end - 1) === 'adp') end -= 1;
  let nouns = 0;
  for (let at = first; at < end; at += 1) {
    const kind = line.tag(at);
    if (kind === 'open') nouns += 1;
    else if (kind !== 'det' && kind !== 'conj' && kind !== 'number') return null;
    if (isVerbal(line, at)) return null;
  }
  return nouns > 0 ? { first, end } : null;
}

/** "sales of 5,835", "a car with 938 horsepower": the noun before "of" or "with"; "a total of" is only a frame. */
function nounBeforeOf(line: Line, draft: Draft, clause: Clause): Phrase | null {
  // "the families of the nine people"
  const lead = line.tag(draft.boundFirst - 1) === 'det' ? draft.boundFirst - 2 : draft.boundFirst - 1;
  const of = line.words.changes.of.has(line.lower(lead));
  // "investments over 35 GWh": the bound itself is the preposition after a noun.
  const over =
    line.tag(draft.boundFirst) === 'adp' &&
    draft.boundFirst < draft.first &&
    nounAt(line, draft.boundFirst - 1);
  if (!of && !over) return null;
  const phrase = nounPhraseBefore(line, of ? lead : draft.boundFirst, clause.first);
  if (phrase === null || line.words.phrases.frames.has(line.lower(phrase.end - 1))) return null;
  const least = clause.verb === null ? phrase.first : Math.max(phrase.first, clause.verb.end);
  return least < phrase.end ? { first: least, end: phrase.end } : phrase;
}

const nounAt = (line: Line, at: number): boolean => line.tag(at) === 'open' && !isVerbal(line, at);

/** "Dell is eliminating 6,650 roles": who or what the clause is about. */
function clauseSubject(line: Line, draft: Draft, clause: Clause): Phrase | null {
  const subject = clause.subject ?? clause.antecedent;
  // "Six officers were charged over two deaths": those that are counted are not what another count measures.
  return subject !== null && draft.noun !== null && draft.kind === 'count' && isCounted(line, subject.first)
    ? null
    : subject;
}

const isCounted = (line: Line, at: number): boolean =>
  line.isNumber(at) ||
  Object.hasOwn(line.words.numbers.cardinals, line.lower(at)) ||
  Object.hasOwn(line.words.numbers.vague, line.lower(at));

/** "$550 off a laptop", "$52,000 for the carrier". */
function nounAfterPreposition(line: Line, draft: Draft): Phrase | null {
  if (line.tag(draft.end) !== 'adp' || !/^(money|percent|percentage-points|multiple)$/.test(draft.kind))
    return null;
  // "80% in 30 minutes": another figure is not what this one measures; "from three-point range" is none.
  if (line.tag(draft.end + 1) === 'number' && line.lower(draft.end + 2) !== '-') return null;
  const phrase = nounPhraseAfter(line, draft.end + 1, 0);
  // "up 31 percent from a year earlier": a time is not what is measured.
  const time = phrase !== null && (line.isTime(phrase.end - 1) || line.isDayOrMonth(phrase.first));
  // "um 12 Prozent auf durchschnittlich [640 Euro]": nor is what holds another number.
  return time || (phrase !== null && holdsNumber(line, phrase)) ? null : phrase;
}

/** A number that another word follows; "three-point range" has none. */
function holdsNumber(line: Line, { first, end }: Phrase): boolean {
  for (let at = first; at < end - 1; at += 1)
    if (line.tag(at) === 'number' && !line.isGlued(at) && line.lower(at + 1) !== '-') return true;
  return false;
}

/** "sold the house for $44 million": a price is the object's, not the seller's. */
function pricedObject(line: Line, draft: Draft, clause: Clause): Phrase | null {
  if (draft.kind !== 'money' || clause.verb === null) return null;
  if (!line.words.changes.price.has(line.lower(draft.boundFirst - 1))) return null;
  const object = nounPhraseAfter(line, clause.verb.end, 1);
  return object !== null && object.end < draft.boundFirst ? object : null;
}

/** "prices (40%)", "Family ticket: $40": what is named right before a bracket or a colon. */
function named(line: Line, draft: Draft, clause: Clause): Phrase | null {
  const mark = line.lower(draft.boundFirst - 1);
  const heads = clause.verb === null && /^[:|–—-]$/.test(mark);
  if (!heads && mark !== '(') return null;
  const chunks = chunksOf(line);
  const before = chunks[chunkIndex(chunks, draft.boundFirst - 2)];
  return before?.kind === 'noun' && before.end === draft.boundFirst - 1 ? before : null;
}

/** "the 25-year-old, Ann Lund": the name that follows an age. */
function namedAfter(line: Line, draft: Draft): Phrase | null {
  if (draft.kind !== 'age' || line.lower(draft.end) !== ',') return null;
  const chunks = chunksOf(line);
  const next = chunks[chunkIndex(chunks, draft.end + 1)];
  return next?.kind === 'noun' && line.isCapitalised(next.first) ? next : null;
}

/** "adding $5 to [the price]": behind a participle, what the sum goes to or is taken from. */
function partTarget(line: Line, draft: Draft, clause: Clause): Phrase | null {
  return clause.verb !== null && line.isGerund(clause.verb.first) ? nounAfterPreposition(line, draft) : null;
}

/** "homes from $750,000", "winds of at least 74 mph": the noun right before. */
function nounBefore(line: Line, draft: Draft, clause: Clause): Phrase | null {
  // "a mortgage and [two children]": what is counted needs no other noun.
  if (draft.noun !== null) return null;
  const least = Math.max(draft.taken, clause.verb === null ? clause.first : clause.verb.end);
  return nounPhraseBefore(line, draft.boundFirst, least);
}

type Step = (line: Line, draft: Draft, clause: Clause) => Phrase | null;

const steps: readonly Step[] = [
  wholeAfter,
  nounAfter,
  nounBeforeOf,
  listedSubject,
  namedAfter,
  named,
  partTarget,
  pricedObject,
  movedObject,
  nounBeforeComma,
  subjectBehind,
  clauseSubject,
  nounAfterPreposition,
  nounBefore,
];
/** Those that take a noun beside the number: not for a figure whose own noun is the subject of a clause. */
const besideNumber: ReadonlySet<Step> = new Set([nounAfter, nounAfterPreposition, nounBefore]);

/** What a figure measures: the first step that finds a phrase. What it counts is its unit: "18,000 people fled" has no other. */
export function findSubject(line: Line, draft: Draft, clause: Clause): Phrase | null {
  const opens = draft.noun !== null && (clause.verb === null || isSubject(line, draft));
  // "… said [40 homes] burned": the clause on the left is another one.
  const own = opens && clause.verb !== null ? noClause(clause) : clause;
  for (const find of steps) {
    if (opens && besideNumber.has(find)) continue;
    const phrase = find(line, draft, own);
    if (phrase !== null && phrase.end > phrase.first && saysWhat(line, draft, phrase))
      return trimmed(line, afterLast(draft, phrase));
  }
  return null;
}

/** The noun phrase that holds the number. */
function ownChunk(line: Line, draft: Draft): PhraseChunk | undefined {
  const chunks = chunksOf(line);
  return chunks[chunkIndex(chunks, draft.first)];
}

/** A word stands in it, and it is not the figure's own phrase ("[a staggering] 11 trillion gallons"). */
function saysWhat(line: Line, draft: Draft, { first, end }: Phrase): boolean {
  let noun = false;
  for (let at = first; at < end; at += 1) noun ||= line.tag(at) === 'open' || line.tag(at) === 'verb';
  const own = ownChunk(line, draft);
  return noun && !(own?.kind === 'noun' && own.first === first && end <= draft.first);
}

/** Without articles at its start and marks at its ends. */
function trimmed(line: Line, { first, end }: Phrase): Phrase | null {
  let from = first;
  let to = end;
  while (from < to && line.is(from, 'mark', 'det', 'adp', 'conj')) from += 1;
  while (to > from && line.tag(to - 1) === 'mark' && line.tokens[to - 1]?.text !== '.') to -= 1;
  return to > from ? { first: from, end: to } : null;
}

const noClause = ({ first }: Clause): Clause => ({ first, subject: null, antecedent: null, verb: null });

/** "two dozen states open balloting": a verb follows the noun, and a clause begins before the number. */
function isSubject(line: Line, draft: Draft): boolean {
  if (draft.noun === null || draft.attributive) return false;
  const opens = opensClause(line, draft);
  const next = line.tag(draft.noun.end);
  return (
    (opens === 'surely' || opens === 'perhaps') &&
    (next === 'aux' || (next === 'verb' && isVerbal(line, draft.noun.end)))
  );
}

/** "rose to [2,173.60] and the Norda index rose": a subject does not reach over the figure before. */
const afterLast = (draft: Draft, phrase: Phrase): Phrase =>
  phrase.first < draft.taken && draft.taken < phrase.end ? { first: draft.taken, end: phrase.end } : phrase;
