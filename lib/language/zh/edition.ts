import type { EditionWords } from '../contract/edition.ts';
import { counting, unchanging } from '../plurals.ts';

const count = counting(unchanging);

export const edition: EditionWords = {
  topStories: '要闻',
  more: '更多新闻',
  inBrief: '简讯',
  update: '更新：',
  opinion: '评论：',
  alsoIn: '另见',
  readAt: (publisher) => (publisher === null ? '阅读原文' : `在${publisher}阅读`),
  counts: (stories, articles) => `${count(stories, '#条新闻')}，选自${count(articles, '#篇文章')}`,
  minutes: (minutes) => count(minutes, '#分钟'),
  beyond: (stories) => `存档中还有${stories}条`,
  beyondTitle: '其余内容',
  viewOnline: '在浏览器中查看',
  archive: '历期内容',
  unsubscribe: '退订',
  written: '由程序根据所链接的来源编写。所有事实、数字和引语均逐字摘录。',
  nothing: '本期没有收到新闻。',
  unsubscribing: {
    ask: '今后将不再向此地址发送新闻。',
    done: '您将不再收到后续内容。',
    unknown: '此链接无效。',
    failed: '操作失败，请重试。',
  },
  locale: 'zh-CN',
  toll: {
    dead: '死亡 遇难 丧生 身亡',
    died: '死者 死',
    hurt: '受伤 伤者 重伤 轻伤 伤',
    missing: '失踪 失联',
    animals: '头 只 匹',
  },
};
