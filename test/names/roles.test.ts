import { expect, test } from 'vitest';
import { analyseArticle } from '../../lib/digest.ts';
import { languages } from '../../lib/language/index.ts';
import { articleOf } from '../facts/article.ts';

const [en, de] = [await languages.load('en'), await languages.load('de')];

/** The role of whoever speaks first. */
const roleIn = (lines: readonly string[], language = en): string | undefined =>
  analyseArticle(articleOf(lines, 'Fire in the harbour'), language).quotes.find(
    ({ kind }) => kind === 'direct',
  )?.speaker?.role;

test.each([
  [
    'goes on over the “and” of a body’s name',
    '“The roof burns,” said Ada Vale, a climate researcher at the Hale and Sund Institute in Oslo.',
    'climate researcher at the Hale and Sund Institute in Oslo',
  ],
  [
    'ends before what somebody else is',
    '“The roof burns,” said Ada Vale, a climate researcher at Hale and a friend of the mayor.',
    'climate researcher at Hale',
  ],
  [
    'is no part of what was done to somebody',
    'Ada Vale, trained by coach Rolf Lund, said: “The roof burns.”',
    undefined,
  ],
  [
    'is not the next one’s in a list',
    'Ada Vale, Senator Odo Lind and others came. “The roof burns,” said Vale.',
    undefined,
  ],
  [
    'does not take in the week of which it is told',
    'Last week State Office spokesman Odo Lind came. “The roof burns,” said Lind.',
    'State Office spokesman',
  ],
  [
    'does not take in the verb before it',
    '“The roof burns,” explains museum director Ada Vale.',
    'museum director',
  ],
])('a role %s', (_, sentence, role) => {
  expect(roleIn([sentence])).toBe(role);
});

test('a role ends with its paragraph, also where no stop does', () => {
  expect(
    roleIn([
      '“The roof burns”, said Ada Vale, deputy head of the harbour office',
      'Boats left the quay at noon.',
    ]),
  ).toBe('deputy head of the harbour office');
});

test.each([
  [
    'goes on behind an article',
    '„Das Dach brennt“, sagte Ada Vale, Gastforscherin bei der Stiftung Hafen in Oslo.',
    'Gastforscherin bei der Stiftung Hafen in Oslo',
  ],
  [
    'begins with its adjective',
    'Der für den Hafen zuständige Minister Odo Lind kam. „Das Dach brennt“, sagte Lind.',
    'zuständige Minister',
  ],
])('a German role %s', (_, sentence, role) => {
  expect(roleIn([sentence], de)).toBe(role);
});
