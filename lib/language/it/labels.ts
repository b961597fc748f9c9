import type { Labels } from '../contract/labels.ts';
import { type DateWords, formatDate } from '../format-date.ts';
import { oneOrOther } from '../plurals.ts';
import { readingTime } from '../reading-time.ts';

const dates: DateWords = {
  months:
    'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(
      ' ',
    ),
  afterDay: '',
  firstDay: '1º',
  afterYear: '',
};

export const labels: Labels = {
  language: 'it',
  keyFacts: 'In sintesi',
  figures: 'Cifre',
  quotes: 'Citazioni',
  whoAndWhere: 'Chi e dove',
  speakerNotNamed: 'autore non indicato nella fonte',
  minutes: readingTime(oneOrOther, {
    half: '30 secondi',
    minutes: ['# minuto', '# minuti'],
    instead: '# invece di %',
    alone: '# di lettura',
  }),
  quotationMarks: ['«', '»'],
  showInSource: 'Mostra nell’articolo',
  readSource: 'Leggi l’articolo',
  notNews: 'Non è una notizia: non è stato selezionato nulla.',
  nothingFound: 'L’articolo non contiene nulla oltre al titolo.',
  readOnly: (read, all) =>
    `Dei ${all.toLocaleString('it')} caratteri del testo sono stati letti i primi ${read.toLocaleString('it')}.`,
  promise: 'Ogni fatto, ogni cifra e ogni citazione sono ripresi parola per parola dall’articolo.',
  date: (iso) => formatDate(iso, dates),
};
