import { expect, test } from 'vitest';
import { quotesOf, spokenIn } from './article.ts';

/** The name and the role of who said what, direct and partial. */
async function whoIn(paragraphs: readonly string[], language = 'en'): Promise<(string | undefined)[]> {
  const quotes = await quotesOf(paragraphs, language);
  return quotes
    .filter(({ kind }) => kind !== 'indirect')
    .map(({ speaker }) => (speaker?.role ? `${speaker.name}, ${speaker.role}` : speaker?.name));
}

test.each([
  ['en', '“It hurts a lot,” said Ana de la Torre. “It does,” De la Torre added.', 'Ana de la Torre'],
  ['en', '“The roof went first,” said Yann Le Goff. “Then the floor,” Mr Le Goff said.', 'Yann Le Goff'],
  ['es', '«Es muy duro», dijo Juan del Río. «Volveremos mañana», añadió Del Río.', 'Juan del Río'],
  ['fr', '« C’est dur », explique Yann Le Goff. « Nous allons tenir », explique Le Goff.', 'Yann Le Goff'],
  ['nl', '"We beginnen opnieuw", zegt Jan de Vries. "Dat wordt zwaar", zegt De Vries.', 'Jan de Vries'],
])('keeps the particles of a name (%s): %s', async (language, text, name) => {
  expect(await whoIn([text], language)).toEqual([name, name]);
});

test.each([
  [
    'what somebody read out',
    'the fleet manager, Kenneth Shaw, read out by Ms Finch, said',
    'Kenneth Shaw, fleet manager',
  ],
  ['a compound', 'council leader Derek Hobb said', 'Derek Hobb, council leader'],
  ['a possessor', 'Colmar’s mayor, Doina Stan, said', 'Doina Stan, mayor'],
])('tells the role of %s', async (_, who, expected) => {
  expect(await whoIn([`Then ${who}: “Keep the boats in until Monday.”`])).toEqual([expected]);
});

test('does not take a verb before a role for a part of it', async () => {
  const [who] = await whoIn(['After the vote they met organiser Mina Holt. “It was close,” Holt said.']);
  expect(who).toBe('Mina Holt, organiser');
});

test('does not give somebody the role of the next in a list', async () => {
  const text = 'Eddie Hearn, manager Alex Morrison and the boxer met. “We will fight again,” Hearn said.';
  expect(await whoIn([text])).toEqual(['Eddie Hearn']);
});

test('tells namesakes apart by their titles', async () => {
  const text = [
    'Captain Ewan Macrae and Iain Macrae, the engineer, spoke at the inquest.',
    '“He was tired that night,” Mr Macrae said.',
    '“I told the crew twice,” Captain Macrae said.',
    '“They slept for an hour,” Macrae said.',
  ];
  expect(await spokenIn(text)).toEqual([
    'He was tired that night, — Iain Macrae',
    'I told the crew twice, — Ewan Macrae',
    'They slept for an hour, — Macrae',
  ]);
});

test('leaves what is put behind a name out of it', async () => {
  const text = 'Adewale Bright KC said that the rules were clear. “He practised them,” Mr Bright said.';
  expect(await whoIn([text])).toEqual(['Adewale Bright']);
});

test('takes the title of what somebody is not yet for no role', async () => {
  const roles = await whoIn([
    'A day is long for a President Harlow, who is none. “We will pay our share of it,” said Paula Harlow.',
  ]);
  expect(roles).toEqual(['Paula Harlow']);
});

test('keeps the surname of an initial in a role, and two surnames with the first name before them', async () => {
  const roles = await whoIn([
    'Karl Mirren, port minister under former mayor Oda W. Brandis, criticised the plan of Debbie Wexley Sund.',
    '“Nobody asked the captains,” said Mirren.',
    '“They were asked in May,” Wexley Sund answered.',
  ]);
  expect(roles).toEqual([
    'Karl Mirren, port minister under former mayor Oda W. Brandis',
    'Debbie Wexley Sund',
  ]);
});
