import { type Clause, isVerbal } from './clause.ts';
import type { Draft, Line } from './line.ts';

/** What a reader sees beside the value, as tokens `[first, end)`, and the rule that cut it. */
export interface Label {
  readonly first: number;
  readonly end: number;
  readonly rule: string;
}

/** Longest label in words: what stands on one line beside a number. */
const longest = 16;
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
]);

/**
 * The label of a figure: the counted noun and what follows it ("soldiers that …"), or the subject and verb before it
 * ("The battle lasted"), whichever is right without its sentence. Null when neither is.
 */
export function findLabel(line: Line, draft: Draft, clause: Clause): Label | null {
  const after = afterLabel(line, draft, clause);
  if (draft.noun !== null && opensClause(line, draft, clause)) return after;
  return beforeLabel(line, draft, clause) ?? after;
}

/** Nothing but bounds and articles stands between the clause's start, or its last comma, and the figure. */
function opensClause(line: Line, draft: Draft, clause: Clause): boolean {
  return clause.verb === null || line.tokens[draft.boundFirst - 1]?.text === ',';
}

function afterLabel(line: Line, draft: Draft, _clause: Clause): Label | null {
  const { phrases } = line.words;
  const first = draft.end;
  const start = line.tokens[first];
  if (start === undefined || start.kind !== 'word' || start.glued) return null;
  let end = first;
  let relative = false;
  let verbs = 0;
  while (end < line.tokens.length && end - first < longest) {
    const token = line.tokens[end];
    if (token === undefined) break;
    const kind = line.classOf(end);
    if (token.kind === 'mark' && clauseMarks.has(token.text) && !(token.glued && line.tokens[end + 1]?.glued))
      break;
    if (kind === 'relative' && end > first) relative = true;
    if (isVerbal(line, end)) {
      // After a relative clause the main verb begins: the label ends before it.
      const group = isVerbal(line, end - 1) || line.classOf(end - 1) === 'adverb';
      if (!group) {
        verbs += 1;
        if (relative && verbs > 1) break;
      }
    }
    if (kind === 'conjunction' && verbs > 0 && !line.words.numbers.and.has(token.lower)) break;
    end += 1;
  }
  end = trimEnd(line, first, end);
  const content = contentWords(line, first, end);
  if (content < 2 || phrases.pronouns.has(line.lower(first))) return null;
  return { first, end, rule: relative ? 'noun-and-clause' : 'noun-and-predicate' };
}

function beforeLabel(line: Line, draft: Draft, clause: Clause): Label | null {
  if (clause.verb === null || clause.subject === null) return null;
  const first =
    clause.subject.first > 0 && line.classOf(clause.subject.first - 1) === 'determiner'
      ? clause.subject.first - 1
      : clause.subject.first;
  if (draft.boundFirst - first > longest) return null;
  const end = trimEnd(line, first, draft.boundFirst);
  return end > first && contentWords(line, first, end) > 0 ? { first, end, rule: 'subject-and-verb' } : null;
}

/** Without the prepositions, articles, conjunctions and copulas that a cut leaves at the end. */
function trimEnd(line: Line, first: number, end: number): number {
  let last = end;
  while (last > first) {
    const kind = line.classOf(last - 1);
    const loose =
      kind === 'preposition' ||
      kind === 'determiner' ||
      kind === 'conjunction' ||
      kind === 'mark' ||
      kind === 'relative' ||
      kind === 'auxiliary' ||
      kind === 'pronoun';
    if (!loose) break;
    last -= 1;
  }
  return last;
}

function contentWords(line: Line, first: number, end: number): number {
  let count = 0;
  for (let at = first; at < end; at += 1)
    if (line.classOf(at) === 'open' || line.classOf(at) === 'verb') count += 1;
  return count;
}
