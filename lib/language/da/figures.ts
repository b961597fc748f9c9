import { withCalendar } from '../calendar.ts';
import type { FigureWords } from '../contract/figures.ts';
import { cuesOf } from '../cues.ts';
import { commaFigures } from '../und/figures.ts';
import { withUnits } from '../unit-words.ts';
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
  tonne: 'ton tons',
};

/** What any language with a decimal comma has, the commonest units, bounds, and the days of its months. */
export const figures = withCalendar(withUnits({ ...commaFigures, bounds: { ...bounds, before } }, units), {
  months: reader.months,
  spans: 'til og',
});
