import type { EditionWords } from '../contract/edition.ts';
import { counting, eastSlavic } from '../plurals.ts';

const count = counting(eastSlavic);

export const edition: EditionWords = {
  topStories: 'Головні новини',
  more: 'Ще новини',
  inBrief: 'Коротко',
  update: 'Оновлено:',
  opinion: 'Думка:',
  alsoIn: 'Також пишуть',
  readAt: (publisher) => (publisher === null ? 'Читати статтю' : `Читати: ${publisher}`),
  counts: (stories, articles) =>
    `${count(stories, '# новина', '# новини', '# новин')} · ${count(articles, '# стаття', '# статті', '# статей')}`,
  minutes: (minutes) => count(minutes, '# хвилина', '# хвилини', '# хвилин'),
  beyond: (stories) => `+${stories} в архіві`,
  beyondTitle: 'Усе інше',
  viewOnline: 'Відкрити в браузері',
  archive: 'Усі випуски',
  unsubscribe: 'Відписатися',
  written: 'Складено програмою лише з цих статей. Кожен факт, кожну цифру й кожну цитату взято дослівно.',
  nothing: 'Для цього випуску новин не надійшло.',
  unsubscribing: {
    ask: 'На цю адресу більше не надходитимуть випуски.',
    done: 'Ви більше не отримуватимете випусків.',
    unknown: 'Це посилання недійсне.',
    failed: 'Не вдалося. Спробуйте ще раз.',
  },
  locale: 'uk-UA',
  toll: {
    dead: 'загинули загинуло загинув загинула загиблих загиблі вбито вбиті',
    died: 'померли померло жертв',
    hurt: 'поранено поранених поранені постраждалих постраждали травмовано травмованих',
    missing: 'зниклих безвісти',
    nobody: 'ніхто жоден немає',
    counts: 'кількість число',
    ofDeath: 'загиблих жертв',
    reaches: 'до',
    since: 'від з',
    animals: 'овець корів свиней коней собак тварин птахів курей риб',
  },
  kindred: [
    'авто автомобіль автомобілів машина машин водіїв транспортних',
    'людина люди людей осіб особа особи мешканців жителів пасажирів',
    'працівників робітників співробітників місць',
    'будинків домівок будівель осель',
  ],
};
