import type { Cue } from '../contract/figures/bounds.ts';
import type { Unit, UnitKind } from '../contract/figures/units.ts';
import type { FigureWords } from '../contract/figures.ts';
import { figures as und } from './figures.ts';

/** What Japanese and Chinese write around their numbers, as in the text: without blanks. */
interface EastAsianFigures {
  readonly scales: Readonly<Record<string, number>>;
  /** Units and counters, by their signs. */
  readonly units: Readonly<Record<string, readonly [name: string, kind: UnitKind]>>;
  /** Signs that make a date, a place in a row or an edition of the number before them. */
  readonly ordinals: string;
  readonly before: Readonly<
    Record<string, Cue<'about' | 'more-than' | 'less-than' | 'at-least' | 'at-most'>['value']>
  >;
  readonly after: Readonly<
    Record<string, Cue<'about' | 'more-than' | 'less-than' | 'at-least' | 'at-most'>['value']>
  >;
}

/** As the tokens beside a number are: every Han sign one, a row of katakana one. */
const tokensOf = (signs: string): string[] => signs.match(/[\u30a0-\u30ff]+|./gu) ?? [];

const cues = <T>(table: Readonly<Record<string, T>>): Cue<T>[] =>
  Object.entries(table)
    .sort(([a], [b]) => b.length - a.length)
    .map(([signs, value]) => ({ words: tokensOf(signs), value }));

/**
 * Figures of a language in Han signs: values, units and bounds. Its clauses are not read, so that no figure has a label:
 * a wrong one would be worse than none.
 */
export function eastAsianFigures({ scales, units, ordinals, before, after }: EastAsianFigures): FigureWords {
  let words: ReadonlyMap<string, Unit> | undefined;
  return {
    ...und,
    numbers: { ...und.numbers, spaceGroups: false, myriads: true, scales },
    units: {
      ...und.units,
      get symbols() {
        return und.units.symbols;
      },
      get prefixes() {
        return und.units.prefixes;
      },
      get words() {
        words ??= new Map(
          Object.entries(units).map(([signs, [name, kind]]) => [tokensOf(signs).join(' '), { name, kind }]),
        );
        return words;
      },
    },
    bounds: {
      ...und.bounds,
      before: [...cues(before), ...und.bounds.before],
      after: [...cues(after), ...und.bounds.after],
      rangeJoiners: new Set([...und.bounds.rangeJoiners, '〜', '～', '至', '到']),
    },
    // A counter is one sign: what follows it is no part of it.
    phrases: { ...und.phrases, isPlural: () => true, clauses: 'none' },
    nonFigures: {
      ...und.nonFigures,
      ordinalEndings: new Set(ordinals),
      numbered: new Set('第'),
      alwaysNumbered: new Set('第'),
    },
  };
}
