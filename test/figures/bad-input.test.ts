import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumeral } from '../../lib/extract/figures/number/numeral.ts';
import { languages } from '../../lib/language/index.ts';
import { isSliceOf } from '../../lib/model/index.ts';
import { figuresIn } from './read.ts';

describe('digits that are no number, or one of another script', () => {
  test.each([
    ['1,23,45', null],
    ['1.2.3', null],
    ['٣٤', 34],
    ['1,234,567.5', 1234567.5],
    ['12,34,567', 1234567],
    ['1.111,11', 1111.11],
    ['1’000', 1000],
    ['.5', 0.5],
    ['9'.repeat(10_000), null],
  ])('%s', (text, value) => {
    expect(readNumeral(text, '.')).toBe(value);
  });

  test.each([
    '1,23,45',
    '1.2.3',
    '٣٤',
    '½',
    '1e999',
    '−0',
    '9'.repeat(10_000),
    '1e-999',
    '0/0',
    '١٬٢٣٤',
    '--5',
    '$',
    '%',
    '$-',
  ])('%s is a finite value or nothing', async (text) => {
    for (const code of [...languages.codes, 'und']) {
      for (const figure of await figuresIn(`It was ${text} tons.`, code)) {
        for (const value of [figure.value, figure.low, figure.high])
          if (value !== null) expect(Number.isFinite(value)).toBe(true);
      }
    }
  });

  test('½ is a half and −0 is zero', async () => {
    expect((await figuresIn('½ mile'))[0]?.value).toBe(0.5);
    expect(Object.is((await figuresIn('It was −0 degrees.'))[0]?.value, -0)).toBe(false);
  });
});

/** Pieces that figures are made of, so that chance meets the rules. */
const pieces = [
  '1',
  '2,5',
  '3.7',
  '½',
  'one',
  'two',
  'half',
  'a',
  'million',
  'dozen',
  'of',
  'and',
  'to',
  '-',
  '–',
  '$',
  '€',
  '%',
  'per',
  'cent',
  'miles',
  'km/h',
  'people',
  'rose',
  'by',
  'from',
  'between',
  'at least',
  ',',
  '.',
  '(',
  ')',
  ' ',
  ' ',
  '\u00a0',
  'thirds',
  'fold',
  'e',
  '^',
  'x10',
  'US',
  "'",
  '5m',
  'year-old',
  'in',
  'May',
  '2019',
  'zwei',
  'hundert',
  'Prozent',
  'п’ять',
  'млн',
  'гривень',
];

test('whatever the text, every slice is a slice and every value is finite', async () => {
  const codes = [...languages.codes, 'und'];
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join(' ')),
    fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join('')),
  );
  await fc.assert(
    fc.asyncProperty(text, fc.constantFrom(...codes), async (source, code) => {
      for (const figure of await figuresIn(source, code)) {
        for (const slice of [figure, figure.subject, figure.label])
          if (slice) expect(isSliceOf(source, slice)).toBe(true);
        for (const value of [figure.value, figure.low, figure.high, figure.salience])
          if (value !== null) expect(Number.isFinite(value)).toBe(true);
        expect((figure.value === null) === (figure.low !== null && figure.high !== null)).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
});
