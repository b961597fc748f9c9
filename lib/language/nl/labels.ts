import type { Labels } from '../contract/labels.ts';
import { type DateWords, formatDate } from '../format-date.ts';
import { oneOrOther } from '../plurals.ts';
import { readingTime } from '../reading-time.ts';

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
  minutes: readingTime(oneOrOther, {
    half: '30 seconden',
    minutes: ['# minuut', '# minuten'],
    instead: '# in plaats van %',
    alone: 'leestijd #',
  }),
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
