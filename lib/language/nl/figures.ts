import { withCalendar } from '../calendar.ts';
import type { FigureWords } from '../contract/figures.ts';
import { cuesOf } from '../cues.ts';
import { withOpeners } from '../openers.ts';
import { commaFigures } from '../und/figures.ts';
import { withUnits } from '../unit-words.ts';
import { facts } from './facts.ts';
import { quotes } from './quotes.ts';
import { reader } from './reader.ts';

const { bounds } = commaFigures;

const before: FigureWords['bounds']['before'] = cuesOf([
  ['about', 'ongeveer, circa, ca, zo’n, bijna, rond de, zowat, ~, ≈'],
  ['more-than', 'meer dan, ruim, >'],
  ['less-than', 'minder dan, <'],
  ['at-least', 'minstens, ten minste, zeker, ≥'],
  ['at-most', 'tot, hooguit, maximaal, hoogstens, ≤'],
]);

const units = {
  second: 'seconde seconden',
  minute: 'minuut minuten',
  day: 'dag dagen',
  week: 'week weken',
  month: 'maand maanden',
  year: 'jaar jaren',
  metre: 'meter',
  kilometre: 'kilometer',
  hectare: 'hectare hectaren',
  litre: 'liter',
  kilogram: 'kilo kilogram',
  'metric ton': 'ton',
};

/** What any language with a decimal comma has, the commonest units, bounds, and the days of its months. */
export const figures = withCalendar(
  withUnits(
    {
      ...commaFigures,
      phrases: withOpeners(commaFigures.phrases, facts, quotes),
      bounds: { ...bounds, before },
    },
    units,
  ),
  {
    months: reader.months,
    numbered: 'nummer nr artikel pagina hoofdstuk groep fase',
    spans: 'tot en',
    clock: 'uur',
  },
);
