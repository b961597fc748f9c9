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
  ['about', 'cirka, ca, ungefär, omkring, nästan, runt, drygt, ~, ≈'],
  ['more-than', 'mer än, fler än, över, >'],
  ['less-than', 'mindre än, färre än, under, knappt, <'],
  ['at-least', 'minst, åtminstone, ≥'],
  ['at-most', 'högst, maximalt, upp till, ≤'],
]);

const units = {
  second: 'sekund sekunder',
  minute: 'minut minuter',
  hour: 'timme timmar',
  day: 'dag dagar',
  week: 'vecka veckor',
  month: 'månad månader',
  year: 'år',
  metre: 'meter',
  kilometre: 'kilometer',
  hectare: 'hektar',
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
    numbered: 'nummer nr artikel sida kapitel grupp fas',
    spans: 'till och',
  },
);
