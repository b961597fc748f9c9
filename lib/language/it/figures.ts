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
  ['about', 'circa, quasi, intorno a, attorno a, ~, ≈'],
  ['more-than', 'più di, oltre, >'],
  ['less-than', 'meno di, <'],
  ['at-least', 'almeno, ≥'],
  ['at-most', 'fino a, al massimo, ≤'],
]);

const units = {
  second: 'secondo secondi',
  minute: 'minuto minuti',
  hour: 'ora ore',
  day: 'giorno giorni',
  week: 'settimana settimane',
  month: 'mese mesi',
  year: 'anno anni',
  metre: 'metro metri',
  kilometre: 'chilometro chilometri',
  hectare: 'ettaro ettari',
  litre: 'litro litri',
  kilogram: 'chilo chili chilogrammo chilogrammi',
  'metric ton': 'tonnellata tonnellate',
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
    ['ha'],
  ),
  {
    months: reader.months,
    numbered: 'numero n. articolo pagina capitolo gruppo fase',
    spans: "all al all' e",
    clock: 'ore',
  },
);
