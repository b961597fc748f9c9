import { expect, test } from 'vitest';
import { languages } from '../../lib/language/index.ts';

const all = await Promise.all(languages.codes.map((code) => languages.load(code)));

test.each(all.map(({ code, labels }) => [code, labels.minutes] as const))(
  'in %s a time that stands alone says that it is one of reading',
  (_, minutes) => {
    // "2 minutes" is a part of "2 minutes instead of 9", which says by itself of what: alone it would not.
    for (const length of [0.5, 1, 2, 5]) expect(minutes(length, 99)).not.toContain(minutes(length, length));
  },
);

test('a language that inflects counts behind “instead of” does so', async () => {
  const { labels: uk } = await languages.load('uk');
  expect(uk.minutes(0.5, 2)).toBe('30 секунд замість 2 хвилин');
  expect(uk.minutes(1, 3)).toBe('1 хвилина замість 3');
  expect(uk.minutes(2, 2)).toBe('2 хвилини читання');
});
