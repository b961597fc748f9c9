import { withCalendar } from '../calendar.ts';
import type { FigureWords } from '../contract/figures.ts';
import { cuesOf } from '../cues.ts';
import { withOpeners } from '../openers.ts';
import { commaFigures } from '../und/figures.ts';
import { withUnits } from '../unit-words.ts';
import { facts } from './facts.ts';
import { quotes } from './quotes.ts';
import { reader } from './reader.ts';

const { bounds, numbers } = commaFigures;

const before: FigureWords['bounds']['before'] = cuesOf([
  ['about', 'cerca de, aproximadamente, quase, por volta de, uns, umas, ~, ≈'],
  ['more-than', 'mais de, mais do que, >'],
  ['less-than', 'menos de, menos do que, <'],
  ['at-least', 'pelo menos, ao menos, no mínimo, ≥'],
  ['at-most', 'até, no máximo, ≤'],
]);

const units = {
  second: 'segundo segundos',
  minute: 'minuto minutos',
  hour: 'hora horas',
  day: 'dia dias',
  week: 'semana semanas',
  month: 'mês meses',
  year: 'ano anos',
  metre: 'metro metros',
  kilometre: 'quilómetro quilómetros quilômetro quilômetros',
  hectare: 'hectare hectares',
  litre: 'litro litros',
  kilogram: 'quilo quilos quilograma quilogramas',
  'metric ton': 'tonelada toneladas',
};

/** Portuguese: what any language with a decimal comma has, and its own thousand. */
export const figures: FigureWords = withCalendar(
  withUnits(
    {
      ...commaFigures,
      phrases: withOpeners(commaFigures.phrases, facts, quotes),
      numbers: { ...numbers, scales: { ...numbers.scales, mil: 1e3 } },
      bounds: { ...bounds, before },
    },
    units,
  ),
  {
    months: reader.months,
    numbered: 'número nº n.º artigo página capítulo grupo fase',
    joiners: 'de',
    spans: 'a e ao',
    clock: 'h horas',
  },
);
