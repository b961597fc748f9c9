import type { Labels } from '../contract/labels.ts';
import { type DateWords, formatDate } from '../format-date.ts';
import { oneOrOther } from '../plurals.ts';
import { readingTime } from '../reading-time.ts';

const dates: DateWords = {
  months: 'januari februari mars april maj juni juli augusti september oktober november december'.split(' '),
  afterDay: '',
  afterYear: '',
};

export const labels: Labels = {
  language: 'sv',
  keyFacts: 'Det viktigaste',
  figures: 'Siffror',
  quotes: 'Citat',
  whoAndWhere: 'Vem och var',
  speakerNotNamed: 'talaren namnges inte i källan',
  minutes: readingTime(oneOrOther, {
    half: '30 sekunder',
    minutes: ['# minut', '# minuter'],
    instead: '# i stället för %',
    alone: 'lästid #',
  }),
  quotationMarks: ['”', '”'],
  showInSource: 'Visa i artikeln',
  readSource: 'Läs artikeln',
  notNews: 'Ingen nyhetstext: inget har valts ut.',
  nothingFound: 'Artikeln innehåller inget utöver rubriken.',
  readOnly: (read, all) =>
    `Av textens ${all.toLocaleString('sv')} tecken har de första ${read.toLocaleString('sv')} lästs.`,
  promise: 'Varje faktauppgift, siffra och citat är ordagrant hämtat ur artikeln.',
  date: (iso) => formatDate(iso, dates),
};
