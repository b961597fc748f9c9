import type { PhraseWords } from '../../../language/contract/figures/phrases.ts';
import type { Clause } from '../clause/clause.ts';
import { nounPhraseAfter, nounPhraseBefore } from '../clause/phrase.ts';
import { hasVerb, longest, predicateFrom, type TokenSpan, trimEnd } from '../clause/predicate.ts';
import { deniedBefore, leans, opensClause, unrealAt } from '../clause/reality.ts';
import { isVerbal } from '../clause/verb.ts';
import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import { throughLabel } from './attribute-label.ts';
import { betweenMarks } from './between-marks.ts';
import { clauseLabel, determined } from './clause-label.ts';
import { holdsNoun } from './clause-start.ts';
import { hangingOnly } from './hanging-phrase.ts';
import { heading, isVerblessLine, namesList } from './heading.ts';
import { openingPhrase } from './opening-phrase.ts';
import { saysTooLittle } from './too-little.ts';

/** What a reader sees beside the value, as tokens `[first, end)`, and the rule that cut it. */
export interface Label extends TokenSpan {
  readonly rule: string;
  /** The label leaves the counted noun out: it stands with the value ("12 goals"). */
  readonly withNoun: boolean;
}

interface Step extends Pick<Label, 'rule' | 'withNoun'> {
  readonly cut: (line: Line, draft: Draft, clause: Clause) => TokenSpan | null;
  /** Content words that its label needs at least; 0 where the words of the language have no classes to be told by. */
  readonly least: number;
  /** It reads a figure's own clause, and holds even where the sentence only supposes something else. */
  readonly ownClause?: true;
}

/** "soldiers that the country has stationed there", "people fled the valley", "of voters stayed at home": the figure is the subject. */
function subjectOf(line: Line, draft: Draft): TokenSpan | null {
  if (draft.attributive && draft.noun === null) return null;
  const opens = opensClause(line, draft);
  if (opens === 'no' || namesList(line, draft)) return null;
  const { phrases } = line.words;
  const noun = draft.noun !== null && !(draft.attributive && draft.kind === 'count');
  const of = line.isOf(draft.boundEnd);
  const from = noun ? wordsFrom(line, draft.noun?.first ?? draft.end) : draft.boundEnd;
  const phrase = noun || of ? nounPhraseAfter(line, line.isOf(from) ? from + 1 : from, 2) : null;
  const whole = noun || of ? phrase : { first: from, end: from };
  if (whole === null) return null;
  if (of && leans(line, from + 1)) return null;
  // "more than half disappear": what a share is of has to be said.
  const head = line.tokens[(draft.noun?.end ?? 0) - 1];
  if (draft.kind === 'fraction' && !of && !(head && phrases.isPlural(head.lower, head.text))) return null;
  const next = Math.max(whole.end, draft.noun?.end ?? 0);
  const said = isVerbal(line, next) || phrases.isParticiple(line.lower(next));
  const relative = line.tag(next) === 'rel' && noun;
  if (!said && !relative && opens !== 'surely' && opens !== 'place' && !(opens === 'first' && noun))
    return null;
  // "5 of them", "Of the 40, 12 came": a bare number says nothing without what it counts.
  const passive = line.tag(next) === 'aux' && isVerbal(line, next + 1) && draft.kind !== 'money';
  if (!noun && !of && !passive) return null;
  const span = predicateFrom(line, from);
  if (span !== null && noun && span.end <= (draft.noun?.end ?? 0) && !isVerblessLine(line)) return null;
  // "750 more foster carers": what of them? A headline says as much as it can.
  if (
    span !== null &&
    (opens === 'first' || phrases.reporting.has(line.lower(draft.boundFirst - 1))) &&
    !said &&
    !relative &&
    !hasVerb(line, span.first, span.end) &&
    !isVerblessLine(line)
  )
    return null;
  const share = draft.kind === 'percent' || draft.kind === 'fraction';
  if (span !== null && share && lacksVerb(line, span)) return null;
  const unreal = unrealAt(line, draft.boundFirst);
  if (unreal === 'here' || (unreal === 'main' && !relative)) return null;
  return opens === 'place' ? withPlace(line, draft, span) : span;
}

