import type { Unit } from '../../language/contract/figures/units.ts';
import type { Bound, Change, FigureKind } from '../../model/index.ts';
import type { NumberRun } from './number/number-run.ts';
import type { UnitMatch } from './unit/unit.ts';

/**
 * A figure as scanning reads it: a number at tokens `[first, end)` and its unit. Every further state adds what one step
 * reads: `Bounded` the words of its bound, `Counted` what it counts, `Draft` its direction. All indexes are of tokens, half-open.
 */
export interface Reading {
  readonly run: NumberRun;
  /** Number, magnitude and unit; the counted noun is not within. */
  readonly first: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
  readonly range: boolean;
  readonly unit: Unit | null;
  /** Where the unit's words stand. */
  readonly unitFirst: number;
  readonly unitEnd: number;
  /** The unit's sign stood before the number. */
  readonly prefixed: boolean;
  /** The figure stands before a noun as an adjective does: "a 20-mile walk". */
  readonly attributive: boolean;
  /** The direction that the figure's own word tells: "halved". */
  readonly change: Change;
  readonly kind: FigureKind;
  readonly rule: string;
}

/** A reading with the words of its bound. */
export interface Bounded extends Reading {
  readonly bound: Bound;
  /** The first token of figure and bound words together. */
  readonly boundFirst: number;
  /** The token after figure and bound words together. */
  readonly boundEnd: number;
  /** The end of the figure before it: nothing further left belongs to this one. */
  readonly taken: number;
}

/** A bounded figure with what it counts. */
export interface Counted extends Bounded {
  /** The counted noun phrase. */
  readonly noun: { readonly first: number; readonly end: number } | null;
}

/** All that is read of a figure but its label and subject; `change` holds the direction its verb tells. */
export interface Draft extends Counted {
  /** Says in other units what the figure before it says: "(60 miles)". */
  readonly conversion: boolean;
}

/** A number run with its unit as a reading. */
export function readingOf(
  run: NumberRun,
  first: number,
  end: number,
  match: UnitMatch | null,
  prefixed: boolean,
): Reading {
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
    change: 'none',
    kind: match?.unit.kind ?? 'number',
    rule: run.form,
  };
}
