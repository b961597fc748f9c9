import type { Labels } from '../contract/labels.ts';
import { type DateWords, formatDate } from '../format-date.ts';
import { eastSlavic } from '../plurals.ts';
import { readingTime } from '../reading-time.ts';

const dates: DateWords = {
  months: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
  monthsAlone: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' '),
  afterDay: '',
  afterYear: ' г.',
};

export const labels: Labels = {
  language: 'ru',
  keyFacts: 'Главное',
  figures: 'Цифры',
  quotes: 'Цитаты',
  whoAndWhere: 'Кто и где',
  speakerNotNamed: 'в источнике говорящий не назван',
  minutes: readingTime(eastSlavic, {
    half: '30 секунд',
    minutes: ['# минута', '# минуты', '# минут'],
    minutesInstead: ['# минуты', '# минут', '# минут'],
    instead: '# вместо %',
    alone: '# чтения',
  }),
  quotationMarks: ['«', '»'],
  showInSource: 'Показать в статье',
  readSource: 'Читать статью',
  notNews: 'Это не новость: ничего не выбрано.',
  nothingFound: 'В статье нет ничего, кроме заголовка.',
  readOnly: (read, all) =>
    `Из ${all.toLocaleString('ru')} знаков текста прочитаны первые ${read.toLocaleString('ru')}.`,
  promise: 'Каждый факт, каждая цифра и каждая цитата взяты из статьи дословно.',
  date: (iso) => formatDate(iso, dates),
};
