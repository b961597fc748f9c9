import type { EditionWords } from '../contract/edition.ts';
import { counting, unchanging } from '../plurals.ts';

const count = counting(unchanging);

export const edition: EditionWords = {
  topStories: '主なニュース',
  more: 'その他のニュース',
  inBrief: '短信',
  update: '続報:',
  opinion: '論説：',
  alsoIn: 'ほかの掲載:',
  readAt: (publisher) => (publisher === null ? '記事を読む' : `${publisher}で読む`),
  counts: (stories, articles) => `ニュース${count(stories, '#件')}（記事${count(articles, '#本')}）`,
  minutes: (minutes) => count(minutes, '#分'),
  beyond: (stories) => `ほか${stories}件はアーカイブに`,
  beyondTitle: 'その他すべて',
  viewOnline: 'ブラウザで見る',
  archive: 'すべての号',
  unsubscribe: '配信停止',
  written:
    'リンク先の情報源をもとにプログラムが作成しました。事実、数字、発言はすべて一語一句そのまま引用しています。',
  nothing: 'この号に届いたニュースはありません。',
  unsubscribing: {
    ask: 'このアドレスへの配信を停止します。',
    done: '配信を停止しました。',
    unknown: 'このリンクは無効です。',
    failed: '処理できませんでした。もう一度お試しください。',
  },
  locale: 'ja-JP',
  toll: {
    dead: '死亡 死傷',
    died: '死者 犠牲 死',
    hurt: '負傷 けが 重傷 軽傷 傷',
    missing: '行方不明',
    animals: '頭 匹 羽',
  },
};
