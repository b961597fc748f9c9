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
  ['about', 'cirka, ca, omtrent, omkring, nesten, rundt, ~, ≈'],
  ['more-than', 'mer enn, flere enn, over, >'],
  ['less-than', 'mindre enn, færre enn, under, knapt, <'],
  ['at-least', 'minst, ≥'],
  ['at-most', 'høyst, maksimalt, opptil, opp til, ≤'],
]);

const units = {
  second: 'sekund sekunder',
  minute: 'minutt minutter',
  hour: 'time timer',
  day: 'dag dager døgn',
  week: 'uke uker',
  month: 'måned måneder',
  year: 'år',
  metre: 'meter',
  kilometre: 'kilometer',
  hectare: 'hektar',
  litre: 'liter',
  kilogram: 'kilo kilogram',
  'metric ton': 'tonn',
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
    numbered: 'nummer nr artikkel side kapittel gruppe fase',
    spans: 'til og',
  },
);
