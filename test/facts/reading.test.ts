import { expect, test } from 'vitest';
import { scoredCandidates } from '../../lib/extract/facts/index.ts';
import { languages } from '../../lib/language/index.ts';
import { segmentSentences } from '../../lib/segment/sentences.ts';
import { tokensOf } from '../../lib/segment/shared-tokens.ts';
import { articleOf } from './article.ts';

async function candidatesOf(paragraphs: readonly string[], headline: string | null = null, code = 'en') {
  const language = await languages.load(code);
  const article = articleOf(paragraphs, headline);
  const sentences = segmentSentences(article.text, article.paragraphs, language.segment);
  return scoredCandidates({ article, sentences, language, tokens: tokensOf(article.text) });
}

test.each([
  ['en', 'Capacity of the hall at the time: 75,000.'],
  ['en', 'Honey of the hill for £20, Hale & Sons.'],
  ['de', 'Eine Autobahn in Polen nahe der Grenze.'],
])('a sentence without a verb is no fact of a digest (%s): %s', async (code, line) => {
  const { candidates } = await candidatesOf([line], null, code);
  expect(candidates.map(({ leaning }) => leaning)).toEqual(['verbless']);
});

test.each([
  ['en', 'Protesters gather at the gate every Friday.'],
  ['en', 'The owners fled.'],
  ['de', 'Der Zugriff funktioniere weiterhin.'],
  ['de', 'Dem Stürmer gelang sogar der Treffer.'],
])('a sentence with a verb of any form is one (%s): %s', async (code, line) => {
  const { candidates } = await candidatesOf([line], null, code);
  expect(candidates.map(({ leaning }) => leaning)).not.toContain('verbless');
});

const scene = [
  'Mara has no light to cook by, and the kettle stays cold.',
  'Her neighbour has lent her a candle.',
  'A fire in a cable duct cut the power to 40,000 homes in Port Hale on Tuesday.',
  'Police suspect arson.',
];

test('the nut graf is the first sentence that takes up the headline; sentences before it set the scene', async () => {
  expect((await candidatesOf(scene, 'Power cut in Port Hale: 40,000 homes without light')).nutGraf).toBe(2);
  expect((await candidatesOf(scene.slice(2), 'Power cut in Port Hale')).nutGraf).toBe(0);
});

test('no sentence sets a scene where there is no headline, or none takes it up', async () => {
  expect((await candidatesOf(scene)).nutGraf).toBe(0);
  expect((await candidatesOf(scene, 'An evening like any other')).nutGraf).toBe(0);
});
