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
  ['about', 'około, ok, prawie, blisko, mniej więcej, niemal, ~, ≈'],
  ['more-than', 'ponad, więcej niż, przeszło, >'],
  ['less-than', 'mniej niż, niespełna, poniżej, <'],
  ['at-least', 'co najmniej, przynajmniej, ≥'],
  ['at-most', 'do, co najwyżej, maksymalnie, ≤'],
]);

const units = {
  second: 'sekunda sekundy sekund',
  minute: 'minuta minuty minut',
  hour: 'godzina godziny godzin',
  day: 'dzień dni',
  week: 'tydzień tygodnie tygodni',
  month: 'miesiąc miesiące miesięcy',
  year: 'lata lat',
  metre: 'metr metry metrów',
  kilometre: 'kilometr kilometry kilometrów',
  hectare: 'hektar hektary hektarów',
  litre: 'litr litry litrów',
  kilogram: 'kilogram kilogramy kilogramów',
  'metric ton': 'tona tony ton',
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
    numbered: 'numer nr artykuł art strona grupa faza',
    spans: 'do i a',
    afterYear: 'roku r rok',
  },
);
