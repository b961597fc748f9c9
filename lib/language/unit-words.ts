import { once } from '../once.ts';
import type { Unit } from './contract/figures/units.ts';
import type { FigureWords } from './contract/figures.ts';
import { unitsWith, unitWords } from './und/figures.ts';

const durations = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;
const measures = ['metre', 'kilometre', 'hectare', 'litre', 'kilogram', 'metric ton'] as const;
const currencies = [
  'euro',
  'dollar',
  'Russian ruble',
  'Ukrainian hryvnia',
  'Turkish lira',
  'Indonesian rupiah',
] as const;

/** The forms of a language's words for units, parted by blanks, by the units' normalised names. */
type UnitForms = Partial<
  Record<(typeof durations)[number] | (typeof measures)[number] | (typeof currencies)[number], string>
>;

const isOneOf = (names: readonly string[], name: string): boolean => names.includes(name);

const kindOf = (name: string): Unit['kind'] =>
  isOneOf(durations, name) ? 'duration' : isOneOf(currencies, name) ? 'money' : 'measure';

/**
 * Figures that know a language's commonest units by their words, beside those of any language; signs that are words of the language, "ha",
 * are `glued` to their number or are none.
 */
export function withUnits(
  figures: FigureWords,
  forms: UnitForms,
  glued: readonly string[] = [],
): FigureWords {
  const own = once(
    (): ReadonlyMap<string, Unit> =>
      new Map([
        ...unitWords(),
        ...Object.entries(forms).flatMap(([name, list]) =>
          list.split(' ').map((form): [string, Unit] => [form, { name, kind: kindOf(name) }]),
        ),
      ]),
  );
  return { ...figures, units: unitsWith(own, glued) };
}
