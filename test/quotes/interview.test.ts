import { expect, test } from 'vitest';
import { analyseArticle } from '../../lib/digest.ts';
import { languages } from '../../lib/language/index.ts';
import { articleOf, spokenIn } from './article.ts';

const asked = [
  'Rosa Lindqvist runs the smallest restaurant on the coast.',
  'You said you would never open a second place. Has that changed?',
  'No. I cannot be in two kitchens.',
  'Did your father teach you?',
  'He taught me to be quiet. He used to say “the fish can hear you”.',
  'What will you do when you stop?',
  'I will sleep.',
];

test('gives the unmarked answers of an interview to the one person who is asked', async () => {
  expect(await spokenIn(asked)).toEqual([
    'No. I cannot be in two kitchens. — Rosa Lindqvist',
    'He taught me to be quiet. He used to say “the fish can hear you”. — Rosa Lindqvist',
    'I will sleep. — Rosa Lindqvist',
  ]);
});

test('gives the marked answers behind questions set in bold to her', async () => {
  const text = asked.map((line, index) =>
    index === 0 ? line : index % 2 === 1 ? `**${line}**` : `“${line.replace(/ He used.*/, '')}”`,
  );
  expect(await spokenIn(text)).toEqual([
    'No. I cannot be in two kitchens. — Rosa Lindqvist',
    'He taught me to be quiet. — Rosa Lindqvist',
    'I will sleep. — Rosa Lindqvist',
  ]);
});

test('of two whom the words before the questions name takes the one in the headline', async () => {
  const lines = ['Rosa Lindqvist runs a restaurant. Mo Farrant met her there.', ...asked.slice(1)];
  const article = articleOf(lines, 'en', 'Rosa Lindqvist on fire and fish');
  const { quotes } = analyseArticle(article, await languages.load('en'));
  expect(quotes.map(({ speaker }) => speaker?.name)).toEqual(Array(3).fill('Rosa Lindqvist'));
  expect(await spokenIn(lines)).not.toContain('I will sleep. — Mo Farrant');
});

test.each([
  ['an explainer', (line: string): string => line.replace(/\bI\b/g, 'Nobody').replace(/\bme\b/g, 'them')],
  [
    'a comment on her',
    (line: string): string => line.replace('I will sleep', 'I doubt that Lindqvist will sleep'),
  ],
])('takes %s for no interview', async (_, change) => {
  const spoken = await spokenIn(asked.map(change));
  expect(spoken.filter((line) => line.endsWith('Rosa Lindqvist'))).toEqual([]);
});
