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

/** The forms of a language's unit words, separated by spaces, by the units' normalised names. */
type UnitForms = Partial<
  Record<(typeof durations)[number] | (typeof measures)[number] | (typeof currencies)[number], string>
>;

const isOneOf = (names: readonly string[], name: string): boolean => names.includes(name);

const kindOf = (name: string): Unit['kind'] =>
  isOneOf(durations, name) ? 'duration' : isOneOf(currencies, name) ? 'money' : 'measure';

/**
 * Adds a language's words for the most common units to its figures, beside those of all languages. Signs that are also
 * words of the language ("ha") count only when they are `glued` to the number, or not at all.
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
