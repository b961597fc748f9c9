import type { Labels } from '../contract/labels.ts';
import { formatHanDate } from '../format-date.ts';
import { unchanging } from '../plurals.ts';
import { readingTime } from '../reading-time.ts';

export const labels: Labels = {
  language: 'zh',
  keyFacts: '要点',
  figures: '数字',
  quotes: '引语',
  whoAndWhere: '人物与地点',
  speakerNotNamed: '来源未注明发言者',
  minutes: readingTime(unchanging, {
    half: '30秒',
    minutes: ['#分钟'],
    minutesInstead: ['#'],
    instead: '#（原文%分钟）',
    alone: '阅读时长#',
  }),
  quotationMarks: ['“', '”'],
  showInSource: '在文章中查看',
  readSource: '阅读原文',
  notNews: '这不是新闻报道，未选取任何内容。',
  nothingFound: '除标题外，文章没有其他内容。',
  readOnly: (read, all) => `全文${all.toLocaleString('zh')}个字符，已读取前${read.toLocaleString('zh')}个。`,
  promise: '所有事实、数字和引语均逐字摘自原文。',
  date: formatHanDate,
};
