import type { Labels } from '../contract/labels.ts';
import { type DateWords, formatDate } from '../format-date.ts';
import { oneOrOther } from '../plurals.ts';
import { readingTime } from '../reading-time.ts';

const dates: DateWords = {
  months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  afterDay: '.',
  afterYear: '',
};

export const labels: Labels = {
  language: 'de',
  keyFacts: 'Das Wichtigste',
  figures: 'Zahlen',
  quotes: 'Zitate',
  whoAndWhere: 'Wer und wo',
  speakerNotNamed: 'im Artikel nicht namentlich zugeordnet',
  minutes: readingTime(oneOrOther, {
    half: '30 Sekunden',
    minutes: ['# Minute', '# Minuten'],
    instead: '# statt %',
    alone: 'Lesezeit #',
  }),
  quotationMarks: ['„', '“'],
  showInSource: 'Im Artikel zeigen',
  readSource: 'Zum Artikel',
  notNews: 'Kein Nachrichtentext: Es wurde nichts ausgewählt.',
  nothingFound: 'Der Artikel enthält nichts über seine Überschrift hinaus.',
  readOnly: (read, all) =>
    `Von den ${all.toLocaleString('de')} Zeichen des Textes wurden die ersten ${read.toLocaleString('de')} gelesen.`,
  promise: 'Jede Aussage, jede Zahl und jedes Zitat ist wörtlich aus dem Artikel übernommen.',
  date: (iso) => formatDate(iso, dates),
};
