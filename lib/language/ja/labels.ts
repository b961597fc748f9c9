import type { Labels } from '../contract/labels.ts';
import { formatHanDate } from '../format-date.ts';
import { unchanging } from '../plurals.ts';
import { readingTime } from '../reading-time.ts';

export const labels: Labels = {
  language: 'ja',
  keyFacts: '要点',
  figures: '数字',
  quotes: '発言',
  whoAndWhere: '人物と場所',
  speakerNotNamed: '出典に発言者の名前なし',
  minutes: readingTime(unchanging, {
    half: '30秒',
    minutes: ['#分'],
    minutesInstead: ['#'],
    instead: '#（元の記事は%分）',
    alone: '読了時間#',
  }),
  quotationMarks: ['「', '」'],
  showInSource: '記事内で表示',
  readSource: '記事を読む',
  notNews: 'ニュース記事ではないため、何も選ばれていません。',
  nothingFound: '記事には見出し以外の内容がありません。',
  readOnly: (read, all) =>
    `本文${all.toLocaleString('ja')}文字のうち、最初の${read.toLocaleString('ja')}文字を読みました。`,
  promise: '事実、数字、発言はすべて記事から一語一句そのまま引用しています。',
  date: formatHanDate,
};
