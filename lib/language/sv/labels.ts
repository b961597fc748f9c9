import type { Labels } from '../contract/labels.ts';
import { type DateWords, formatDate } from '../format-date.ts';
import { counting, oneOrOther } from '../plurals.ts';

const count = counting(oneOrOther);

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
  minutes: (digest, article) => {
    if (digest < 1)
      return article > digest
        ? `30 sekunder i stället för ${count(article, '# minut', '# minuter')}`
        : '30 sekunder';
    return article > digest
      ? `${count(digest, '# minut', '# minuter')} i stället för ${article}`
      : count(article, '# minut', '# minuter');
  },
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
