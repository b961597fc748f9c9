import type { UnitWords } from '../../../language/contract/figures/units.ts';
import type { Reading } from '../draft.ts';
import type { Line } from '../line.ts';
import { own } from '../lookups.ts';

/** `other` as the smaller unit that is combined with the unit `name`, and how many of it make one; nothing where it is none. */
function partOf(
  { parts, minor }: UnitWords,
  name: string,
  other: string | undefined,
): readonly [smaller: string, of: number] | null {
  const [of, wholes = ''] = (other === undefined ? null : own(minor, other)) ?? [];
  const last = name.slice(name.lastIndexOf(' ') + 1);
  return other !== undefined && of !== undefined && wholes.split(' ').includes(last)
    ? [other, of]
    : own(parts, name);
}

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

/** "15 dollars 50": two digits right behind an amount, and no noun that they could count. */
function isCentsOnly(line: Line, a: Reading, b: Reading): boolean {
  return (
    a.unit?.kind === 'money' &&
    !a.prefixed &&
    !a.range &&
    Number.isInteger(a.low) &&
    b.first === a.end &&
    /^[1-9]\d$/.test(line.slice(b.first, b.end)) &&
    line.is(b.end, 'mark', 'none')
  );
}

/** "stands six feet two": a person's feet, and inches right behind them that count nothing else. */
const isHeight = (line: Line, a: Reading, b: Reading): boolean =>
  b.first === a.end &&
  a.low >= 3 &&
  a.low <= 8 &&
  Number.isInteger(b.low) &&
  b.run.scale === 1 &&
  line.is(b.end, 'mark', 'none', 'aux', 'adp', 'conj');

function join(line: Line, a: Reading, b: Reading): Reading | null {
  if (isCentsOnly(line, a, b)) {
    const value = a.low + b.low / 100;
    return { ...a, low: value, high: value, end: b.end, rule: 'parts' };
  }
  const part = a.unit === null ? null : partOf(line.words.units, a.unit.name, b.unit?.name);
  if (part === null || a.range || b.range || !Number.isInteger(a.low) || b.low >= part[1]) return null;
  // "5 ft. 6 in."
  const point = line.lower(a.end) === '.' && line.isGlued(a.end) ? 1 : 0;
  const gap = b.first - a.end - point;
  const and = gap === 1 && line.words.numbers.and.has(line.lower(a.end));
  const hyphen = gap === 1 && line.lower(a.end) === '-' && line.isGlued(a.end);
  // "6-foot-5", "5 ft 2 in": the inches need no unit behind a hyphen; elsewhere they do.
  const named =
    b.unit?.name === part[0] ||
    (b.unit === null && line.words.units.symbols.get(line.lower(b.end))?.name === part[0] && gap === 0);
  // "six-foot-5", "six feet two."
  const height = b.unit === null && a.unit?.name === 'foot' && (hyphen || isHeight(line, a, b));
  if (!((named && (gap === 0 || and || hyphen)) || height)) return null;
  const inches = named && b.unit === null ? 1 : 0;
  const value = a.low + b.low / part[1];
  const whole: Reading = { ...a, low: value, high: value, end: b.end + inches, rule: 'parts' };
  // "3 pounds and 20 pence": the pence tell that the pounds are money.
  return a.unit?.kind === 'measure' && b.unit?.kind === 'money'
    ? { ...whole, unit: { name: 'pound sterling', kind: 'money' }, kind: 'money' }
    : whole;
}
