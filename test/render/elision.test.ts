import { expect, test } from 'vitest';
import { elided } from '../../lib/render/elision.ts';

const shown = (rule: string, text: string): string => elided({ rule, text }, text).join('');

test('a fact that lost its opener shows so where it begins with a small letter', () => {
  expect(shown('sentence+connective', 'the ferry will sail again.')).toBe('… the ferry will sail again.');
  expect(shown('sentence+connective', 'Ada Vale will sail again.')).toBe('Ada Vale will sail again.');
  expect(shown('sentence', 'the ferry will sail again.')).toBe('the ferry will sail again.');
});

test('a fact that lost its last clause shows so', () => {
  expect(shown('sentence+relative', 'The ferry will sail again')).toBe('The ferry will sail again …');
});
