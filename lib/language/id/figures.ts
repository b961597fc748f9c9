import { withCalendar } from '../calendar.ts';
import type { FigureWords } from '../contract/figures.ts';
import { cuesOf } from '../cues.ts';
import { commaFigures } from '../und/figures.ts';
import { withUnits } from '../unit-words.ts';
import { reader } from './reader.ts';

const { bounds } = commaFigures;

const before: FigureWords['bounds']['before'] = cuesOf([
  ['about', 'sekitar, kira-kira, hampir, kurang lebih, ~, ≈'],
  ['more-than', 'lebih dari, >'],
  ['less-than', 'kurang dari, <'],
  ['at-least', 'setidaknya, sedikitnya, paling sedikit, ≥'],
  ['at-most', 'hingga, maksimal, paling banyak, ≤'],
]);

const units = {
  second: 'detik',
  minute: 'menit',
  hour: 'jam',
  day: 'hari',
  week: 'minggu pekan',
  month: 'bulan',
  year: 'tahun',
  metre: 'meter',
  kilometre: 'kilometer',
  hectare: 'hektare hektar',
  litre: 'liter',
  kilogram: 'kilogram kilo',
  'metric ton': 'ton',
  'Indonesian rupiah': 'rupiah',
};

/** What any language with a decimal comma has, the commonest units, bounds, and the days of its months. */
export const figures = withCalendar(withUnits({ ...commaFigures, bounds: { ...bounds, before } }, units), {
  months: reader.months,
  numbered: 'nomor no pasal halaman bab grup',
  spans: 'hingga sampai dan',
});
