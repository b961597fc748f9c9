import { expect, test } from 'vitest';
import { withEllipses } from '../../lib/render/elision.ts';

const shown = (text: string, ...elided: ('start' | 'end')[]): string =>
  withEllipses({ elided, text }, text).join('');

test('a fact that lost its opener shows so where it begins with a small letter', () => {
  expect(shown('the ferry will sail again.', 'start')).toBe('… the ferry will sail again.');
  expect(shown('Ada Vale will sail again.', 'start')).toBe('Ada Vale will sail again.');
  expect(shown('the ferry will sail again.')).toBe('the ferry will sail again.');
});

test('a fact that lost its last clause shows so', () => {
  expect(shown('The ferry will sail again', 'end')).toBe('The ferry will sail again …');
});
