import type { Clause } from '../clause/clause.ts';
import { nounPhraseAfter } from '../clause/phrase.ts';
import { longest, type TokenSpan, trimEnd } from '../clause/predicate.ts';
import { isVerbal } from '../clause/verb.ts';
import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import { restOfClause } from './clause-rest.ts';
import { clauseFirst } from './clause-start.ts';
import { afterFigure, isHalfComparison, isPurpose, tailAfter } from './tail.ts';

/**
 * Subject and verb of the figure's clause, and past the figure as far as it takes: "The battle lasted [eight hours]",
 * "the bill passed by [94 votes] to 71". Null where the clause cannot be told from its surroundings.
 */
export function clauseLabel(line: Line, draft: Draft, clause: Clause): TokenSpan | null {
  if (!standsAlone(line, draft) || isHalfComparison(line, draft)) return null;
  const first = clauseFirst(line, draft, clause);
  if (first === null) return null;
  if (isSubjectShare(line, draft)) return null;
  const tail = wholeTail(line, draft, first) ?? tailAfter(line, draft);
  if (tail === null) return null;
  // "…, facing [30 charges]": who? With an object of its own it says enough ("outnumbering them", "forcing 30 to leave").
  if (clause.verb?.first === first && !hasObject(line, clause.verb.end, draft) && !isPurpose(line, draft))
    return null;
  // "the craft was [one of two]": a share is nothing without its verb.
  // So is "he was [one of two] men charged": what follows hangs on whom it is a share of.
  const after = afterFigure(draft);
  if (
    draft.kind === 'fraction' &&
    line.tag(draft.boundFirst - 1) === 'aux' &&
    (tail === after || line.tag(after) !== 'adp')
  )
    return null;
  const from = withPlace(line, first);
  if (tail > afterFigure(draft)) return tail - first <= longest + 6 ? { first: from, end: tail } : null;
  const cut = cutBefore(line, draft, clause, first);
  return cut === null ? null : { first: from, end: cut.end };
}

/** "[In Norda,] the average rate was $40", "[In Norda,] the Greens took 58%": what is said holds for the place that opens its clause. */
function withPlace(line: Line, first: number): number {
  const { beforePlace } = line.words.nonFigures;
  if (line.lower(first - 1) !== ',') return first;
  let at = first - 2;
  while (line.isCapitalised(at) && line.tag(at) === 'open' && !line.isDayOrMonth(at)) at -= 1;
  const opens = line.tag(at - 1) === 'none' || line.tag(at - 1) === 'rel';
  return at < first - 2 && opens && beforePlace.has(line.lower(at)) ? at : first;
}

/** "found [40%] of voters believe it": the share is the subject of what follows. */
function isSubjectShare(line: Line, draft: Draft): boolean {
  const share = draft.kind === 'percent' || draft.kind === 'fraction';
  if (!share || !line.isOf(draft.end)) return false;
  const whole = nounPhraseAfter(line, draft.end + 1, 0);
  return whole !== null && line.is(whole.end, 'verb', 'aux') && isVerbal(line, whole.end);
}

/** "outnumbering [them] six times", but not "culminating in [a prize] of $10m": a noun or pronoun, and nothing else, stands between a participle and its figure. */
function hasObject(line: Line, from: number, { boundFirst }: Draft): boolean {
  let nouns = 0;
  for (let at = from; at < boundFirst; at += 1) {
    const kind = line.tag(at);
    if (kind === 'open' || kind === 'pron') nouns += 1;
    else if (kind !== 'det') return false;
  }
  return nouns > 0;
}

/** Most words of a label that goes on to the end of its clause: beside a sum, a share or a large count there is room for more. */
const mostWords = 11;
const mostTellingWords = 16;

/** Where the figure's clause ends, if the label that goes on to there is short enough to be read beside a number. */
export function wholeTail(
  line: Line,
  draft: Draft,
  first: number,
  from: number = afterFigure(draft),
): number | null {
  const rest = restOfClause(line, from);
  if (rest === null || rest <= from) return null;
  // "hob die Prognose auf [310 Millionen] an": the particle of a verb stands last.
  const particle = line.words.phrases.verbsLast && rest - from === 1 && line.tag(from) === 'adp';
  const end = particle ? rest : (trimEnd(line, first, rest)?.end ?? first);
  let words = 0;
  for (let at = first; at < end; at += 1)
    if ((at < draft.boundFirst || at >= afterFigure(draft)) && line.tokens[at]?.kind !== 'mark') words += 1;
  const telling = draft.kind === 'money' || draft.kind === 'percent' || draft.high >= 1000;
  return end > from && words <= (telling ? mostTellingWords : mostWords) ? end : null;
}

