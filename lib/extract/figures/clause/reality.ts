import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import { clauseMarks } from './predicate.ts';

/**
 * Whether what stands at a token is said to be so: `here` within a condition or a denial ("if prices fell by 10%", "denied
 * that 4,000 jobs were at risk"), `main` in the clause that hangs on one ("if they leave, 60,000 soldiers will go").
 */
export function unrealAt(line: Line, at: number): 'no' | 'here' | 'main' {
  const { unreal } = line.words.phrases;
  if (unreal.size === 0) return 'no';
  let comma = false;
  for (let before = at - 1; before >= 0 && at - before < 60; before -= 1) {
    const word = line.lower(before);
    if (unreal.has(word)) return comma ? 'main' : 'here';
    if (word === ',') comma = true;
    if (word === ';' || word === '“' || word === '"') break;
  }
  return conditionAfter(line, at) ? 'here' : 'no';
}

/** "would lose 4,000 jobs unless …": the condition stands behind. */
function conditionAfter(line: Line, from: number): boolean {
  const { conditions } = line.words.phrases;
  for (let at = from; at < from + 40 && at < line.tokens.length; at += 1) {
    const word = line.lower(at);
    if (word === ';' || word === '”' || word === '"') return false;
    // "40 people to say if they would": "if" opens an indirect question here.
    if (conditions.has(word) && !line.words.phrases.reporting.has(line.lower(at - 1)))
      return !begins(line, at);
  }
  return false;
}

/** A condition before a comma and another clause belongs to what follows: "He has $5, and if …". */
const begins = (line: Line, at: number): boolean => line.tag(at - 1) === 'conj';

/** Whether the clause negates a label that does not contain the negation: "doesn't mean [50 jokes in an essay]". */
export function deniedBefore(line: Line, first: number): boolean {
  for (let at = first - 1; at >= 0 && first - at < 12; at -= 1) {
    if (line.words.phrases.negations.has(line.lower(at))) return true;
    const token = line.tokens[at];
    if (token?.kind === 'mark' && clauseMarks.has(token.text)) return false;
  }
  return false;
}

/** Whether a clause begins right before a figure: `first` where the sentence does, `surely` behind "that" or "said", `perhaps` behind a
 * comma or "and", which lists join with as well, `place` behind "where". */
export function opensClause(line: Line, draft: Draft): 'no' | 'first' | 'surely' | 'perhaps' | 'place' {
  const { phrases } = line.words;
  let at = draft.boundFirst - 1;
  while (line.tag(at) === 'adv' || (line.tag(at) === 'det' && !phrases.relatives.has(line.lower(at))))
    at -= 1;
  at = beforeTime(line, at);
  const before = line.tokens[at];
  if (before === undefined) return 'first';
  if (before.kind === 'mark') return clauseMarks.has(before.text) ? 'perhaps' : 'no';
  const kind = line.tag(at);
  if (phrases.places.has(before.lower)) return 'place';
  if (kind === 'rel') return line.tag(at - 1) === 'adp' ? 'no' : 'surely';
  // "6 and 7 were": one of a list of numbers.
  if (kind === 'conj') {
    if (line.isNumber(at - 1)) return 'no';
    const { numbers, bounds } = line.words;
    return numbers.and.has(before.lower) || bounds.or.has(before.lower) ? 'perhaps' : 'surely';
  }
  if (phrases.reporting.has(before.lower)) return 'surely';
  if (phrases.subordinators.has(before.lower)) return 'perhaps';
  return 'no';
}

/** The token before "last month", "on Monday", "in the past week", "in 2019" that end at a token; the token itself where no time does. */
export function beforeTime(line: Line, at: number): number {
  const { nonFigures, units } = line.words;
  const word = line.lower(at);
  const unit = units.words.get(word)?.kind === 'duration';
  const day =
    nonFigures.noNames.has(word) || nonFigures.months.has(word) || /^(1[89]|20)[0-9]{2}$/.test(word);
  if (!unit && !day) return at;
  let first = at - 1;
  while (line.is(first, 'det', 'adv', 'number') || (unit && line.tag(first) === 'open' && at - first < 3))
    first -= 1;
  return line.tag(first) === 'adp' ? first - 1 : first;
}

/** Whether a phrase begins with a word that needs its context: a pronoun, "this", "his". */
export function leans(line: Line, first: number): boolean {
  const { pronouns, determiners, demonstratives, possessives } = line.words.phrases;
  const word = line.lower(first);
  if (demonstratives.has(word) || possessives.has(word) || line.tag(first) === 'aux') return true;
  return pronouns.has(word) && !determiners.has(word) && line.tag(first) !== 'open';
}
