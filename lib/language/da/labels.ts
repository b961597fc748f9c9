import type { Labels } from '../contract/labels.ts';
import { type DateWords, formatDate } from '../format-date.ts';
import { oneOrOther } from '../plurals.ts';
import { readingTime } from '../reading-time.ts';

const dates: DateWords = {
  months: 'januar februar marts april maj juni juli august september oktober november december'.split(' '),
  afterDay: '.',
  afterYear: '',
};

export const labels: Labels = {
  language: 'da',
  keyFacts: 'Det vigtigste',
  figures: 'Tal',
  quotes: 'Citater',
  whoAndWhere: 'Hvem og hvor',
  speakerNotNamed: 'taleren er ikke navngivet i kilden',
  minutes: readingTime(oneOrOther, {
    half: '30 sekunder',
    minutes: ['# minut', '# minutter'],
    instead: '# i stedet for %',
    alone: 'læsetid #',
  }),
  quotationMarks: ['»', '«'],
  showInSource: 'Vis i artiklen',
  readSource: 'Læs artiklen',
  notNews: 'Ikke en nyhedstekst: Intet er udvalgt.',
  nothingFound: 'Artiklen indeholder intet ud over overskriften.',
  readOnly: (read, all) =>
    `Af tekstens ${all.toLocaleString('da')} tegn er de første ${read.toLocaleString('da')} læst.`,
  promise: 'Alle oplysninger, tal og citater er gengivet ordret fra artiklen.',
  date: (iso) => formatDate(iso, dates),
};
