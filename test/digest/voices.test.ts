import { expect, test } from 'vitest';
import { digestArticle } from '../../lib/digest.ts';
import { languages } from '../../lib/language/index.ts';
import { articleOf } from '../facts/article.ts';

const en = await languages.load('en');

const story = [
  'The council of Port Hale closed the harbour ferry on Tuesday after rot was found in its keel.',
  '“The keel would not have held for another winter on the sound,” said Ada Vale, the harbour master.',
  'The ferry brings 340 passengers a day to the island of Inverlay and back, and 90 tonnes of freight.',
  '“We will hire a boat from Redmire until the keel is mended,” Vale said.',
  '“Nobody on Inverlay has to stay away from work or from school for that,” Vale said.',
  'The repair will take eleven weeks and cost 400,000 crowns, which the council has to borrow.',
  'Dunmere Lines had offered to buy the ferry in March for less than half of that sum.',
  'The ferry was built in Redmire in 1961 and has crossed the sound some 90,000 times since then.',
  'A night boat that ran between the island and the town was sold in 2019, after the flood.',
  'The school of Inverlay has 41 pupils, of whom nine live on the other side of the sound.',
  'The island’s only baker gets his flour by the ferry, and said that he has enough for two weeks.',
  'The council will meet again on Friday to vote on the loan, for which four banks have made offers.',
  'In the storm of January the ferry had lain in the harbour for five days with a broken rudder.',
  'The yard in Calder Town that is to mend the keel has room for the ferry from the first of June.',
];

const speakersAt = (words: number): string[] =>
  digestArticle(articleOf(story, 'Port Hale closes its ferry'), en, words).quotes.map(
    ({ speaker }) => speaker?.name ?? '',
  );

test('a short digest quotes no speaker twice, a longer one may', () => {
  expect(speakersAt(90)).toEqual(['Ada Vale']);
  expect(speakersAt(250).length).toBeGreaterThan(1);
});

test.each([
  ['ends before the title that its last word leads up to', 'author of “The Wet Road”', 'author'],
  ['holds a place that a saint gave its name', 'director of the St. Inver Harbour Board', null],
])('a role %s', (_, said, role) => {
  const voice = '“The keel would not have held for another winter on the sound,” said Ada Vale';
  const lines = [...story.slice(0, 1), `${voice}, ${said}, on Monday.`, ...story.slice(2)];
  const { quotes } = digestArticle(articleOf(lines, 'Port Hale closes its ferry'), en, 100);
  expect(quotes[0]?.speaker).toMatchObject({ name: 'Ada Vale', role: role ?? said });
});

test('“millions of years” is not shown as a figure', () => {
  const ice =
    'The ice left behind the stones that over millions of years would come to form the island of Inverlay.';
  const { figures } = digestArticle(
    articleOf([...story.slice(0, 1), ice, ...story.slice(1)], 'Port Hale closes its ferry'),
    en,
    250,
  );
  expect(figures.map(({ text }) => text)).not.toContain('millions');
});
