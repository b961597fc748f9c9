import type { CuePhrase } from '../../../language/contract/figures/bounds.ts';
import type { Bound } from '../../../model/index.ts';
import { oncePer } from '../../../once.ts';
import type { Bounded, Counted, Draft, Reading } from '../draft.ts';
import type { Line } from '../line.ts';

/** Bound cues indexed by their last word (before a number) or first word (after it): one look-up finds the few that can match. */
type Index = ReadonlyMap<string, readonly CuePhrase<Bound>[]>;

function indexBy(
  cues: readonly CuePhrase<Bound>[],
  key: (words: readonly string[]) => string | undefined,
): Index {
  const index = new Map<string, CuePhrase<Bound>[]>();
  for (const cue of cues) {
    const word = key(cue.words) ?? '';
    const list = index.get(word);
    if (list === undefined) index.set(word, [cue]);
    else list.push(cue);
  }
  return index;
}

const byFirst = oncePer((cues: readonly CuePhrase<Bound>[]) => indexBy(cues, ([first]) => first));
const byLast = oncePer((cues: readonly CuePhrase<Bound>[]) => indexBy(cues, (words) => words.at(-1)));

/** Reads the bound from the words right before and after a figure: "at least", "up to", "or more". */
export function readBound(line: Line, figure: Reading): Bounded {
  const ahead = aheadOf(line, figure);
  const during = figure.kind === 'duration' && spansTime(line, figure, ahead.first);
  // "a three-under 69": half of a compound.
  const compound = line.lower(ahead.first - 1) === '-' && line.isGlued(ahead.first);
  const { bound, first } = during || compound ? { bound: 'exact' as const, first: figure.first } : ahead;
  const cue = cueAfter(line, figure.end);
  // "as young as 12", "older than 60"
  const aged =
    figure.unit === null &&
    first <= figure.first - 2 &&
    line.words.units.ageBounds?.has(line.lower(figure.first - 2)) === true;
  return {
    ...figure,
    ...(aged ? { unit: { name: 'year of age', kind: 'age' }, kind: 'age' } : {}),
    bound: cue === null ? bound : narrower(bound, cue.value),
    boundFirst: first,
    boundEnd: figure.end + (cue?.words.length ?? 0),
    taken: 0,
  };
}

/** "Norda > -0.8%": a comparison sign separated from a signed number by a space is a pointer to it, as in a table. */
const isArrow = (line: Line, at: number, { low, first }: Reading): boolean =>
  at === first && low < 0 && /^[<>]$/.test(line.lower(at - 1)) && !line.isGlued(at);

/** The bound told by up to two cues before a figure, and where the first of them begins. */
function aheadOf(line: Line, figure: Reading): { bound: Bound; first: number } {
  const index = byLast(line.words.bounds.before);
  let bound: Bound = 'exact';
  let at = pastAge(line, figure);
  for (let steps = 0; steps < 2; steps += 1) {
    const cue = index.get(line.lower(at - 1))?.find(({ words }) => line.matches(at - words.length, words));
    if (
      cue === undefined ||
      isArrow(line, at, figure) ||
      leadsToObject(line, figure, at - cue.words.length, cue.words.at(-1) ?? '')
    )
      break;
    bound = narrower(bound, cue.value);
    at -= cue.words.length;
  }
  return { bound, first: bound === 'exact' ? figure.first : at };
}

/** "over [the age of] 65": the words between a bound and a bare number that is an age. */
function pastAge(line: Line, { first, unit }: Reading): number {
  if (unit !== null && unit.kind !== 'age') return first;
  const { units } = line.words;
  const of = line.isOf(first - 1) ? 1 : 0;
  if (!units.ageBefore.has(line.lower(first - 1 - of))) return first;
  return line.tag(first - 2 - of) === 'det' ? first - 2 - of : first - 1 - of;
}

/** "just under about": the first bound read decides unless it only says "about". */
const narrower = (known: Bound, next: Bound): Bound =>
  known === 'exact' || known === 'about' ? next : known;

/** "1,200 jobs over 10 years": during, not more than; "for over 10 years" is a bound. */
function spansTime(line: Line, figure: Reading, first: number): boolean {
  const tag = line.tag(first - 1);
  const noun = tag === 'open' || tag === 'number' || tag === 'mark';
  // "Over 10 years, prices doubled"
  if (tag === 'none' && line.lower(figure.end) === ',')
    return line.words.bounds.spanners.has(line.lower(first));
  return figure.first - first === 1 && line.words.bounds.spanners.has(line.lower(first)) && noun;
}

/** "won gold over 1,500 metres", "a film about 40 children": a preposition and its object, not surely a bound. */
function leadsToObject(line: Line, { unit }: Reading, first: number, word: string): boolean {
  return line.words.bounds.objects.some(({ words, behind, reach, takes }) => {
    if (!words.has(word) || !takes(unit)) return false;
    // "a race of over 8 miles": another preposition leads to the figure, so this one is a bound.
    if (reach > 0 && line.tag(first - 1) === 'adp') return false;
    for (let at = first - 1; at >= first - 1 - reach; at -= 1) {
      if (behind.has(line.lower(at))) return true;
      if (line.tag(at) === 'mark' || line.tag(at) === 'rel') return false;
    }
    return false;
  });
}

/** "40 shops or more": the bound after the noun. */
export function readBoundAfterNoun(line: Line, figure: Counted): Counted {
  if (figure.noun === null || figure.bound !== 'exact') return figure;
  return { ...figure, bound: cueAfter(line, figure.noun.end)?.value ?? 'exact' };
}

/** The token after the words of a bound that begin at a token; that token itself where there are none. */
export const boundAfter = (line: Line, at: number): number => at + (cueAfter(line, at)?.words.length ?? 0);

function cueAfter(line: Line, at: number): CuePhrase<Bound> | null {
  const behind = byFirst(line.words.bounds.after);
  // "$200 + postage": a plus apart adds.
  if (line.lower(at) === '+' && !line.isGlued(at)) return null;
  return behind.get(line.lower(at))?.find(({ words }) => line.matches(at, words)) ?? null;
}

/** "more than 100 kilometres (60 miles)": a conversion in brackets has the bound and the change of the figure before it. */
export function inheritConversions(line: Line, drafts: readonly Draft[]): Draft[] {
  const inherited: Draft[] = [];
  for (const draft of drafts) {
    const before = inherited.at(-1);
    inherited.push(before === undefined ? draft : converted(line, before, draft));
  }
  return inherited;
}

function converted(line: Line, a: Draft, b: Draft): Draft {
  if (a.unit === null || b.unit === null) return b;
  const opened =
    line.lower(b.boundFirst - 1) === '(' && b.boundFirst - 1 - a.end <= 1 && b.boundFirst > a.end;
  const next = a.conversion && line.lower(b.first - 1) === '/' && b.first - 1 === a.end;
  if (!opened && !next) return b;
  const comparable = a.unit.kind === b.unit.kind || b.kind === 'percent';
  if (!comparable || b.kind === 'count') return b;
  return {
    ...b,
    bound: b.bound === 'exact' ? a.bound : b.bound,
    change: b.change === 'none' ? a.change : b.change,
    conversion: a.unit.kind === b.unit.kind,
  };
}
