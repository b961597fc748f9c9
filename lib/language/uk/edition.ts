import type { EditionWords } from '../contract/edition.ts';

/** 1 новина, 2 новини, 5 новин (CLDR, plural rules of Ukrainian). */
function count(number: number, one: string, few: string, many: string): string {
  const [last, lastTwo] = [number % 10, number % 100];
  if (last === 1 && lastTwo !== 11) return `${number} ${one}`;
  return `${number} ${last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14) ? few : many}`;
}

export const edition: EditionWords = {
  topStories: 'Головні новини',
  more: 'Ще новини',
  inBrief: 'Коротко',
  update: 'Оновлено:',
  alsoIn: 'Також пишуть',
  readAt: (publisher) => (publisher === null ? 'Читати статтю' : `Читати: ${publisher}`),
  counts: (stories, articles, sources) =>
    `${count(stories, 'новина', 'новини', 'новин')} · ${count(articles, 'стаття', 'статті', 'статей')} · ${count(sources, 'джерело', 'джерела', 'джерел')}`,
  minutes: (minutes) => count(minutes, 'хвилина', 'хвилини', 'хвилин'),
  beyond: (stories) => `+${stories} в архіві`,
  beyondTitle: 'Усе інше',
  viewOnline: 'Відкрити в браузері',
  archive: 'Усі випуски',
  unsubscribe: 'Відписатися',
  written: 'Складено програмою зі вказаних джерел. Кожен факт, кожну цифру й кожну цитату взято дослівно.',
  nothing: 'Для цього випуску новин не надійшло.',
  unsubscribing: {
    ask: 'На цю адресу більше не надходитимуть випуски.',
    done: 'Ви більше не отримуватимете випусків.',
    unknown: 'Це посилання недійсне.',
    failed: 'Не вдалося. Спробуйте ще раз.',
  },
  locale: 'uk-UA',
};
