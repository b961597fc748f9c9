import type { FigureWords } from './contract/figures.ts';
import type { ReaderWords } from './contract/reader.ts';
import { words } from './words.ts';

/** Length of abbreviated months that are another word in some languages: "mar", "set". */
const ambiguous = 3;

/** How a language writes days and times around its month names. Lists are separated by spaces. */
interface CalendarWords extends Pick<ReaderWords, 'months'> {
  /** Between day and month, or month and year: "8 de junio de 2025". */
  readonly joiners?: string;
  /** Between two days of a month: "3 al 8 de junio". */
  readonly spans?: string;
  /** After a clock time: "14h30". */
  readonly clock?: string;
  /** After a year: "2015 года". */
  readonly afterYear?: string;
  /** Nouns that a number identifies: "número 3". */
  readonly numbered?: string;
}

/**
 * Adds to a language's figures the words that distinguish days, years and times from quantities: "el 8 de junio"
 * contains no figure. The months are the same as for reading dates.
 */
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
