import { withCalendar } from '../calendar.ts';
import type { FigureWords } from '../contract/figures.ts';
import { cuesOf } from '../cues.ts';
import { commaFigures } from '../und/figures.ts';
import { withUnits } from '../unit-words.ts';
import { reader } from './reader.ts';

const { bounds } = commaFigures;

const before: FigureWords['bounds']['before'] = cuesOf([
  ['about', 'yaklaşık, aşağı yukarı, hemen hemen, ~, ≈'],
  ['at-least', 'en az, ≥'],
  ['at-most', 'en fazla, en çok, ≤'],
  ['more-than', '>'],
  ['less-than', '<'],
]);

const units = {
  second: 'saniye',
  minute: 'dakika',
  hour: 'saat',
  day: 'gün',
  week: 'hafta',
  month: 'ay',
  year: 'yıl',
  metre: 'metre',
  kilometre: 'kilometre',
  hectare: 'hektar',
  litre: 'litre',
  kilogram: 'kilogram kilo',
  'metric ton': 'ton',
  'Turkish lira': 'lira',
};

/** What any language with a decimal comma has, the commonest units, bounds, and the days of its months. */
export const figures = withCalendar(withUnits({ ...commaFigures, bounds: { ...bounds, before } }, units), {
  months: reader.months,
  numbered: 'numara no madde sayfa bölüm grup',
  spans: 've ile',
  afterYear: 'yılında yılı yılının',
});
