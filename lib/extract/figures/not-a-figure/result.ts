import type { Line } from '../line.ts';
import { hyphens, isPlain } from '../lookups.ts';
import { slashFraction } from '../number/digits.ts';

/** "beat them 2-1", "a 6-3 ruling", "a 12-4 record": two small numbers, the greater one first or a result around. */
export function score(line: Line, at: number): number | null {
  if (!isPlain(line.textAt(at)) || !hyphens.has(line.textAt(at + 1)) || !isPlain(line.textAt(at + 2)))
    return null;
  if (!line.isGlued(at + 1) || !line.isGlued(at + 2)) return null;
  // "2-1/2 percent"
  if (slashFraction(line.tokens, at + 2) !== null) return null;
  const [a, b] = [Number(line.textAt(at)), Number(line.textAt(at + 2))];
  if (a > 199 || b > 199) return null;
  const { scores } = line.words.nonFigures;
  const around = [at - 1, at - 2, at - 3, at + 3, at + 4].some((near) => scores.has(line.lower(near)));
  return a >= b || around || pairAt(line, at + 3) || pairAt(line, at - 3) ? at + 3 : null;
}

/** "5-7 6-8": another pair right beside it makes a result of both. */
const pairAt = (line: Line, at: number): boolean =>
  isPlain(line.textAt(at)) && hyphens.has(line.textAt(at + 1)) && isPlain(line.textAt(at + 2));

/** "5-to-4", "a 9-to-5 job": the greater number first, joined by hyphens: a result or a name. */
export function descending(line: Line, at: number): number | null {
  const joined = [1, 2, 3, 4].every((step) => line.isGlued(at + step));
  if (!joined || !hyphens.has(line.textAt(at + 1)) || !hyphens.has(line.textAt(at + 3))) return null;
  if (!line.words.bounds.rangeJoiners.has(line.lower(at + 2)) || !line.isNumber(at + 4)) return null;
  return Number(line.textAt(at)) > Number(line.textAt(at + 4)) ? at + 5 : null;
}

/** "3-of-7", "4-for-10": hits and attempts. */
export function attempts(line: Line, at: number): number | null {
  const joined = [1, 2, 3, 4].every((step) => line.isGlued(at + step));
  const word =
    line.isWord(at + 2) &&
    !line.words.bounds.rangeJoiners.has(line.lower(at + 2)) &&
    !line.words.units.words.has(line.lower(at + 2));
  return joined &&
    word &&
    hyphens.has(line.textAt(at + 1)) &&
    hyphens.has(line.textAt(at + 3)) &&
    line.isNumber(at + 4)
    ? at + 5
    : null;
}

/** "24/7", "7.5/10", "2020/21": a slash between numbers that are no fraction. */
export function stroked(line: Line, at: number): number | null {
  const stroke =
    line.textAt(at + 1) === '/' && line.isGlued(at + 1) && line.isNumber(at + 2) && line.isGlued(at + 2);
  return stroke && slashFraction(line.tokens, at) === null ? at + 3 : null;
}
