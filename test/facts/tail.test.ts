import { expect, test } from 'vitest';
import { languages } from '../../lib/language/index.ts';
import { tokenise } from '../../lib/segment/tokens.ts';

const { tailOf } = (await languages.load('en')).facts;

/** What may go from the end of a sentence. */
const cut = (sentence: string): string | undefined => {
  const tail = tailOf?.(tokenise(sentence));
  return tail && sentence.slice(tail.end);
};

test.each([
  [
    'a relative clause',
    'The council closed the mill on Friday after nine inspections',
    ', which had stood empty since spring.',
  ],
  [
    '“one of whom”',
    'Four men were brought to the hospital in Hale after the fire',
    ', one of whom had jumped from the roof.',
  ],
  [
    'a participle',
    'The council closed the mill on Friday after nine inspections',
    ', leaving the town to its neighbours.',
  ],
  ['an apposition', 'The council gave the mill on the river to Ada Vale', ', a baker from the next valley.'],
  [
    'a second sentence after a semicolon',
    'The council closed the mill on Friday after nine inspections',
    '; the owner was in court on Monday.',
  ],
])('cuts %s', (_, kept, tail) => {
  expect(cut(kept + tail)).toBe(tail);
});

test.each([
  [
    'a negation',
    'The council closed the mill on Friday after nine inspections, which had not found any fault.',
  ],
  ['a denial', 'The council closed the mill on Friday after nine inspections, which the owner denied.'],
  [
    'a condition',
    'The council will close the mill on Friday after nine inspections, depending on the court of appeal.',
  ],
  [
    'a contrast',
    'The council closed the mill on Friday after nine inspections, but the owner opened it again.',
  ],
  [
    'a hedge',
    'The council closed the mill on Friday after nine inspections, allegedly finding mould in the flour.',
  ],
  ['the main clause', 'In the small town of Hale by the river, which lost its mill, the council met.'],
  [
    'what a phrase leads up to',
    'In the small town of Hale by the wide brown river, which lost its mill in May.',
  ],
  ['the end of a list', 'The council bought a mill, a barn and the old house, a pear and the plum tree.'],
  [
    'the verb of a relative clause',
    'Ada Vale, who owned the mill by the river for years, decided to sell the house.',
  ],
  [
    'words in quotation marks',
    'The owner of the mill said on Friday that he was “tired, having worked for forty years”.',
  ],
  [
    'a correction of what it follows',
    'An earlier statement by the council had spoken of a fire in the mill; it was corrected an hour later.',
  ],
  [
    'a number that is set beside another',
    'The new mill on the river grinds 90 tonnes of rye a day; the old one made 12 in a good week.',
  ],
  [
    'what a number is compared with',
    'The council closed the mill on Friday after 90 inspections, compared with two in the year before.',
  ],
  ['all but a fragment', 'The owner left, leaving the key with the baker next door.'],
])('leaves %s', (_, sentence) => {
  expect(cut(sentence)).toBeUndefined();
});

test('a language that does not tell adding from restricting clauses by a comma is not cut', async () => {
  expect((await languages.load('de')).facts.tailOf).toBeUndefined();
});
