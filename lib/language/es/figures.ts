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

const { bounds, numbers, phrases } = commaFigures;

const units = {
  second: 'segundo segundos',
  minute: 'minuto minutos',
  hour: 'hora horas',
  day: 'día días',
  week: 'semana semanas',
  month: 'mes meses',
  year: 'año años',
  metre: 'metro metros',
  kilometre: 'kilómetro kilómetros',
  hectare: 'hectárea hectáreas',
  litre: 'litro litros',
  kilogram: 'kilo kilos kilogramo kilogramos',
  'metric ton': 'tonelada toneladas',
};

/** Spanish: what any language with a decimal comma has, its own thousand, bounds, and words that lean on another sentence. */
export const figures: FigureWords = withCalendar(
  withUnits(
    {
      ...commaFigures,
      numbers: { ...numbers, scales: { ...numbers.scales, mil: 1e3 } },
      bounds: {
        ...bounds,
        before: cuesOf([
          ['about', 'unos, unas, casi, cerca de, alrededor de, aproximadamente, en torno a, ~, ≈'],
          ['more-than', 'más de, >'],
          ['less-than', 'menos de, <'],
          ['at-least', 'al menos, por lo menos, ≥'],
          ['at-most', 'hasta, como máximo, ≤'],
        ]),
      },
      phrases: {
        ...withOpeners(phrases, facts, quotes),
        unreal: words('si'),
      },
    },
    units,
    ['ha'],
  ),
  {
    months: reader.months,
    numbered: 'número nº n.º artículo página capítulo grupo fase jornada',
    joiners: 'de del',
    spans: 'al a y',
    clock: 'h horas',
  },
);
