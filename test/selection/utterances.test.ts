import { expect, test } from 'vitest';
import { digestArticle } from '../../lib/digest.ts';
import { languages } from '../../lib/language/index.ts';
import { utterances } from '../../lib/render/utterances.ts';
import { articleOf } from '../quotes/article.ts';

const story = [
  'The port of Brenn opened its new lock on Monday after nine years of work on the canal.',
  'The lock cost 48 million crowns, and ships of the largest class can pass it at any tide from now on.',
  'Marta Oduya, a harbour engineer, built the gates with a crew of sixty people from three countries.',
  'Boats whistled from both banks of the river, and the mayor cut a ribbon of blue silk at noon.',
  'The old lock, which dates from 1891, stays open for rowing boats and for the ferry to Aldby.',
  'Barges had waited up to nine hours at its gates in the summer of last year, the port office found.',
  'The canal carries four million tonnes of timber, grain and stone between the lakes and the coast.',
  'Farmers on the northern bank had feared that the works would lower the water in their wells.',
  'A dam of clay, finished in March, keeps the ground water where it was before the digging began.',
];

/** The utterances in the digest of a story that ends with these words. */
async function shown(...said: readonly string[]): Promise<string[]> {
  const { quotes } = digestArticle(articleOf([...story, ...said]), await languages.load('en'));
  return utterances(quotes).map(({ text, name }) => `${text} — ${name ?? 'nobody'}`);
}

test('shows both halves of an utterance that “she said” divides within its sentence', async () => {
  expect(
    await shown(
      '“The gates will hold,” Oduya said, “until the children of the crew are old and grey.”',
      'The next work on the canal begins in spring, when the ice has gone from the upper lakes.',
    ),
  ).toEqual(['The gates will hold, until the children of the crew are old and grey. — Marta Oduya']);
});

test('shows no first half alone where the second has no room', async () => {
  const rest = 'and over the sills '.repeat(30);
  const found = await shown(
    `“The gates of the lock will hold back the water,” Oduya said, “and the mud ${rest}too.”`,
  );
  expect(found).toEqual([]);
});

test('shows the titles of two books for no utterance', async () => {
  expect(
    await shown(
      'Oduya wrote “The Gates of Brenn” before “A Long Way to the Sea of Ice,” both in one winter.',
    ),
  ).toEqual([]);
});

test('gives what “he told Feld” introduces to anybody but Feld', async () => {
  const found = await shown(
    'Jonas Feld, the mayor, met Peter Brill.',
    '“The quay is too short for the ships,” he told Feld.',
  );
  expect(found.join()).not.toMatch(/ — Jonas Feld/);
});

test('hears what a sentence only reports as a quotation, with its second half, and does not tell it as a fact', async () => {
  const said =
    '“The gates will hold for a hundred years,” said the mayor, Jonas Feld. “Ask me again in a year.”';
  const { facts, quotes } = digestArticle(articleOf([...story, said]), await languages.load('en'));
  expect(utterances(quotes).map(({ name }) => name)).toEqual(['Jonas Feld']);
  expect(facts.map(({ text }) => text).join()).not.toContain('a hundred years');
});

test('a digest of some eighty words has a voice beside its facts', async () => {
  const said =
    'Ada Vale, a pilot, called it a gift. “No ship will wait at the mouth of the river in winter,” she said.';
  const { quotes } = digestArticle(articleOf([...story.slice(0, 7), said]), await languages.load('en'), 80);
  expect(utterances(quotes).map(({ name }) => name)).toEqual(['Ada Vale']);
});
