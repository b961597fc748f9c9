import type { Labels } from '../contract/labels.ts';
import { type DateWords, formatDate } from '../format-date.ts';
import { counting, oneOrOther } from '../plurals.ts';

const count = counting(oneOrOther);

const dates: DateWords = {
  months: 'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  ),
  afterDay: '',
  afterYear: '',
};

export const labels: Labels = {
  language: 'nl',
  keyFacts: 'De kern',
  figures: 'Cijfers',
  quotes: 'Citaten',
  whoAndWhere: 'Wie en waar',
  speakerNotNamed: 'spreker niet genoemd in de bron',
  minutes: (digest, article) => {
    if (digest < 1)
      return article > digest
        ? `30 seconden in plaats van ${count(article, '# minuut', '# minuten')}`
        : '30 seconden';
    return article > digest
      ? `${count(digest, '# minuut', '# minuten')} in plaats van ${article}`
      : count(article, '# minuut', '# minuten');
  },
  quotationMarks: ['‘', '’'],
  showInSource: 'Toon in het artikel',
  readSource: 'Lees het artikel',
  notNews: 'Geen nieuwsbericht: er is niets geselecteerd.',
  nothingFound: 'Het artikel bevat niets meer dan de kop.',
  readOnly: (read, all) =>
    `Van de ${all.toLocaleString('nl')} tekens van de tekst zijn de eerste ${read.toLocaleString('nl')} gelezen.`,
  promise: 'Elk feit, elk cijfer en elk citaat is woordelijk uit het artikel overgenomen.',
  date: (iso) => formatDate(iso, dates),
};
