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
  ['about', 'asi, přibližně, zhruba, téměř, kolem, okolo, skoro, ~, ≈'],
  ['more-than', 'více než, přes, >'],
  ['less-than', 'méně než, <'],
  ['at-least', 'nejméně, alespoň, minimálně, ≥'],
  ['at-most', 'až, nejvýše, maximálně, ≤'],
]);

const units = {
  second: 'sekunda sekundy sekund',
  minute: 'minuta minuty minut',
  day: 'den dny dní',
  week: 'týden týdny týdnů',
  month: 'měsíc měsíce měsíců',
  year: 'rok roky let',
  metre: 'metr metry metrů',
  kilometre: 'kilometr kilometry kilometrů',
  hectare: 'hektar hektary hektarů',
  litre: 'litr litry litrů',
  kilogram: 'kilogram kilogramy kilogramů kilo kil',
  'metric ton': 'tuna tuny tun',
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
    numbered: 'číslo č článek strana kapitola skupina fáze',
    spans: 'do až a',
    clock: 'hodin',
  },
);
