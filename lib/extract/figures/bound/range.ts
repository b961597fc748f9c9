import type { FigureWords } from '../../../language/contract/figures.ts';
import { oncePer } from '../../../once.ts';
import type { Bounded, Counted, Reading } from '../draft.ts';
import type { Line } from '../line.ts';

/**
 * Joins neighbouring figures that are the two ends of one: "between $7 and $9 million", "400-500", "from up to 252
 * miles to 287 miles", "fell from 40 in May to 35". The ends keep the text's order, so a movement from a to b has
 * `low` a and `high` b. A unit or magnitude that stands once holds for both.
 */
export function joinRanges(line: Line, drafts: readonly Reading[]): Reading[] {
  const joined: Reading[] = [];
  for (const draft of drafts) {
    const before = joined.at(-1);
    const range = before === undefined ? null : join(line, before, draft);
    if (range === null) joined.push(draft);
    else joined[joined.length - 1] = range;
  }
  return joined;
}

function join(line: Line, a: Reading, b: Reading): Reading | null {
  if (isTolerance(line, a, b)) {
    const { unit, unitFirst, unitEnd, kind, end } = b.unit === null ? { ...a, end: b.end } : b;
    const [low, high] = [withoutDust(a.low - b.low), withoutDust(a.low + b.low)];
    return { ...a, unit, unitFirst, unitEnd, kind, end, low, high, range: true, rule: 'tolerance' };
  }
  if (a.range || b.range || !joins(line, a, b) || !sameUnit(a, b)) return null;
  // "rose by a fifth to £1.4bn": a share is no end of a sum.
  if (a.run.form === 'share' && a.unit === null && b.unit !== null && b.low > 1) return null;
  // "42%-32.7%": two shares side by side, as is "49% to 41%"; and "paid $212m to 3,104 people" a sum and whom it went to.
  const opener = line.words.bounds.rangeOpeners.has(line.lower(openerOf(line, a)));
  if ((a.kind === 'percent' || (a.unit !== null && b.unit === null)) && a.low > b.low && !opener) return null;
  const low = shareScale(a, b) ? a.low * b.run.scale : a.low;
  const unit = b.unit ?? a.unit;
  const owner = b.unit === null ? a : b;
  const start = openerOf(line, a);
  const opened =
    line.words.bounds.rangeOpeners.has(line.lower(start)) &&
    (!line.words.changes.from.has(line.lower(start)) || hasOpenedJoiner(line, a.end, b.first));
  return {
    ...a,
    // "between $7 and $9 million": without its opener the range would read as a sum.
    first: opened ? start : a.first,
    low,
    high: b.low,
    range: true,
    end: b.end,
    unit,
    unitFirst: owner.unitFirst,
    unitEnd: owner.unitEnd,
    attributive: b.attributive,
    kind: b.unit === null ? a.kind : b.kind,
    rule: 'range',
  };
}

/** A sum of decimals without the error of binary fractions: 3.2 + 0.1 is 3.3. */
const withoutDust = (value: number): number => Number(value.toPrecision(12));

/** "21 ± 4 km" */
const isTolerance = (line: Line, a: Reading, b: Reading): boolean =>
  b.first - a.end === 1 && line.textAt(a.end) === '±' && !a.range && !b.range && sameUnit(a, b);

function hasOpenedJoiner(line: Line, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1)
    if (line.words.bounds.openedJoiners.has(line.lower(at))) return true;
  return false;
}

/** "$7 to $9 million", "two or three hundred": the magnitude of the second end is the first one's too, when that makes it the smaller. */
function shareScale(a: Reading, b: Reading): boolean {
  const { scale } = b.run;
  return a.run.scale === 1 && scale > 1 && a.low < Math.min(scale, 1000) && a.low <= b.low / scale;
}

function sameUnit(a: Reading, b: Reading): boolean {
  if (a.unit === null || b.unit === null) return a.unit === null || a.prefixed;
  return a.unit.name === b.unit.name || b.unit.name.startsWith(`${a.unit.name} `);
}

/** Words that may stand before either end: bounds, "up" of "up to". */
function joins(line: Line, a: Reading, b: Reading): boolean {
  const { bounds, changes, units } = line.words;
  const gap = b.first - a.end;
  const opener = bounds.rangeOpeners.has(line.lower(openerOf(line, a)));
  if (gap >= 1 && gap <= 4) {
    let at = a.end;
    // "252 up to 287", "200,000 to-260,000"
    if (at + 1 < b.first && boundWords(line, at, at + 1) && bounds.rangeJoiners.has(line.lower(at + 1)))
      at += 1;
    // "10-to-15-year"
    if (line.lower(at) === '-' && bounds.rangeJoiners.has(line.lower(at + 1)) && line.isWord(at + 1)) at += 1;
    const word = line.lower(at);
    const isJoiner = bounds.rangeJoiners.has(word) || (opener && bounds.openedJoiners.has(word));
    if (isJoiner) {
      at += 1;
      if (line.lower(at) === '-' && at < b.first) at += 1;
      // "35 miles - from up to 252": a dash joins only what stands right beside it.
      if (line.tag(at - 1) === 'mark' && at !== b.first) return false;
      if (at === b.first) return !movesTo(line, a, b, opener, word);
      if (boundWords(line, at, b.first)) return true;
    }
  }
  // "fell from 40 in May to 35 in June": a movement, unit by unit.
  if (!opener || gap < 2 || gap > 8 || (a.unit === null) !== (b.unit === null) || a.unit?.kind === 'count')
    return false;
  if (!changes.to.has(line.lower(b.first - 1)) || !changes.from.has(line.lower(openerOf(line, a))))
    return false;
  let verb = openerOf(line, a) - 1;
  // "fell [sharply] from"
  while (line.tag(verb) === 'adv' && line.directionAt(verb) === 'none') verb -= 1;
  if (line.directionAt(verb) === 'none') return false;
  for (let at = a.end; at < b.first; at += 1)
    if (line.tag(at) === 'mark' && !units.per.has(line.lower(at))) return false;
  return true;
}

