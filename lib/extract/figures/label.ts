import type { Clause } from './clause.ts';
import type { Draft, Line } from './line.ts';
import { nounPhraseAfter } from './phrase.ts';
import { longest, predicateFrom, type TokenSpan, trimEnd } from './predicate.ts';

/** What a reader sees beside the value, as tokens `[first, end)`, and the rule that cut it. */
interface Label {
  readonly first: number;
  readonly end: number;
  readonly rule: string;
}

type Step = readonly [rule: string, cut: (line: Line, draft: Draft, clause: Clause) => TokenSpan | null];

/** "soldiers that the country has stationed there", "people fled the valley": the counted noun is the clause's subject. */
function nounAndPredicate(line: Line, draft: Draft, clause: Clause): TokenSpan | null {
  if (draft.noun === null || clause.verb !== null || inPhrase(line, draft)) return null;
  return predicateFrom(line, wordsFrom(line, draft.noun.first));
}

/** "a 25% tax on imports", "a 12-mile road along the lake": what the attribute stands before. */
function nounAfter(line: Line, draft: Draft): TokenSpan | null {
  if (!draft.attributive) return null;
  // "a six-game ban": the counted noun belongs to the attribute.
  const hyphenated = draft.noun !== null && line.tokens[draft.noun.first]?.kind === 'mark';
  if (draft.noun !== null && !hyphenated) return null;
  const from = draft.noun?.end ?? draft.end;
  const phrase = nounPhraseAfter(line, from, 2);
  return phrase === null ? null : trimEnd(line, from, phrase.end);
}

/** "60% of voters in the north stayed at home": the part with its whole, and what the clause says of it. */
function wholeAfter(line: Line, draft: Draft, clause: Clause): TokenSpan | null {
  const { numbers, phrases } = line.words;
  const at = draft.kind === 'fraction' && draft.noun !== null ? draft.noun.first : draft.end;
  const of = numbers.of.has(line.lower(at));
  if ((!of && draft.kind !== 'fraction') || draft.kind === 'count') return null;
  const next = of ? at + 1 : at;
  const phrase = nounPhraseAfter(line, next, 2);
  if (phrase === null) return null;
  if (clause.verb === null && !inPhrase(line, draft)) {
    if (phrases.possessives.has(line.lower(next)) || phrases.pronouns.has(line.lower(next))) return null;
    return predicateFrom(line, at);
  }
  // "The firm draws 60% of its revenue from fees": only the whole clause says it.
  const start = clause.subject?.first;
  const whole = start === undefined ? null : { first: start, end: phrase.end };
  return whole !== null && whole.end - whole.first <= longest ? whole : null;
}

/** "The battle lasted [eight hours]", "Revenue rose to [$7 million]": subject and verb. */
function subjectAndVerb(line: Line, draft: Draft, clause: Clause): TokenSpan | null {
  const { verb, subject } = clause;
  if (verb === null) return null;
  // "…, outnumbering them at least six times": a participle after a comma is a clause by itself.
  const participle =
    line.lower(verb.first - 1) === ',' &&
    verb.end - verb.first === 1 &&
    line.classOf(verb.first) !== 'auxiliary';
  const start = participle ? verb.first : subject?.first;
  if (start === undefined || (participle && draft.boundFirst - verb.end > 6)) return null;
  let first = start;
  // "The battle lasted"; "In 2016 sales rose".
  if (!participle && first > clause.first && line.classOf(first - 1) === 'determiner') first -= 1;
  else if (!participle && first > clause.first && opensWithYear(line, first)) first -= 1;
  if (draft.boundFirst - first > longest) return null;
  // A comma right before the figure begins another clause: the verb is not the figure's.
  if (!participle && line.lower(draft.boundFirst - 1) === ',') return null;
  const cut = trimEnd(line, first, draft.boundFirst)?.end ?? first;
  const copula = line.classOf(verb.end - 1) === 'auxiliary';
  // Cut before its verb, a clause says nothing of the number, unless the verb was "is" before it.
  if (cut < verb.end && !copula) return null;
  if ((participle || (copula && cut < verb.end)) && contentWords(line, { first, end: cut }) < 2) return null;
  const end = keepDirection(line, draft, cut);
  return end > first ? { first, end } : null;
}

