import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSliceOf, sliceOf, trimSpan } from '../../lib/model/index.ts';

test('a slice is the text at its offsets, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (text, a, b) => {
      const start = Math.min(a % (text.length + 1), b % (text.length + 1));
      const end = Math.max(a % (text.length + 1), b % (text.length + 1));
      expect(isSliceOf(text, sliceOf(text, start, end))).toBe(true);
    }),
  );
});

test('trimming leaves neither white space at an end nor less than nothing', () => {
  expect(trimSpan('  a b ', { start: 0, end: 6 })).toEqual({ start: 2, end: 5 });
  expect(trimSpan('   ', { start: 0, end: 3 })).toEqual({ start: 3, end: 3 });
});
