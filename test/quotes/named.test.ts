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

test.each([
  ['„Der Hafen bleibt offen“, sagte der neue Direktor Karl Brenner.', 'Karl Brenner, der neue Direktor'],
  ['„Der Hafen bleibt offen“, sagte die neue Direktorin Petra Moll.', 'Petra Moll, neue Direktorin'],
  ['„Der Hafen bleibt offen“, sagte Karl Brenner, der neue Direktor.', 'Karl Brenner, der neue Direktor'],
  ['Der frühere Direktor Karl Brenner sagte: „Der Hafen bleibt noch lange offen.“', 'Karl Brenner'],
  ['„Der Hafen bleibt offen“, sagte ein früherer Direktor, Karl Brenner.', 'Karl Brenner, früherer Direktor'],
])('shows a German role so that it reads without its sentence: %s', async (text, expected) => {
  const [found = ''] = await said([text], 'de');
  expect(found.slice(found.indexOf(' — ') + 3)).toBe(expected);
});

test('shows no role in another case than the nominative', async () => {
  const text = [
    'Die Stadt dankte dem scheidenden Direktor Karl Brenner am Montag.',
    '„Der Hafen bleibt offen“, sagte Brenner.',
  ];
  expect(await said(text, 'de')).toEqual(['Der Hafen bleibt offen — Karl Brenner']);
});

test('takes a German compound before a surname for what its bearer does', async () => {
  const text = [
    '„Wir boxen im Herbst wieder“, sagte Arno Feldhaus.',
    '„Mein Mann ist in Form“, sagte Lund-Promoter Feldhaus am Abend.',
    '„Das war ein hartes Rennen“, sagte Drittplatzierte Kess nach dem Lauf, den Lena Kess im Vorjahr gewonnen hatte.',
  ];
  expect(await said(text, 'de')).toEqual([
    'Wir boxen im Herbst wieder — Arno Feldhaus, Lund-Promoter',
    'Mein Mann ist in Form — Arno Feldhaus, Lund-Promoter',
    'Das war ein hartes Rennen — Lena Kess, Drittplatzierte',
  ]);
});

test('ends a German role before whom it was said to', async () => {
  const text =
    '„Die Schleuse ist sicher“, sagte Karl Moll, Sprecher von Nordwerk gegenüber ALSTERFUNK. „Wir prüfen sie jährlich.“';
  const [first] = await said([text], 'de');
  expect(first).toBe('Die Schleuse ist sicher — Karl Moll, Sprecher von Nordwerk');
});

test.each([
  [
    'said Democratic Party for the Coast leader Kenji Moro',
    'Kenji Moro, Democratic Party for the Coast leader',
  ],
  ['said Bank of Norland governor Anna Berg', 'Anna Berg, Bank of Norland governor'],
  ['said Peter Holm, leader', 'Peter Holm'],
])('tells whose leader somebody is, or nothing: %s', async (words, expected) => {
  const [found = ''] = await said([`“We will vote against it,” ${words}.`], 'en');
  expect(found.slice(found.indexOf(' — ') + 3)).toBe(expected);
});

test('names nobody whom a preposition that no list knows leads up to', async () => {
  const text = '„Nesplnil jediný slib,“ uvedla na adresu Petra Nováka.';
  expect(await said([text], 'cs')).toEqual(['Nesplnil jediný slib, — nobody']);
});
