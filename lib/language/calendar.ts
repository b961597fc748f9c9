import type { FigureWords } from './contract/figures.ts';
import type { ReaderWords } from './contract/reader.ts';
import { words } from './words.ts';

/** Letters of an abbreviated month that is another word in some language: "mar", "set". */
const ambiguous = 3;

/** How a language writes days and times beside its months; lists parted by blanks. */
interface CalendarWords extends Pick<ReaderWords, 'months'> {
  /** Between a day and its month, or a month and its year: "8 de junio de 2025". */
  readonly joiners?: string;
  /** Between two days of a month: "3 al 8 de junio". */
  readonly spans?: string;
  /** Behind a clock time: "14h30". */
  readonly clock?: string;
  /** Behind a year: "2015 года". */
  readonly afterYear?: string;
  /** Nouns that a number names: "número 3". */
  readonly numbered?: string;
}

/** Figures that tell a language's days, years and times from counts: "el 8 de junio" has none. The months are those by which dates are read. */
export function withCalendar(
  figures: FigureWords,
  { months, joiners = '', spans = '', clock = '', afterYear = '', numbered = '' }: CalendarWords,
): FigureWords {
  const names = months.flatMap((forms) => forms.filter((form, at) => at === 0 || form.length > ambiguous));
  return {
    ...figures,
    nonFigures: {
      ...figures.nonFigures,
      months: new Set(names),
      smallMonths: true,
      dateJoiners: words(joiners),
      daySpans: words(spans),
      clock: words(clock),
      afterYear: words(afterYear),
      numbered: new Set([...figures.nonFigures.numbered, ...words(numbered)]),
    },
  };
}
