import type { Labels } from '../contract/labels.ts';
import { type DateWords, formatDate } from '../format-date.ts';
import { counting, polish } from '../plurals.ts';

const count = counting(polish);

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
  minutes: (digest, article) => {
    if (digest < 1)
      return article > digest
        ? `30 sekund zamiast ${count(article, '# minuty', '# minut', '# minut')}`
        : '30 sekund';
    return article > digest
      ? `${count(digest, '# minuta', '# minuty', '# minut')} zamiast ${article}`
      : count(article, '# minuta', '# minuty', '# minut');
  },
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
