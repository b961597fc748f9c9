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
  second: 'секунда секунды секунд',
  minute: 'минута минуты минут',
  hour: 'час часа часов',
  day: 'день дня дней сутки суток',
  week: 'неделя недели недель',
  month: 'месяц месяца месяцев',
  year: 'год года лет',
  metre: 'метр метра метров',
  kilometre: 'километр километра километров км',
  hectare: 'гектар гектара гектаров га',
  litre: 'литр литра литров',
  kilogram: 'килограмм килограмма килограммов кг',
  'metric ton': 'тонна тонны тонн',
  euro: 'евро',
  dollar: 'доллар доллара долларов',
  'Russian ruble': 'рубль рубля рублей рублях руб',
  'Ukrainian hryvnia': 'гривна гривны гривен',
};

/** Russian: what any language with a decimal comma has, units in their cases, bounds, and words that lean on another sentence. */
export const figures: FigureWords = withCalendar(
  withUnits(
    {
      ...commaFigures,
      bounds: {
        ...bounds,
        before: cuesOf([
          ['about', 'около, примерно, почти, приблизительно, порядка, ~, ≈'],
          ['more-than', 'более, более чем, больше, свыше, >'],
          ['less-than', 'менее, менее чем, меньше, <'],
          ['at-least', 'не менее, как минимум, по меньшей мере, ≥'],
          ['at-most', 'не более, максимум, ≤'],
        ]),
      },
      phrases: {
        ...withOpeners(phrases, facts, quotes),
        unreal: words('если'),
      },
    },
    units,
  ),
  {
    months: reader.months,
    numbered: 'номер № статья статьи страница глава группа',
    spans: 'по и',
    clock: 'часов часа',
    afterYear: 'года году год годах г гг',
  },
);
