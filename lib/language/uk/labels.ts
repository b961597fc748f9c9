import type { Labels } from '../contract/labels.ts';
import { type DateWords, formatDate } from '../format-date.ts';
import { eastSlavic } from '../plurals.ts';
import { readingTime } from '../reading-time.ts';

const dates: DateWords = {
  months: 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'.split(' '),
  monthsAlone:
    'січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень'.split(
      ' ',
    ),
  afterDay: '',
  afterYear: ' р.',
};

export const labels: Labels = {
  language: 'uk',
  keyFacts: 'Головне',
  figures: 'Цифри',
  quotes: 'Цитати',
  whoAndWhere: 'Хто і де',
  speakerNotNamed: 'мовця в джерелі не названо',
  minutes: readingTime(eastSlavic, {
    half: '30 секунд',
    minutes: ['# хвилина', '# хвилини', '# хвилин'],
    minutesInstead: ['# хвилини', '# хвилин', '# хвилин'],
    instead: '# замість %',
    alone: '# читання',
  }),
  quotationMarks: ['«', '»'],
  showInSource: 'Показати у статті',
  readSource: 'Читати статтю',
  notNews: 'Це не новина: нічого не вибрано.',
  nothingFound: 'У статті немає нічого, крім заголовка.',
  readOnly: (read, all) =>
    `Із ${all.toLocaleString('uk')} знаків тексту прочитано перші ${read.toLocaleString('uk')}.`,
  promise: 'Кожен факт, кожну цифру й кожну цитату взято зі статті дослівно.',
  date: (iso) => formatDate(iso, dates),
};
