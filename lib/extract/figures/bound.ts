import type { Cue } from '../../language/contract/figures/bounds.ts';
import type { Bound } from '../../model/index.ts';
import type { Draft, Line } from './line.ts';

/** Cues by their last word (before a number) or their first one (after it), so that one look-up finds the few that can match. */
type Index = ReadonlyMap<string, readonly Cue<Bound>[]>;

const indexes = new WeakMap<readonly Cue<Bound>[], Index>();

function indexOf(cues: readonly Cue<Bound>[], key: (words: readonly string[]) => string | undefined): Index {
  const known = indexes.get(cues);
  if (known !== undefined) return known;
  const index = new Map<string, Cue<Bound>[]>();
  for (const cue of cues) {
    const word = key(cue.words) ?? '';
    const list = index.get(word);
    if (list === undefined) index.set(word, [cue]);
    else list.push(cue);
  }
  indexes.set(cues, index);
  return index;
}

/** Reads the bound from the words right before and after a figure: "at least", "up to", "or more". */
export function readBound(line: Line, draft: Draft): void {
  const { before } = line.words.bounds;
  draft.boundFirst = draft.first;
  draft.boundEnd = draft.end;
  const ahead = indexOf(before, (words) => words.at(-1));
  let at = draft.first;
  for (let steps = 0; steps < 2; steps += 1) {
    const cue = ahead.get(line.lower(at - 1))?.find(({ words }) => line.matches(at - words.length, words));
    if (cue === undefined || leadsToObject(line, draft, at - cue.words.length, cue.words.at(-1) ?? '')) break;
    // "just under about": the outer word narrows, the first one read decides unless it only says "about".
    if (draft.bound === 'exact' || draft.bound === 'about') draft.bound = cue.value;
    at -= cue.words.length;
    draft.boundFirst = at;
  }
  if (draft.kind === 'duration' && spansTime(line, draft)) {
    draft.bound = 'exact';
    draft.boundFirst = draft.first;
  }
  const cue = cueAfter(line, draft.end);
  if (cue === null) return;
  if (draft.bound === 'exact' || draft.bound === 'about') draft.bound = cue.value;
  draft.boundEnd = draft.end + cue.words.length;
}

/** "1,200 jobs over 10 years": during, not more than; "for over 10 years" is a bound. */
function spansTime(line: Line, draft: Draft): boolean {
  const before = line.classOf(draft.boundFirst - 1);
  const noun = before === 'open' || before === 'number' || before === 'mark';
  return (
    draft.first - draft.boundFirst === 1 &&
    line.words.bounds.spanners.has(line.lower(draft.boundFirst)) &&
    noun
  );
}

/** "won gold over 1,500 metres", "a film about 40 children": a preposition and its object; whether it bounds too, nothing says. */
function leadsToObject(line: Line, draft: Draft, first: number, word: string): boolean {
  return line.words.bounds.objects.some(({ words, behind, reach, takes }) => {
    if (!words.has(word) || !takes(draft.unit)) return false;
    // "a race of over 8 miles": another preposition leads to the figure, so this one is a bound.
    if (reach > 0 && line.classOf(first - 1) === 'preposition') return false;
    for (let at = first - 1; at >= first - 1 - reach; at -= 1) {
      if (behind.has(line.lower(at))) return true;
      if (line.classOf(at) === 'mark' || line.classOf(at) === 'relative') return false;
    }
    return false;
  });
}

/** "40 shops or more": the bound after the noun. */
export function readBoundAfterNoun(line: Line, draft: Draft): void {
  if (draft.noun === null || draft.bound !== 'exact') return;
  const cue = cueAfter(line, draft.noun.end);
  if (cue !== null) draft.bound = cue.value;
}

function cueAfter(line: Line, at: number): Cue<Bound> | null {
  const behind = indexOf(line.words.bounds.after, (words) => words[0]);
  return behind.get(line.lower(at))?.find(({ words }) => line.matches(at, words)) ?? null;
}

/** "more than 100 kilometres (60 miles)": the same in other units has the same bound and direction. */
export function inheritConversions(line: Line, drafts: readonly Draft[]): void {
  for (let index = 1; index < drafts.length; index += 1) {
    const a = drafts[index - 1];
    const b = drafts[index];
    if (a === undefined || b === undefined || a.unit === null || b.unit === null) continue;
    const opened =
      line.lower(b.boundFirst - 1) === '(' && b.boundFirst - 1 - a.end <= 1 && b.boundFirst > a.end;
    const next = a.conversion && line.lower(b.first - 1) === '/' && b.first - 1 === a.end;
    if (!opened && !next) continue;
    const comparable = a.unit.kind === b.unit.kind || b.kind === 'percent';
    if (!comparable || b.kind === 'count') continue;
    if (b.bound === 'exact') b.bound = a.bound;
    if (b.change === 'none') b.change = a.change;
    b.conversion = a.unit.kind === b.unit.kind;
  }
}