const opensWithYear = (line: Line, at: number): boolean =>
  line.classOf(at - 1) === 'preposition' && line.tokens[at]?.kind === 'number';

/** "rose to", "fell from": without its preposition the number would mean something else. */
function keepDirection(line: Line, draft: Draft, end: number): number {
  const { changes } = line.words;
  const word = line.lower(end);
  const kept =
    changes.to.has(word) || changes.from.has(word) || changes.by.has(word) || line.words.numbers.of.has(word);
  return kept && end === draft.boundFirst - 1 && line.classOf(end - 1) !== 'preposition' ? end + 1 : end;
}

/** "22 goals in all competitions": the counted noun with what hangs on it. */
function nounPhrase(line: Line, draft: Draft): TokenSpan | null {
  if (draft.noun === null || draft.kind === 'fraction') return null;
  const first = wordsFrom(line, draft.noun.first);
  const phrase = nounPhraseAfter(line, first, 2);
  if (phrase === null) return null;
  const end = Math.max(phrase.end, draft.noun.end);
  return end > draft.noun.end ? trimEnd(line, first, end) : null;
}

/** "nine days before the vote": time told from an event. */
function timeFrom(line: Line, draft: Draft, clause: Clause): TokenSpan | null {
  return draft.kind === 'duration' && line.words.units.notPer.has(line.lower(draft.end))
    ? prepositionAfter(line, draft, clause)
    : null;
}

/** "$550 off a laptop", "nine days before the vote". */
function prepositionAfter(line: Line, draft: Draft, _clause: Clause): TokenSpan | null {
  if (draft.noun !== null || draft.kind === 'number' || line.classOf(draft.end) !== 'preposition')
    return null;
  const { phrases } = line.words;
  if (phrases.possessives.has(line.lower(draft.end + 1)) || phrases.pronouns.has(line.lower(draft.end + 1)))
    return null;
  const phrase = nounPhraseAfter(line, draft.end + 1, 1);
  return phrase === null ? null : { first: draft.end, end: phrase.end };
}

const steps: readonly Step[] = [
  ['noun-and-predicate', nounAndPredicate],
  ['noun-after', nounAfter],
  ['whole-after', wholeAfter],
  ['time-from', timeFrom],
  ['subject-and-verb', subjectAndVerb],
  ['noun-phrase', nounPhrase],
  ['preposition-after', prepositionAfter],
];

/**
 * The label of a figure: the first cut that says something by itself, in the source's words and order. Null when none
 * does: such a figure is no line of a digest.
 */
export function findLabel(line: Line, draft: Draft, clause: Clause): Label | null {
  // "one of the best": a single thing is no quantity to a reader.
  const bare = draft.unit === null || draft.noun !== null;
  if (bare && draft.low === 1 && draft.high === 1 && draft.bound === 'exact') return null;
  for (const [rule, cut] of steps) {
    const span = cut(line, draft, clause);
    if (span === null || span.end <= span.first) continue;
    const least = rule === 'noun-and-predicate' || rule === 'noun-phrase' ? 2 : 1;
    if (contentWords(line, span) >= least && !leans(line, span)) return { ...span, rule };
  }
  return null;
}

/** Begins with a word that means nothing without its sentence. */
function leans(line: Line, { first }: TokenSpan): boolean {
  const { pronouns, determiners, demonstratives } = line.words.phrases;
  const word = line.lower(first);
  if (demonstratives.has(word)) return true;
  return pronouns.has(word) && !determiners.has(word);
}

/** The figure hangs on a preposition: "in five states", "with 40 people dead". */
function inPhrase(line: Line, draft: Draft): boolean {
  let at = draft.boundFirst - 1;
  while (line.classOf(at) === 'determiner' || line.classOf(at) === 'adverb') at -= 1;
  return line.classOf(at) === 'preposition';
}

/** Past a hyphen or "of" that begins a counted noun. */
function wordsFrom(line: Line, at: number): number {
  return line.tokens[at]?.kind === 'mark' ? at + 1 : at;
}

function contentWords(line: Line, { first, end }: TokenSpan): number {
  let count = 0;
  for (let at = first; at < end; at += 1)
    if (line.classOf(at) === 'open' || line.classOf(at) === 'verb') count += 1;
  return count;
}
