import type { Labels } from '../contract/labels.ts';
import { type DateWords, formatDate } from '../format-date.ts';
import { counting, oneOrOther } from '../plurals.ts';

const count = counting(oneOrOther);

const dates: DateWords = {
  months: 'January February March April May June July August September October November December'.split(' '),
  afterDay: '',
  afterYear: '',
};

export const labels: Labels = {
  language: 'en',
  keyFacts: 'Key facts',
  figures: 'Figures',
  quotes: 'Quotes',
  whoAndWhere: 'Who and where',
  speakerNotNamed: 'speaker not named in the source',
  minutes: (digest, article) => {
    if (digest < 1)
      return article > digest
        ? `30 seconds instead of ${count(article, '# minute', '# minutes')}`
        : '30 seconds';
    return article > digest
      ? `${count(digest, '# minute', '# minutes')} instead of ${article}`
      : count(article, '# minute', '# minutes');
  },
  quotationMarks: ['“', '”'],
  showInSource: 'Show in the article',
  readSource: 'Read the article',
  notNews: 'Not a news report: nothing was selected.',
  nothingFound: 'The article holds nothing beyond its headline.',
  readOnly: (read, all) =>
    `Of the text’s ${all.toLocaleString('en')} characters the first ${read.toLocaleString('en')} were read.`,
  promise: 'Every fact, figure and quotation here is copied from the article, word for word.',
  date: (iso) => formatDate(iso, dates),
};
