import type { Clause } from './clause.ts';
import type { Draft, Line } from './line.ts';
import { nounPhraseAfter } from './phrase.ts';
import { isVerbal } from './verb.ts';

/** What a reader sees beside the value, as tokens `[first, end)`, and the rule that cut it. */
export interface Label {
  readonly first: number;
  readonly end: number;
  readonly rule: string;
}

type Step = readonly [rule: string, cut: (line: Line, draft: Draft, clause: Clause) => Span | null];
interface Span {
  readonly first: number;
  readonly end: number;
}

/** Longest label in tokens: what stands on one or two lines beside a number. */
const longest = 18;
const clauseMarks = new Set([
  ',',
  ';',
  ':',
  '.',
  '!',
  '?',
  '(',
  ')',
  '“',
  '”',
  '"',
  '—',
  '–',
  '…',
  '„',
  '«',
  '»',
  '|',
  '•',
]);

/** "soldiers that the country has stationed there", "people fled the valley": the counted noun is the clause's subject. */
function nounAndPredicate(line: Line, draft: Draft, clause: Clause): Span | null {
  if (draft.noun === null || clause.verb !== null || inPhrase(line, draft)) return null;
  const first = wordsFrom(line, draft.noun.first);
  let end = first;
  let lastBreak = first;
  let relative = false;
  let groups = 0;
  while (end - first < longest) {
    const token = line.tokens[end];
    if (token === undefined) break;
    const kind = line.classOf(end);
    if (kind === 'mark' && clauseMarks.has(token.text) && !(token.glued && line.tokens[end + 1]?.glued))
      break;
    if (kind === 'relative' && end > first) relative = true;
    if (isVerbal(line, end) && beginsGroup(line, end)) {
      groups += 1;
      // The relative clause is over when the main verb begins.
      if (relative && groups > 1 && !clauseOpens(line, end)) break;
    }
    if (kind === 'conjunction' && groups > 0 && !line.words.numbers.and.has(token.lower)) break;
    if (kind === 'preposition' || kind === 'conjunction') lastBreak = end;
    end += 1;
  }
  if (end - first >= longest && lastBreak > first) end = lastBreak;
  return trimEnd(line, first, end);
}

/** Whether a verb begins its group: "there will go", not "will soon go" or "to go". */
function beginsGroup(line: Line, at: number): boolean {
  let before = at - 1;
  while (line.classOf(before) === 'adverb') before -= 1;
  if (line.classOf(at) === 'auxiliary') return line.classOf(before) !== 'auxiliary';
  return !isVerbal(line, before) && line.lower(before) !== 'to';
}

/** A verb right after "that", "who" or a subject of its own belongs to that clause. */
function clauseOpens(line: Line, at: number): boolean {
  return line.classOf(at - 1) === 'relative' || line.classOf(at - 1) === 'pronoun';
}

/** "a 25% tax on imports", "a 12-mile road along the lake": what the attribute stands before. */
function nounAfter(line: Line, draft: Draft): Span | null {
  if (!draft.attributive || draft.noun !== null) return null;
  const phrase = nounPhraseAfter(line, draft.end, 2);
  return phrase === null ? null : trimEnd(line, draft.end, phrase.end);
}

/** "60% of voters in the north": the part with its whole. */
function wholeAfter(line: Line, draft: Draft): Span | null {
  const { numbers, phrases } = line.words;
  const at = draft.kind === 'fraction' && draft.noun !== null ? draft.noun.first : draft.end;
  const of = numbers.of.has(line.lower(at));
  if (!of && draft.kind !== 'fraction') return null;
  const next = of ? at + 1 : at;
  if (phrases.possessives.has(line.lower(next)) || phrases.pronouns.has(line.lower(next))) return null;
  const phrase = nounPhraseAfter(line, next, 2);
  return phrase === null ? null : trimEnd(line, at, phrase.end);
}

/** "The battle lasted [eight hours]", "Revenue rose to [$7 million]": subject and verb. */
function subjectAndVerb(line: Line, draft: Draft, clause: Clause): Span | null {
  const { verb, subject } = clause;
  if (verb === null) return null;
  // "…, outnumbering them at least six times": a participle after a comma is a clause by itself.
  const participle =
    line.lower(verb.first - 1) === ',' &&
    verb.end - verb.first === 1 &&
    line.classOf(verb.first) !== 'auxiliary';
  const start = participle ? verb.first : subject?.first;
  if (start === undefined || (participle && draft.boundFirst - verb.end > 6)) return null;
  const first =
    !participle && start > clause.first && line.classOf(start - 1) === 'determiner' ? start - 1 : start;
  if (draft.boundFirst - first > longest) return null;
  const end = keepDirection(line, draft, trimEnd(line, first, draft.boundFirst)?.end ?? first);
  return end > first ? { first, end } : null;
}

/** "rose to", "fell from": without its preposition the number would mean something else. */
function keepDirection(line: Line, draft: Draft, end: number): number {
  const { changes } = line.words;
  const word = line.lower(end);
  const kept = changes.to.has(word) || changes.from.has(word) || changes.by.has(word);
  return kept && end === draft.boundFirst - 1 && line.classOf(end - 1) !== 'preposition' ? end + 1 : end;
}

/** "22 goals in all competitions": the counted noun with what hangs on it. */
function nounPhrase(line: Line, draft: Draft): Span | null {
  if (draft.noun === null || draft.kind === 'fraction') return null;
  const first = wordsFrom(line, draft.noun.first);
  const phrase = nounPhraseAfter(line, first, 2);
  if (phrase === null) return null;
  const end = Math.max(phrase.end, draft.noun.end);
  return end > draft.noun.end ? trimEnd(line, first, end) : null;
}

/** "nine days before the vote": time told from an event. */
function timeFrom(line: Line, draft: Draft, clause: Clause): Span | null {
  return draft.kind === 'duration' && line.words.units.notPer.has(line.lower(draft.end))
    ? prepositionAfter(line, draft, clause)
    : null;
}

/** "$550 off a laptop", "nine days before the vote". */
function prepositionAfter(line: Line, draft: Draft, _clause: Clause): Span | null {
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
  for (const [rule, cut] of steps) {
    const span = cut(line, draft, clause);
    if (span === null || span.end <= span.first) continue;
    const least = rule === 'noun-and-predicate' || rule === 'noun-phrase' ? 2 : 1;
    if (contentWords(line, span) >= least && !leans(line, span)) return { ...span, rule };
  }
  return null;
}

/** Begins with a word that means nothing without its sentence. */
function leans(line: Line, { first }: Span): boolean {
  const { pronouns, determiners } = line.words.phrases;
  const word = line.lower(first);
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

/** Without the prepositions, articles, conjunctions and copulas that a cut leaves at the end. */
function trimEnd(line: Line, first: number, end: number): Span | null {
  let last = end;
  while (last > first) {
    const kind = line.classOf(last - 1);
    const loose =
      kind === 'preposition' ||
      kind === 'determiner' ||
      kind === 'conjunction' ||
      kind === 'relative' ||
      kind === 'auxiliary' ||
      (kind === 'mark' && line.tokens[last - 1]?.text !== '.') ||
      (kind === 'mark' && !(line.tokens[last - 1]?.glued ?? false));
    if (!loose) break;
    last -= 1;
  }
  return last > first ? { first, end: last } : null;
}

function contentWords(line: Line, { first, end }: Span): number {
  let count = 0;
  for (let at = first; at < end; at += 1)
    if (line.classOf(at) === 'open' || line.classOf(at) === 'verb') count += 1;
  return count;
}
