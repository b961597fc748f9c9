import type { Labels } from '../contract/labels.ts';
import { type DateWords, formatDate } from '../format-date.ts';
import { polish } from '../plurals.ts';
import { readingTime } from '../reading-time.ts';

const dates: DateWords = {
  months:
    'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'.split(
      ' ',
    ),
  monthsAlone:
    'styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień'.split(
      ' ',
    ),
  afterDay: '',
  afterYear: ' r.',
};

export const labels: Labels = {
  language: 'pl',
  keyFacts: 'Najważniejsze',
  figures: 'Liczby',
  quotes: 'Cytaty',
  whoAndWhere: 'Kto i gdzie',
  speakerNotNamed: 'źródło nie podaje, kto to powiedział',
  minutes: readingTime(polish, {
    half: '30 sekund',
    minutes: ['# minuta', '# minuty', '# minut'],
    minutesInstead: ['# minuty', '# minut', '# minut'],
    instead: '# zamiast %',
    alone: '# czytania',
  }),
  quotationMarks: ['„', '”'],
  showInSource: 'Pokaż w artykule',
  readSource: 'Czytaj artykuł',
  notNews: 'To nie jest wiadomość: niczego nie wybrano.',
  nothingFound: 'Artykuł nie zawiera niczego poza tytułem.',
  readOnly: (read, all) =>
    `Liczba znaków w tekście: ${all.toLocaleString('pl')}. Przeczytano początek, liczba znaków: ${read.toLocaleString('pl')}.`,
  promise: 'Każdy fakt, każda liczba i każdy cytat pochodzą z artykułu słowo w słowo.',
  date: (iso) => formatDate(iso, dates),
};