/** The figure is what the verb takes, not the attribute of another noun ("a 20,000-euro penalty") nor a name ("with 1080"). */
function standsAlone(line: Line, draft: Draft): boolean {
  const { articles, of } = line.words.numbers;
  const lead = line.lower(draft.boundFirst - 1);
  if (articles.has(lead) || determined(line, draft) || (draft.attributive && draft.kind !== 'duration'))
    return false;
  const kind = line.tag(draft.boundFirst - 1);
  // "wanted some of the $11 million"
  if (kind === 'det' && of.has(line.lower(draft.boundFirst - 2))) return false;
  if (draft.kind !== 'number' || draft.range) return true;
  // "Clinton named six", "help from two": of what, the sentence before tells.
  if (draft.run.form === 'words' && draft.run.scale < 1000) return false;
  const { to, from, by } = line.words.changes;
  // "put the toll at 17": of what?
  if (line.words.changes.at.has(lead) && draft.high < 100) return false;
  const level = to.has(lead) || from.has(lead) || by.has(lead) || of.has(lead);
  // "will gain at least 24": of what?
  const is = kind === 'aux' && line.words.phrases.possessing?.has(lead) !== true;
  return level || is || (draft.boundFirst < draft.first && draft.high >= 1000);
}

/** "an emergency $1 billion spending plan": a determiner before, and a form of a verb with its noun behind. */
export function determined(line: Line, draft: Draft): boolean {
  const { isParticiple } = line.words.phrases;
  if (!isParticiple(line.lower(draft.end)) || line.tag(draft.end + 1) !== 'open') return false;
  let at = draft.boundFirst - 1;
  while (line.tag(at) === 'open' && draft.boundFirst - at < 4) at -= 1;
  return line.tag(at) === 'det';
}

/** The clause without its figure, that ends with the preposition which leads to the number: "rose to". */
function cutBefore(line: Line, draft: Draft, { verb }: Clause, first: number): TokenSpan | null {
  if (verb === null) return null;
  const cut = trimEnd(line, first, draft.boundFirst)?.end ?? first;
  // "revenue [exceeded $2 million]": the verb is read with the number.
  if (verb.first >= draft.boundFirst) return cut > first ? { first, end: cut } : null;
  // "rose by an average of [22%]": a frame belongs to its number.
  const { frames } = line.words.phrases;
  if (line.isOf(draft.boundFirst - 1) && frames.has(line.lower(draft.boundFirst - 2)))
    return { first, end: draft.boundFirst };
  const copula = line.tag(verb.end - 1) === 'aux';
  // "are among [40 women]", "the plane is at [4,000 metres]": where a preposition leads to it, "is" is no equals sign.
  if (copula && cut < verb.end && line.tag(verb.end) === 'adp' && verb.end === draft.boundFirst - 1)
    return { first, end: draft.boundFirst };
  // Cut before its verb, a clause says nothing of the number, unless the verb was "is" before it.
  if (cut < verb.end && !(copula && verb.end - verb.first === 1)) return null;
  // "lasted for eight hours": time needs no preposition, unless it says how much it changed.
  const { numbers } = line.words;
  const { of } = numbers;
  const { durationLeads } = line.words.phrases;
  const lead = line.lower(draft.boundFirst - 1);
  const bare = draft.kind === 'duration' && (durationLeads.has(lead) || of.has(lead));
  // "Ann Lund had [two daughters]": without its verb the subject would be what is counted.
  const kept = line.words.phrases.possessing?.has(line.lower(verb.end - 1)) ? Math.max(cut, verb.end) : cut;
  const end = bare ? kept : Math.max(keepDirection(line, draft, kept), kept);
  // "Profit was [$3.2 billion]": one word alone needs its verb.
  if (end < verb.end && isOneWord(line, first, end)) return { first, end: verb.end };
  // "Ann said [40]": what is said is another clause's.
  // "within the range of the last [ten years]": what "of" led to was cut away.
  for (let at = end; at < draft.boundFirst; at += 1) if (line.isOf(at)) return null;
  const { reporting, subordinators } = line.words.phrases;
  if (reporting.has(line.lower(end - 1)) || subordinators.has(line.lower(end - 1))) return null;
  // "met for the first of [three debates]": "of" hangs on a noun that names what is measured.
  const hung = line.lower(end - 2);
  if (of.has(line.lower(end - 1)) && (line.tag(end - 2) !== 'open' || numbers.pronounBeforeOne.has(hung)))
    return null;
  return end > first ? { first, end } : null;
}

function isOneWord(line: Line, first: number, end: number): boolean {
  let words = 0;
  for (let at = first; at < end; at += 1) if (line.tag(at) !== 'det') words += 1;
  return words === 1;
}

/** "rose to", "fell from", "came in at": without its preposition the number would mean something else. */
function keepDirection(line: Line, draft: Draft, cut: number): number {
  let end = cut;
  while (end < draft.boundFirst && line.tag(end) === 'adp') end += 1;
  // "ran on the 16 machines": between preposition and number stands an article at most.
  for (let at = end; at < draft.boundFirst; at += 1)
    if (line.tag(at) !== 'det' && line.tag(at) !== 'adv') return cut;
  return end;
}
