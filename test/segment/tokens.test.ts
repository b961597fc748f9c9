import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sharedTokensOf } from '../../lib/segment/shared-tokens.ts';
import { tokenise } from '../../lib/segment/tokens.ts';

const texts = (text: string): string[] => tokenise(text).map((token) => token.text);

test('a number keeps the separators between its digits and leaves the point that ends a sentence', () => {
  expect(texts('It cost 1,250.50. Then .5 more.')).toEqual([
    'It',
    'cost',
    '1,250.50',
    '.',
    'Then',
    '.5',
    'more',
    '.',
  ]);
});

test('letters glued to digits are a token of their own, and say so', () => {
  expect(tokenise('35m and 35 m').map(({ text, glued }) => [text, glued])).toEqual([
    ['35', false],
    ['m', true],
    ['and', false],
    ['35', false],
    ['m', false],
  ]);
});

test('apostrophes and the points of initials stay within a word', () => {
  expect(texts('The mayor’s U.S. trip, at 5 p.m. sharp')).toEqual([
    'The',
    'mayor’s',
    'U.S.',
    'trip',
    ',',
    'at',
    '5',
    'p.m.',
    'sharp',
  ]);
  expect(tokenise('mayor’s')[0]?.lower).toBe("mayor's");
});

test('digits of every script are numbers, and a vulgar fraction is one', () => {
  expect(tokenise('٣٤ ½').map((token) => token.kind)).toEqual(['number', 'number']);
});

test('tokens are slices in order that leave out white space alone', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      let end = 0;
      for (const token of tokenise(text)) {
        expect(text.slice(token.start, token.end)).toBe(token.text);
        expect(token.start).toBeGreaterThanOrEqual(end);
        expect(text.slice(end, token.start)).toMatch(/^[\s\u200b\ufeff]*$/);
        end = token.end;
      }
      expect(text.slice(end)).toMatch(/^[\s\u200b\ufeff]*$/);
    }),
  );
});

/** What tokens are told apart by: separators, points between letters, scripts without spaces, signs before a point. */
const pieces = ['a', 'U.', 'S', '.', ' ', '’', '1', ',', '$', '½', '億', 'の', 'カ', '\u00ad', '-', '\ufeff'];

test('tokens cut out of those of the whole text are those that are found there', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join('')),
      fc.nat(60),
      fc.nat(60),
      (text, one, other) => {
        const [start, end] = [Math.min(one, other, text.length), Math.min(Math.max(one, other), text.length)];
        expect(sharedTokensOf(text)(start, end)).toEqual(tokenise(text, start, end));
      },
    ),
    { numRuns: 3000 },
  );
});
