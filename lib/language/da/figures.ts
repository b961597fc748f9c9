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
  ['about', 'cirka, ca, omkring, næsten, omtrent, rundt regnet, ~, ≈'],
  ['more-than', 'mere end, flere end, over, >'],
  ['less-than', 'mindre end, færre end, under, knap, <'],
  ['at-least', 'mindst, ≥'],
  ['at-most', 'højst, maksimalt, op til, ≤'],
]);

const units = {
  second: 'sekund sekunder',
  minute: 'minut minutter',
  hour: 'time timer',
  day: 'dag dage',
  week: 'uge uger',
  month: 'måned måneder',
  year: 'år',
  metre: 'meter',
  kilometre: 'kilometer',
  hectare: 'hektar',
  litre: 'liter',
  kilogram: 'kilo kilogram',
  'metric ton': 'ton tons',
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
    numbered: 'nummer nr artikel side kapitel gruppe fase',
    spans: 'til og',
  },
);
