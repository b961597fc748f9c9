import { expect, test } from 'vitest';
import { digestArticle } from '../../lib/digest.ts';
import { languages } from '../../lib/language/index.ts';
import { articleOf } from './article.ts';

const en = await languages.load('en');

const story = (line: string): readonly string[] => [
  'A fire in the old mill of Port Hale killed 14 people on Tuesday and wounded nine, the harbour office said.',
  'Ada Vale, the harbour master, closed the quay and the two roads that lead to it.',
  line,
  'The mill was sold to Dunmere Lines in March for 400,000 crowns.',
];

/** What of a line a reader of a long digest sees. */
const shown = (line: string): string => {
  const { dek, facts } = digestArticle(articleOf(story(line), 'Fire in the mill of Port Hale'), en, 250);
  return (
    [dek ?? '', ...facts.map(({ text }) => text)].find((text) => text.slice(0, 20) === line.slice(0, 20)) ??
    ''
  );
};

test.each([
  'An earlier statement by the harbour office had spoken of 17 dead.',
  'The harbour office had first spoken of 17 dead in the mill on Tuesday.',
  'Initial reports put the number of the dead in the mill at 21.',
])('a number that was known better later is no fact: %s', (line) => {
  expect(shown(line)).toBe('');
});

test.each([
  'An earlier statement by the harbour office had spoken of 17 dead; it was corrected because three had been counted twice.',
  'The harbour office had first spoken of 17 dead in the mill, but lowered the number to 14 at noon.',
  'The harbour office said that 21 people had worked in the mill on Tuesday.',
])('a number with what became of it is one, whole: %s', (line) => {
  expect(shown(line)).toBe(line);
});
