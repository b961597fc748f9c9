import type { EditionWords } from '../contract/edition.ts';
import { counting, eastSlavic } from '../plurals.ts';

const count = counting(eastSlavic);

export const edition: EditionWords = {
  topStories: 'Главные новости',
  more: 'Другие новости',
  inBrief: 'Коротко',
  update: 'Обновлено:',
  opinion: 'Мнение:',
  alsoIn: 'Также пишут',
  readAt: (publisher) => (publisher === null ? 'Читать статью' : `Читать: ${publisher}`),
  counts: (stories, articles) =>
    `${count(stories, '# новость', '# новости', '# новостей')} · ${count(articles, '# статья', '# статьи', '# статей')}`,
  minutes: (minutes) => count(minutes, '# минута', '# минуты', '# минут'),
  beyond: (stories) => `+${stories} в архиве`,
  beyondTitle: 'Всё остальное',
  viewOnline: 'Открыть в браузере',
  archive: 'Все выпуски',
  unsubscribe: 'Отписаться',
  written:
    'Составлено программой по указанным источникам. Каждый факт, каждая цифра и каждая цитата взяты дословно.',
  nothing: 'Для этого выпуска новостей не поступило.',
  unsubscribing: {
    ask: 'На этот адрес выпуски больше не будут приходить.',
    done: 'Вы больше не будете получать выпуски.',
    unknown: 'Эта ссылка недействительна.',
    failed: 'Не получилось. Попробуйте ещё раз.',
  },
  locale: 'ru-RU',
  toll: {
    dead: 'погибли погибло погиб погибла погибших погибшие убиты убито утонули',
    died: 'жертв умерли умерло',
    hurt: 'ранен ранены ранено раненых пострадавших пострадали',
    missing: 'пропавших пропали',
    nobody: 'никто нет',
    among: 'среди включая',
    counts: 'число количество',
    ofDeath: 'погибших жертв',
    reaches: 'до',
    since: 'с',
    gone: 'прошлого прошлом прошлой назад',
    spans: 'года году лет год месяца месяце месяцев неделе недели недель',
    animals: 'овец коров свиней лошадей собак животных птиц кур',
  },
};
