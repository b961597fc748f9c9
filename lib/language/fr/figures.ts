import { withCalendar } from '../calendar.ts';
import type { FigureWords } from '../contract/figures.ts';
import { cuesOf } from '../cues.ts';
import { withOpeners } from '../openers.ts';
import { commaFigures } from '../und/figures.ts';
import { withUnits } from '../unit-words.ts';
import { words } from '../words.ts';
import { facts } from './facts.ts';
import { quotes } from './quotes.ts';
import { reader } from './reader.ts';

const { bounds, phrases } = commaFigures;

const units = {
  second: 'seconde secondes',
  minute: 'minute minutes',
  day: 'jour jours',
  week: 'semaine semaines',
  month: 'mois',
  year: 'an ans année années',
  metre: 'mètre mètres',
  kilometre: 'kilomètre kilomètres',
  hectare: 'hectare hectares',
  litre: 'litre litres',
  kilogram: 'kilo kilos kilogramme kilogrammes',
  'metric ton': 'tonne tonnes',
};

/** French: what any language with a decimal comma has, the clock ("à 7 heures", "1 h 45"), bounds, and words that lean on another sentence. */
export const figures: FigureWords = withCalendar(
  withUnits(
    {
      ...commaFigures,
      bounds: {
        ...bounds,
        before: cuesOf([
          ['about', 'environ, quelque, quelques, près de, presque, autour de, à peu près, ~, ≈'],
          ['more-than', 'plus de, plus d, >'],
          ['less-than', 'moins de, <'],
          ['at-least', 'au moins, ≥'],
          ['at-most', "jusqu'à, au plus, au maximum, ≤"],
        ]),
      },
      phrases: {
        ...withOpeners(phrases, facts, quotes),
        unreal: words('si'),
      },
    },
    units,
  ),
  {
    months: reader.months,
    numbered: 'numéro n° nº article page chapitre groupe phase',
    spans: 'au et',
    clock: 'h heures heure',
  },
);
