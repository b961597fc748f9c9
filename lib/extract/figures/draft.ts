import type { FigureKind } from '../../model/index.ts';
import type { Draft } from './line.ts';
import type { NumberRun } from './number-run.ts';
import type { UnitMatch } from './unit.ts';

/** A figure as it is first read: a number at tokens `[first, end)` and its unit, nothing yet of bound, change and noun. */
export function draftOf(
  run: NumberRun,
  first: number,
  end: number,
  match: UnitMatch | null,
  prefixed: boolean,
): Draft {
  return {
    run,
    first,
    end,
    low: run.low,
    high: run.high,
    range: run.low !== run.high,
    unit: match?.unit ?? null,
    unitFirst: match?.first ?? end,
    unitEnd: match?.end ?? end,
    prefixed,
    attributive: match?.attributive ?? false,
    taken: 0,
    noun: null,
    bound: 'exact',
    boundFirst: first,
    boundEnd: end,
    change: 'none',
    conversion: false,
    kind: kindOf(match),
    rule: run.form,
  };
}

function kindOf(match: UnitMatch | null): FigureKind {
  return match === null ? 'number' : match.unit.kind;
}
