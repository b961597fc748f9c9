import type { Unit } from '../contract/figures/units.ts';
import type { FigureWords } from '../contract/figures.ts';
import { cuesOf, lazily } from '../cues.ts';
import { commaFigures } from '../und/figures.ts';
import { words } from '../words.ts';

const { bounds, phrases, units } = commaFigures;

const rows: readonly (readonly [Unit, string])[] = [
  [{ name: 'Russian ruble', kind: 'money' }, 'рубль рубля рублей рублях руб'],
  [{ name: 'euro', kind: 'money' }, 'евро'],
  [{ name: 'dollar', kind: 'money' }, 'доллар доллара долларов'],
  [{ name: 'Ukrainian hryvnia', kind: 'money' }, 'гривна гривны гривен'],
  [{ name: 'tonne', kind: 'measure' }, 'тонна тонны тонн'],
  [{ name: 'kilometre', kind: 'measure' }, 'километр километра километров км'],
  [{ name: 'metre', kind: 'measure' }, 'метр метра метров'],
  [{ name: 'hectare', kind: 'measure' }, 'гектар гектара гектаров га'],
  [{ name: 'hour', kind: 'duration' }, 'час часа часов'],
  [{ name: 'day', kind: 'duration' }, 'день дня дней сутки суток'],
  [{ name: 'month', kind: 'duration' }, 'месяц месяца месяцев'],
  [{ name: 'year', kind: 'duration' }, 'год года лет'],
];

/** Units by their forms, beside those of any language. */
const unitWords = lazily(
  (): ReadonlyMap<string, Unit> =>
    new Map([
      ...units.words,
      ...rows.flatMap(([unit, forms]) => forms.split(' ').map((form): [string, Unit] => [form, unit])),
    ]),
);

/** Russian: what any language with a decimal comma has, units in their cases, bounds, and words that lean on another sentence. */
export const figures: FigureWords = {
  ...commaFigures,
  units: {
    ...units,
    get words() {
      return unitWords();
    },
  },
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
    ...phrases,
    pronouns: words(
      'я мы вы он она оно они его её ее их это этот эта эти который которая которое которые кто что где там',
    ),
    unreal: words('если'),
  },
};
