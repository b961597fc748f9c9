import type { Labels } from '../contract/labels.ts';
import { type DateWords, formatDate } from '../format-date.ts';
import { oneOrOther } from '../plurals.ts';
import { readingTime } from '../reading-time.ts';

const dates: DateWords = {
  months: 'januar februar mars april mai juni juli august september oktober november desember'.split(' '),
  afterDay: '.',
  afterYear: '',
};

export const labels: Labels = {
  language: 'no',
  keyFacts: 'Det viktigste',
  figures: 'Tall',
  quotes: 'Sitater',
  whoAndWhere: 'Hvem og hvor',
  speakerNotNamed: 'taleren er ikke navngitt i kilden',
  minutes: readingTime(oneOrOther, {
    half: '30 sekunder',
    minutes: ['# minutt', '# minutter'],
    instead: '# i stedet for %',
    alone: 'lesetid #',
  }),
  quotationMarks: ['«', '»'],
  showInSource: 'Vis i artikkelen',
  readSource: 'Les artikkelen',
  notNews: 'Ikke en nyhetstekst: Ingenting er valgt ut.',
  nothingFound: 'Artikkelen inneholder ikke noe ut over overskriften.',
  readOnly: (read, all) =>
    `Av tekstens ${all.toLocaleString('no')} tegn er de første ${read.toLocaleString('no')} lest.`,
  promise: 'Alle opplysninger, tall og sitater er gjengitt ordrett fra artikkelen.',
  date: (iso) => formatDate(iso, dates),
};
