import type { Labels } from '../contract/labels.ts';
import { formatHanDate } from '../format-date.ts';
import { counting, unchanging } from '../plurals.ts';

const count = counting(unchanging);

export const labels: Labels = {
  language: 'zh',
  keyFacts: '要点',
  figures: '数字',
  quotes: '引语',
  whoAndWhere: '人物与地点',
  speakerNotNamed: '来源未注明发言者',
  minutes: (digest, article) => {
    if (digest < 1) return article > digest ? `30秒（原文${article}分钟）` : '30秒';
    return article > digest ? `${count(digest, '#分钟')}（原文${article}分钟）` : count(article, '#分钟');
  },
  quotationMarks: ['“', '”'],
  showInSource: '在文章中查看',
  readSource: '阅读原文',
  notNews: '这不是新闻报道，未选取任何内容。',
  nothingFound: '除标题外，文章没有其他内容。',
  readOnly: (read, all) => `全文${all.toLocaleString('zh')}个字符，已读取前${read.toLocaleString('zh')}个。`,
  promise: '所有事实、数字和引语均逐字摘自原文。',
  date: formatHanDate,
};
