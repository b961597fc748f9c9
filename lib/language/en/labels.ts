import type { Labels } from '../contract/labels.ts';
import { type DateWords, formatDate } from '../format-date.ts';
import { oneOrOther } from '../plurals.ts';
import { readingTime } from '../reading-time.ts';

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
  minutes: readingTime(oneOrOther, {
    half: '30 seconds',
    minutes: ['# minute', '# minutes'],
    instead: '# instead of %',
    alone: '# to read',
  }),
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
