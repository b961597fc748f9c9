import { expect, test } from 'vitest';
import { quotesOf } from './article.ts';

/** What was said with the name and the role of whom, or with nobody. */
async function said(paragraphs: readonly string[], language: string): Promise<string[]> {
  const quotes = await quotesOf(paragraphs, language);
  return quotes
    .filter(({ kind }) => kind !== 'indirect')
    .map(
      ({ text, speaker }) =>
        `${text} — ${[speaker?.name, speaker?.role].filter(Boolean).join(', ') || 'nobody'}`,
    );
}

test('names whom a German description before a comma introduces, and keeps the description', async () => {
  const text =
    '„Der Damm hält noch zwei Winter“, sagte die Leiterin der Wasserbehörde, Dr. Elke Brandis. „Danach müssen wir neu bauen, und zwar schnell.“';
  expect(await said([text], 'de')).toEqual([
    'Der Damm hält noch zwei Winter — Elke Brandis, Leiterin der Wasserbehörde',
    'Danach müssen wir neu bauen, und zwar schnell. — Elke Brandis, Leiterin der Wasserbehörde',
  ]);
});

test('reads a German role before a title', async () => {
  const text = '„Die Fähre bleibt“, sagte Bürgermeister Dr. Thomas Lohse.';
  expect(await said([text], 'de')).toEqual(['Die Fähre bleibt — Thomas Lohse, Bürgermeister']);
});

test('parts a Ukrainian village from the name behind it, and gives both halves to one speaker', async () => {
  const text =
    '«Ми чекали на воду два роки», — розповіла жителька села Липівка Ірина Коваль. — «Тепер вона тече щодня з крана».';
  expect(await said([text], 'uk')).toEqual([
    'Ми чекали на воду два роки — Ірина Коваль',
    'Тепер вона тече щодня з крана — Ірина Коваль',
  ]);
});

test('gives what “she” said to no man, and to nobody who is only described', async () => {
  const text = [
    'За словами міського голови Павла Ярого, школу відкриють восени.',
    'Мати трьох дітей розповіла, що дорога далека. «Ми виходимо о шостій ранку щодня», — каже вона.',
  ];
  const quotes = await quotesOf(text, 'uk');
  expect(quotes.at(-1)?.text).toBe('Ми виходимо о шостій ранку щодня');
  expect(quotes.at(-1)?.speaker?.name).toBeUndefined();
});

test.each([
  ['„Die Brücke hält“, sagte am Montag der zuständige Minister Karl Ohm.', 'Karl Ohm'],
  ['Der zuständige Minister Karl Ohm sagte: „Die Brücke hält noch viele Jahre.“', 'Karl Ohm'],
  ['Die drei ältesten Fischer sagten: „Wir fahren morgen wieder hinaus.“', 'Die drei ältesten Fischer'],
])('keeps the adjectives between a German article and its noun in one phrase: %s', async (text, expected) => {
  const [quote] = (await quotesOf([text], 'de')).filter(({ kind }) => kind === 'direct');
  expect(quote?.speaker?.name ?? quote?.speaker?.text).toBe(expected);
});
