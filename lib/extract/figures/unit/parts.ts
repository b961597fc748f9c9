import type { Reading } from '../draft.ts';
import type { Line } from '../line.ts';

/** Units told in two parts: the smaller one, and how many of it make the greater one. */
const parts: Readonly<Record<string, readonly [smaller: string, of: number]>> = {
  foot: ['inch', 12],
  'pound-mass': ['ounce', 16],
  stone: ['pound-mass', 14],
  hour: ['minute', 60],
  minute: ['second', 60],
  year: ['month', 12],
  dollar: ['cent', 100],
  'US dollar': ['cent', 100],
  euro: ['cent', 100],
  'pound sterling': ['pence', 100],
  'Ukrainian hryvnia': ['kopiyka', 100],
};

/** "an hour and a half", "two miles and a quarter": a share of the unit that stands before it. */
export function addHalf(line: Line, draft: Reading): Reading {
  const { and, articles, halves, denominators } = line.words.numbers;
  if (draft.unit === null || !Number.isInteger(draft.low) || draft.low !== draft.high || draft.prefixed)
    return draft;
  if (!and.has(line.lower(draft.end)) || !articles.has(line.lower(draft.end + 1))) return draft;
  const word = line.lower(draft.end + 2);
  const share = halves.has(word) ? 2 : denominators[word] === 4 ? 4 : null;
  if (share === null) return draft;
  const value = draft.low + 1 / share;
  return { ...draft, low: value, high: value, end: draft.end + 3, rule: 'half-more' };
}

/** Joins "5 feet 2 inches", "thirteen dollars and forty-five cents" and "6-foot-5" into one figure of the greater unit. */
export function joinParts(line: Line, drafts: readonly Reading[]): Reading[] {
  const joined: Reading[] = [];
  for (const draft of drafts) {
    const before = joined.at(-1);
    const whole = before === undefined ? null : join(line, before, draft);
    if (whole === null) joined.push(draft);
    else joined[joined.length - 1] = whole;
  }
  return joined;
}

function join(line: Line, a: Reading, b: Reading): Reading | null {
  const part = a.unit === null || !Object.hasOwn(parts, a.unit.name) ? undefined : parts[a.unit.name];
  if (part === undefined || a.range || b.range || !Number.isInteger(a.low) || b.low >= part[1]) return null;
  const gap = b.first - a.end;
  const and = gap === 1 && line.words.numbers.and.has(line.lower(a.end));
  const hyphen = gap === 1 && line.lower(a.end) === '-' && line.isGlued(a.end);
  // "6-foot-5", "5 ft 2 in": the inches need no unit behind a hyphen; elsewhere they do.
  const named =
    b.unit?.name === part[0] ||
    (b.unit === null && line.words.units.symbols.get(line.lower(b.end))?.name === part[0] && gap === 0);
  if (!((named && (gap === 0 || and || hyphen)) || (hyphen && b.unit === null && a.unit?.name === 'foot')))
    return null;
  const inches = named && b.unit === null ? 1 : 0;
  const value = a.low + b.low / part[1];
  return { ...a, low: value, high: value, end: b.end + inches, rule: 'parts' };
}
