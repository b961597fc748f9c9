import { expect, test } from 'vitest';
import { quotesOf, spokenIn } from './article.ts';

test.each([
  ['Her colleague Inga Marsh was less sure: “Nobody knows what the spring will bring.”', 'Inga Marsh'],
  ['His sister shook her head: “He came at midnight and woke the dog.”', 'His sister'],
  ['Deputy mayor Carl Lund was blunt: “It will fall within ten years.”', 'Carl Lund'],
  ['A neighbour put it differently: “They have had time enough for that.”', 'A neighbour'],
  ['Opposition leader Dan Crewe, at the back, laughed: “A bridge does not build itself.”', 'Dan Crewe'],
])('gives what stands behind a colon to the subject of its clause: %s', async (clause, name) => {
  const spoken = await spokenIn([
    `“We lost the whole harvest,” said Tomas Rell, a grower in Aldby. ${clause}`,
  ]);
  expect(spoken[0]).toBe('We lost the whole harvest, — Tomas Rell');
  expect(spoken[1]).toMatch(new RegExp(` — ${name}$`));
});

test.each([
  ['For Mary Stone the choice was simple: “I could not stay in that house.”', 'Mary Stone'],
  ['For Mary Stone the verdict was hard: “You are guilty,” said the judge.', 'the judge'],
])('gives words behind a colon to the person whose view opens the clause: %s', async (text, name) => {
  const [spoken = ''] = await spokenIn([text]);
  expect(spoken).toMatch(new RegExp(` — ${name}$`));
});

test('makes no one utterance of what two people said', async () => {
  const text =
    '“We lost the harvest,” said Tomas Rell. Her colleague Inga Marsh was less sure: “Nobody knows.”';
  const [first, second] = await quotesOf([text]);
  expect(first?.group).not.toBe(second?.group);
});

test('leaves the speaker who is named behind the words', async () => {
  const text =
    '“We are late,” said Tomas Rell. The driver had a reason: “The lock was shut,” Inga Marsh said.';
  expect((await spokenIn([text]))[1]).toBe('The lock was shut, — Inga Marsh');
});

test.each([
  ['a comma', '“The gates,” said Marta Oduya, an engineer at the port, “will hold for a century.”', [0, 0]],
  ['a full stop', '“The gates will hold,” said Marta Oduya, who built them. “The walls are older.”', [0, 0]],
  [
    'a sentence between',
    '“The gates hold,” Marta Oduya said. Rain fell. The crowd left. “The walls are older.”',
    [0, 1],
  ],
  ['another cue', '“The gates will hold,” Marta Oduya said, calling the old lock “a wet ruin”.', [0, 1]],
])('joins the parts of an utterance and nothing else: %s', async (_, text, groups) => {
  const quotes = (await quotesOf([text])).filter(({ kind }) => kind !== 'indirect');
  const first = quotes[0]?.group ?? 0;
  expect(quotes.map(({ group }) => Math.min(1, group - first))).toEqual(groups);
});

test.each([
  '“Who left the gate of the lock open last night?” Nobody answered.',
  'No one said: “It was me who left the gate open.”',
  '“I do not know,” everyone said.',
  'Quiz: “How well do you know the coast?”',
  'Correction: “The bridge opened in 1998.”',
])('names no speaker where nobody is one: %s', async (text) => {
  expect(await spokenIn([text])).toEqual([expect.stringMatching(/ — nobody$/)]);
});