/** "the town of Norda, where [four out of ten] jobs depend on the mine": a place belongs to what happens there. */
function withPlace(line: Line, draft: Draft, span: TokenSpan | null): TokenSpan | null {
  let where = draft.boundFirst - 1;
  while (line.tag(where) !== 'rel' && draft.boundFirst - where < 6) where -= 1;
  const place = nounPhraseBefore(line, line.lower(where - 1) === ',' ? where - 1 : where, 0);
  if (span === null || place === null) return null;
  // "sets aside 2 billion for [the town of Norda]": what the last preposition leads to, unless it is "of".
  const { of } = line.words.numbers;
  const leadsTo = (at: number): boolean => line.tag(at) === 'adp' && !of.has(line.lower(at));
  let first = place.end - 1;
  while (first > place.first && !leadsTo(first - 1)) first -= 1;
  if (leans(line, first) || span.end - first > longest + 4) return null;
  return { first, end: span.end };
}

/** "There were [1,400 people] on the far bank of the river": what there was, where that is said and the clause ends with it. */
function existing(line: Line, draft: Draft): TokenSpan | null {
  const { expletives } = line.words.phrases;
  const be = draft.boundFirst - 1;
  if (draft.noun === null || line.tag(be) !== 'aux' || !expletives.has(line.lower(be - 1))) return null;
  if (line.tag(draft.noun.end) !== 'adp') return null;
  const first = wordsFrom(line, draft.noun.first);
  const phrase = nounPhraseAfter(line, first, 2);
  const span = phrase === null ? null : hangingOnly(line, trimEnd(line, first, phrase.end));
  if (span === null || span.end <= draft.noun.end || !line.is(span.end, 'mark', 'none')) return null;
  return span;
}

/** "a 25% tax on imports, "a 12-mile road along the lake": what the attribute stands before. */
function nounAfter(line: Line, draft: Draft): TokenSpan | null {
  if (!(draft.attributive || determined(line, draft)) || draft.kind === 'temperature') return null;
  // "a six-game ban": the counted noun belongs to the attribute.
  const hyphenated = draft.noun !== null && line.tag(draft.noun.first) === 'mark';
  if (draft.noun !== null && !hyphenated) return null;
  // "41% identify with the party": nothing before it makes an attribute of it.
  if (
    draft.kind === 'percent' &&
    opensClause(line, draft) !== 'no' &&
    line.tag(draft.boundFirst - 1) !== 'det'
  )
    return null;
  const from = draft.noun?.end ?? draft.end;
  const phrase = nounPhraseAfter(line, from, 2);
  if (phrase === null || leans(line, phrase.first)) return null;
  // "fünf Kilometer [voneinander entfernt]": no noun at all
  if (line.words.phrases.nounsAreCapitalised && !holdsNoun(line, phrase.first, phrase.end)) return null;
  // "46 percent [Tuesday night]"
  if (line.isDayOrMonth(phrase.first)) return null;
  const cut = hangingOnly(line, trimEnd(line, from, phrase.end));
  // "faster data processing": a noun on -ing ends the phrase.
  const gerund = cut?.end === phrase.end && line.isGerund(phrase.end);
  return cut !== null && gerund && line.tag(phrase.end + 1) !== 'open'
    ? { ...cut, end: phrase.end + 1 }
    : cut;
}

/** "22 goals in all competitions": the counted noun with what hangs on it. */
function nounPhrase(line: Line, draft: Draft): TokenSpan | null {
  if (draft.noun === null || draft.kind === 'fraction' || draft.attributive || !isVerblessLine(line))
    return null;
  if (namesList(line, draft)) return null;
  const first = wordsFrom(line, draft.noun.first);
  const phrase = nounPhraseAfter(line, first, 2);
  if (phrase === null || phrase.end <= draft.noun.end) return null;
  // "guarantees [1,840 miners] full wages": what follows without a preposition is another noun phrase.
  if (line.tag(draft.noun.end) !== 'adp') return null;
  const cut = hangingOnly(line, trimEnd(line, first, phrase.end));
  return cut !== null && cut.end > draft.noun.end ? cut : null;
}

/** "80% of voters agreed" says something, "of the people who would go" does not: a share needs the verb of its clause. */
function lacksVerb(line: Line, { first, end }: TokenSpan): boolean {
  let at = first;
  while (at < end && line.tag(at) !== 'rel') at += 1;
  if (at === end) return false;
  for (let before = first; before < at; before += 1) if (isVerbal(line, before)) return false;
  return true;
}

