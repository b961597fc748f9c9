import { chunkIndex, chunksOf } from './chunks.ts';
import type { Draft } from './draft.ts';
import type { Line } from './line.ts';
import { nounPhraseAfter } from './phrase.ts';
import { clauseMarks, longest, opensWithMark } from './predicate.ts';
import { leans } from './reality.ts';
import { isVerbal } from './verb.ts';

/** The token after a figure and the noun it counts. */
export const afterFigure = (draft: Draft): number => Math.max(draft.boundEnd, draft.noun?.end ?? draft.end);

/**
 * How far a clause has to go on past its figure to say what it says: the token after the last word it needs, the figure's
 * own end when nothing is needed ("the battle lasted eight hours in all"), null when a cut would make it wrong.
 * "died [two days] later", "paid [73%] of the cost", "passed by [94 votes] to 71", "offers [30%] off".
 */
export function tailAfter(line: Line, draft: Draft): number | null {
  const at = afterFigure(draft);
  const { phrases, units, nonFigures } = line.words;
  const token = line.tokens[at];
  if (token === undefined) return at;
  const kind = line.classOf(at);
  if (kind === 'mark') {
    if (token.text === '(') return pastBracket(line, at) ? at : null;
    return '-‑–/|'.includes(token.text) && token.text !== '' && (token.glued || '/|'.includes(token.text))
      ? null
      : at;
  }
  // "put [half of the losses] down to a weir": the verb's particle and what it leads to.
  const { up, down } = line.words.changes;
  if (
    kind !== 'verb' &&
    (up.has(token.lower) || down.has(token.lower)) &&
    line.classOf(at + 1) === 'preposition'
  )
    return nounPhraseAfter(line, at + 2, 1)?.end ?? null;
  // "müssen mindestens [30 Prozent] der Wohnungen … sein": the whole of a share and the verb behind it.
  const whole = draft.kind === 'percent' && /^(determiner|relative)$/.test(kind);
  if (phrases.verbsLast && (whole || isVerbal(line, at))) return clauseEnd(line, at);
  // "forcing [30,000 drivers] a day to take a detour", "needs [40 votes] to clinch the title"
  const purpose = perDay(line, at);
  if (infinitiveAt(line, purpose)) return clauseEnd(line, purpose + 1);
  if (phrases.completers.has(token.lower)) return completed(line, at);
  // "arrested [five days] after the killing"; "lasted for [three hours] until dawn" says enough.
  const timed = draft.kind === 'duration' && line.classOf(draft.boundFirst - 1) !== 'preposition';
  if (kind === 'preposition' && timed && phrases.timeFrom.has(token.lower)) {
    const event = nounPhraseAfter(line, at + 1, 1);
    // "came [two weeks] after three of them vanished": another clause
    return event === null || isVerbal(line, event.end) ? null : event.end;
  }
  // "20 episodes in."
  if (
    kind === 'preposition' &&
    /mark|none/.test(line.classOf(at + 1)) &&
    !/["“$€£(]/.test(line.lower(at + 1))
  )
    return null;
  // "will spend [$6 billion] on research": a short phrase that ends the clause belongs to it.
  if (kind === 'preposition') return shortPhrase(line, at) ?? at;
  if (kind === 'relative' || kind === 'conjunction' || kind === 'adverb') return at;
  if (nonFigures.noNames.has(token.lower) || nonFigures.months.has(token.lower)) return at;
  // "this year", "last week", "each day"
  if (kind === 'determiner') return units.words.has(line.lower(at + 1)) || isDay(line, at + 1) ? at : null;
  // "left 13 people dead in the street", "paid $5 million upfront": one word more, then the clause may end.
  if (phrases.isParticiple(token.lower) && !phrases.isVerb(token.lower, token.text)) return at;
  // "half the patients diagnosed with it"
  if (phrases.isParticiple(token.lower) && line.classOf(at + 1) === 'preposition')
    return nounPhraseAfter(line, at + 2, 1)?.end ?? null;
  const last = kind === 'open' || phrases.isVerb(token.lower, token.text);
  if (!last || !breaksAfter(line, at)) return null;
  // "five years ahead of the plan", "20 seats short of a majority", "20 times stronger than the other"
  return phrases.completers.has(line.lower(at + 1)) ? completed(line, at + 1) : at + 1;
}

/** "were arrested [four times] as often", "are [twice] more likely": compared with what? */
export function isHalfComparison(line: Line, draft: Draft): boolean {
  if (draft.kind !== 'multiple') return false;
  const at = afterFigure(draft);
  if (!/^(preposition|adverb)$/.test(line.classOf(at)) || line.words.numbers.of.has(line.lower(at)))
    return false;
  const next = line.classOf(at + 1);
  return (next === 'adverb' || next === 'open') && !line.isCapitalised(at + 1);
}

/** Longest phrase in tokens that a label takes in behind its figure. */
const longestTail = 6;

/** The end of a preposition's phrase where that is short, tells no time, holds no number and ends with the clause or before another phrase. */
function shortPhrase(line: Line, at: number): number | null {
  const { phrases, nonFigures } = line.words;
  const phrase = nounPhraseAfter(line, at + 1, 0);
  if (phrase === null || phrase.end - at > longestTail || leans(line, at + 1)) return null;
  // "was suspended [five days] for taking liberties"
  if (line.classOf(at + 1) === 'verb') return null;
  // "for the whole [of 2012]", "after [charging] to fame": what goes on is not to be cut.
  if (line.words.numbers.of.has(line.lower(phrase.end)) || phrases.isParticiple(line.lower(phrase.end - 1)))
    return null;
  for (let inside = at + 1; inside < phrase.end; inside += 1) {
    const word = line.lower(inside);
    const time =
      nonFigures.noNames.has(word) ||
      nonFigures.months.has(word) ||
      line.words.units.words.get(word)?.kind === 'duration';
    if (time || line.classOf(inside) === 'number' || phrases.possessives.has(word)) return null;
  }
  return breaksAfter(line, phrase.end - 1) ? phrase.end : null;
}

/** "1,770 kilometres (1,100 miles) north of": whether the clause may end before a bracket. */
function pastBracket(line: Line, open: number): boolean {
  let at = open + 1;
  while (at - open < 16 && line.classOf(at) !== 'none' && line.lower(at) !== ')') at += 1;
  const after = line.classOf(at + 1);
  return after !== 'open' && after !== 'verb' && !line.words.phrases.completers.has(line.lower(at + 1));
}

/** "to take", "to clinch the", but "to prison": what leads to a verb. */
function infinitiveAt(line: Line, at: number): boolean {
  if (!line.words.phrases.infinitive.has(line.lower(at)) || line.isCapitalised(at + 1)) return false;
  if (line.classOf(at + 1) === 'verb' || line.classOf(at + 1) === 'auxiliary') return true;
  return (
    line.classOf(at + 1) === 'open' && /^(determiner|pronoun|number|relative)$/.test(line.classOf(at + 2))
  );
}

/** What is counted is to do something: "forcing [30,000 drivers] a day to take a detour". */
export const isPurpose = (line: Line, draft: Draft): boolean =>
  infinitiveAt(line, perDay(line, afterFigure(draft)));

/** Past "a day", "each year" behind what is counted. */
const perDay = (line: Line, at: number): number =>
  line.classOf(at) === 'determiner' && line.words.units.words.get(line.lower(at + 1))?.kind === 'duration'
    ? at + 2
    : at;

const isDay = (line: Line, at: number): boolean => line.words.nonFigures.noNames.has(line.lower(at));

/** A word and the phrase it needs: "of the cost", "to 71", "more than last year", "later". */
function completed(line: Line, at: number): number | null {
  const kind = line.classOf(at);
  if (kind === 'preposition') {
    const amount = line.classOf(at + 1) === 'mark' ? at + 2 : at + 1;
    if (line.tokens[amount]?.kind === 'number') return amountEnd(line, amount);
    if (line.words.units.words.get(line.lower(at + 1))?.kind === 'duration') return null;
    const { pronouns, determiners } = line.words.phrases;
    const next = line.lower(at + 1);
    if (pronouns.has(next) && !determiners.has(next)) return null;
    // "30% off for students": a particle needs nothing more.
    if (/^(preposition|mark|none|conjunction)$/.test(line.classOf(at + 1)) && kind === 'preposition')
      return at + 1;
    const phrase = nounPhraseAfter(line, at + 1, 1);
    // "needs $5 million to survive": what follows is another clause.
    return phrase === null
      ? isVerbal(line, at + 1) || line.classOf(at + 1) === 'open'
        ? at
        : null
      : phrase.end;
  }
  const than =
    line.classOf(at + 1) === 'preposition' && line.words.phrases.completers.has(line.lower(at + 1));
  return than ? completed(line, at + 1) : at + 1;
}

/** "94 votes to 71", "to $94.10 a barrel", "to 5.25%": a number and what it counts. */
function amountEnd(line: Line, at: number): number {
  const chunks = chunksOf(line);
  return chunks[chunkIndex(chunks, at)]?.end ?? at + 1;
}

/** A clause may end after this token. */
function breaksAfter(line: Line, at: number): boolean {
  const kind = line.classOf(at + 1);
  if (kind === 'mark') return opensWithMark(line, at + 1);
  return kind === 'none' || kind === 'preposition' || kind === 'conjunction' || kind === 'adverb';
}

/** The end of a clause whose verb stands last; null when it goes on too long. */
function clauseEnd(line: Line, from: number): number | null {
  let end = from;
  while (end - from < longest && line.classOf(end) !== 'none') {
    const token = line.tokens[end];
    if (line.classOf(end) === 'mark' && token !== undefined && clauseMarks.has(token.text)) break;
    if (line.classOf(end) === 'conjunction') break;
    end += 1;
  }
  return end - from < longest ? end : null;
}
