import type { Labels } from '../contract/labels.ts';
import { type DateWords, formatDate } from '../format-date.ts';

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
  minutes: (digest, article) => {
    if (digest < 1) return article > digest ? `30 с замість ${article} хв` : '30 с';
    return article > digest ? `${digest} хв замість ${article}` : `${article} хв`;
  },
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