const steps: Readonly<Record<PhraseWords['clauses'], readonly Step[]>> = {
  'between-marks': [{ rule: 'between-marks', cut: betweenMarks, withNoun: false, least: 0 }],
  grammar: [
    { rule: 'subject', cut: subjectOf, withNoun: false, least: 2, ownClause: true },
    { rule: 'through', cut: throughLabel, withNoun: true, least: 2 },
    // An attribute's noun says little by itself.
    { rule: 'noun-after', cut: nounAfter, withNoun: true, least: 3 },
    { rule: 'clause', cut: clauseLabel, withNoun: true, least: 2 },
    { rule: 'opening', cut: openingPhrase, withNoun: true, least: 3 },
    { rule: 'existing', cut: existing, withNoun: false, least: 2 },
    { rule: 'heading', cut: heading, withNoun: true, least: 1 },
    { rule: 'noun-phrase', cut: nounPhrase, withNoun: false, least: 2 },
  ],
};

/**
 * The label of a figure: the first cut that says something by itself, in the source's words and order. Null when none
 * does, and when the sentence denies or only supposes what it says: such a figure is no line of a digest.
 */
export function findLabel(line: Line, draft: Draft, clause: Clause): Label | null {
  // "one of the best": a single thing is no quantity to a reader.
  const bare = draft.unit === null || draft.noun !== null;
  if (bare && draft.low === 1 && draft.high === 1 && draft.bound === 'exact') return null;
  // "between the two candidates": who they are was said before.
  if (draft.run.form === 'words' && (bare || draft.kind === 'duration') && pointsBack(line, draft))
    return null;
  // "had expected 5 and 7 respectively": of what, another sentence tells.
  const { distributive } = line.words.phrases;
  if (distributive !== undefined && line.tokens.some(({ lower }) => distributive.has(lower))) return null;
  for (const { rule, cut, withNoun, least, ownClause } of steps[line.words.phrases.clauses]) {
    const span = cut(line, draft, clause);
    if (span === null || span.end - span.first > longest + 6) continue;
    if (!ownClause && unrealAt(line, draft.boundFirst) !== 'no') continue;
    if (deniedBefore(line, Math.min(span.first, draft.boundFirst))) continue;
    if (least === 0) return { ...span, rule, withNoun };
    if (pointsBackWithin(line, span) || saysTooLittle(line, draft, span)) continue;
    // "45 were killed in the flood": who they are is known.
    const persons = draft.unit?.name === line.words.units.personsName && line.tag(span.first) === 'aux';
    if (contentWords(line, span) >= least && (persons || !leans(line, span.first)))
      return { ...span, rule, withNoun };
  }
  return null;
}

/** "happen during this period": which one, the sentence before tells; "this year" needs none. */
function pointsBackWithin(line: Line, { first, end }: TokenSpan): boolean {
  const { demonstratives } = line.words.phrases;
  for (let at = first + 1; at < end; at += 1) {
    if (line.tag(at) !== 'det' || !demonstratives.has(line.lower(at))) continue;
    const time = line.isTime(at + 1);
    if (line.tag(at - 1) === 'adp' && !time) return true;
  }
  return false;
}

/** "the two", "these five": a determiner that is no article of one and no quantifier. */
function pointsBack(line: Line, draft: Draft): boolean {
  const before = line.lower(draft.boundFirst - 1);
  const { phrases, numbers } = line.words;
  return (
    draft.high < 100 &&
    line.tag(draft.boundFirst - 1) === 'det' &&
    phrases.definite.has(before) &&
    !numbers.articles.has(before)
  );
}

/** Past a hyphen or "of" that begins a counted noun. */
function wordsFrom(line: Line, at: number): number {
  return line.tag(at) === 'mark' ? at + 1 : at;
}

function contentWords(line: Line, { first, end }: TokenSpan): number {
  let count = 0;
  for (let at = first; at < end; at += 1) if (line.tag(at) === 'open' || line.tag(at) === 'verb') count += 1;
  const is = line.tag(end - 1) === 'adp' ? end - 2 : end - 1;
  return line.tag(is) === 'aux' ? count + 1 : count;
}
