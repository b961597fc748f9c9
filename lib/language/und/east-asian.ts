import type { CuePhrase } from '../contract/figures/bounds.ts';
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
    Record<string, CuePhrase<'about' | 'more-than' | 'less-than' | 'at-least' | 'at-most'>['value']>
  >;
  /** Words that point back, at the beginning of a clause. */
  readonly pronouns: readonly string[];
  /** Signs of a condition, a supposition or a denial within a clause. */
  readonly unreal: readonly string[];
  /** The verb ends the sentence: a clause before a comma may lack its own. */
  readonly verbsLast: boolean;
  readonly after: Readonly<
    Record<string, CuePhrase<'about' | 'more-than' | 'less-than' | 'at-least' | 'at-most'>['value']>
  >;
}

/** As the tokens beside a number are: every Han sign one, a row of katakana one. */
const tokensOf = (signs: string): string[] => signs.match(/[\u30a0-\u30ff]+|./gu) ?? [];

const cues = <T>(table: Readonly<Record<string, T>>): CuePhrase<T>[] =>
  Object.entries(table)
    .sort(([a], [b]) => b.length - a.length)
    .map(([signs, value]) => ({ words: tokensOf(signs), value }));

/**
 * Figures of a language in Han signs: values, units and bounds. Its words are not told apart: a label is a whole clause,
 * between two marks.
 */
export function eastAsianFigures(language: EastAsianFigures): FigureWords {
  const { scales, units, ordinals, before, after } = language;
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
    phrases: {
      ...und.phrases,
      isPlural: () => true,
      pronouns: new Set(language.pronouns),
      unreal: new Set(language.unreal),
      verbsLast: language.verbsLast,
      clauses: 'between-marks',
    },
    nonFigures: {
      ...und.nonFigures,
      ordinalEndings: new Set(ordinals),
      numbered: new Set('第'),
      alwaysNumbered: new Set('第'),
    },
  };
}