/** "rose 20 cents to $58", "rose by $2 to $94": an amount and the level it led to are two figures. */
function movesTo(line: Line, a: Reading, b: Reading, opener: boolean, word: string): boolean {
  if (opener || !line.words.changes.to.has(word)) return false;
  const by = line.words.changes.by.has(line.lower(a.first - 1));
  const verb = by ? a.first - 2 : a.first - 1;
  // "cases rose by 40 to 310"
  if (a.unit === null) return by && b.unit === null && line.directionAt(verb) !== 'none' && b.low > 3 * a.low;
  return line.directionAt(verb) !== 'none' && a.unit.kind !== 'percent' && b.unit !== null;
}

function openerOf(line: Line, a: Reading): number {
  let at = a.first - 1;
  for (let steps = 0; steps < 4 && at >= 0; steps += 1) {
    if (line.words.bounds.rangeOpeners.has(line.lower(at))) return at;
    if (!boundWords(line, at, at + 1) && !ageWords(line, at)) break;
    at -= 1;
  }
  return a.first - 1;
}

/** "between [the ages of] 17 and 20" */
const ageWords = (line: Line, at: number): boolean =>
  line.tag(at) === 'det' || line.isOf(at) || line.words.units.ageBefore.has(line.lower(at));

/** The words of all bounds. */
const boundVocabulary = oncePer(
  ({ bounds }: FigureWords): ReadonlySet<string> => new Set(bounds.before.flatMap(({ words }) => words)),
);

/** Whether the tokens are words of bounds alone: "up to", "about". */
function boundWords(line: Line, first: number, end: number): boolean {
  const known = boundVocabulary(line.words);
  for (let at = first; at < end; at += 1) if (!known.has(line.lower(at))) return false;
  return end > first;
}

/** "more than 10 and less than 20": two bounds that close a range. */
export function joinBounds(line: Line, drafts: readonly Bounded[]): Bounded[] {
  const joined: Bounded[] = [];
  for (const draft of drafts) {
    const a = joined.at(-1);
    const gap = a === undefined ? 0 : draft.boundFirst - a.boundEnd;
    const opposite = a !== undefined && /more|least/.test(a.bound) !== /more|least/.test(draft.bound);
    const bounded =
      a !== undefined && [a.bound, draft.bound].every((bound) => bound !== 'exact' && bound !== 'about');
    const between =
      gap === 1 && a !== undefined && (line.tag(a.boundEnd) === 'conj' || line.lower(a.boundEnd) === ',');
    if (
      a === undefined ||
      !opposite ||
      !bounded ||
      !between ||
      a.range ||
      draft.range ||
      !sameUnit(a, draft)
    ) {
      joined.push(draft);
      continue;
    }
    const [low, high] = /more|least/.test(a.bound) ? [a.low, draft.low] : [draft.low, a.low];
    if (low >= high) joined.push(draft);
    else
      joined[joined.length - 1] = {
        ...draft,
        first: a.first,
        boundFirst: a.boundFirst,
        low,
        high,
        range: true,
        bound: 'exact',
        rule: 'bounds',
      };
  }
  return joined;
}

/** "8 or $9", "5, 10 and 15 percent": a unit that stands once, at the end of a list. */
export function shareUnits(line: Line, drafts: readonly Counted[]): Counted[] {
  const shared = [...drafts];
  const { bounds, numbers } = line.words;
  for (let index = shared.length - 2; index >= 0; index -= 1) {
    const a = shared[index];
    const b = shared[index + 1];
    if (a === undefined || b === undefined || a.unit !== null || a.range) continue;
    if (b.first - a.end > 2 || b.first === a.end || (b.unit !== null && b.attributive)) continue;
    const words = [line.lower(a.end), line.lower(b.first - 1)];
    const listed = words.every(
      (word) => word === ',' || word === '/' || bounds.or.has(word) || numbers.and.has(word),
    );
    const chosen = words.some((word) => bounds.or.has(word));
    if (!listed || (!chosen && (b.unit === null || b.unit.kind === 'count'))) continue;
    const factor = chosen && shareScale(a, b) ? b.run.scale : 1;
    shared[index] = {
      ...a,
      unit: b.unit,
      unitFirst: b.unitFirst,
      unitEnd: b.unitEnd,
      kind: b.kind,
      low: a.low * factor,
      high: factor === 1 ? a.high : a.low * factor,
    };
  }
  return shared;
}
