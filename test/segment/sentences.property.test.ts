import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages } from '../../lib/language/index.ts';
import { segmentSentences } from '../../lib/segment/sentences.ts';

const { segment } = await languages.load('en');
const whole = (text: string) => [{ start: 0, end: text.length, kind: 'body' } as const];

const prose = fc
  .array(
    fc.constantFrom(
      'Mr.',
      'The',
      'cat',
      '"',
      '“',
      '”',
      '(',
      ')',
      '...',
      '…',
      '!',
      '?',
      '.',
      '\n',
      '1)',
      'U.S.',
      '«',
      '»',
      '[1]',
      ' ',
      '\u00a0',
      '\u0301',
      '😀',
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(' '));

test('sentences come in order, do not touch, and hold every character that is not white space', () => {
  fc.assert(
    fc.property(fc.oneof(prose, fc.string({ unit: 'binary' })), (text) => {
      let end = 0;
      for (const sentence of segmentSentences(text, whole(text), segment)) {
        expect(sentence.start).toBeGreaterThanOrEqual(end);
        expect(sentence.end).toBeGreaterThan(sentence.start);
        expect(text.slice(end, sentence.start).trim()).toBe('');
        end = sentence.end;
      }
      expect(text.slice(end).trim()).toBe('');
    }),
  );
});

/** CPU seconds of one call, the best of three. */
const cost = (text: string): number => {
  const runs = [0, 1, 2].map(() => {
    const before = process.cpuUsage();
    segmentSentences(text, whole(text), segment);
    const { user, system } = process.cpuUsage(before);
    return user + system;
  });
  return Math.max(1000, Math.min(...runs));
};

test.each(['.', '. ', '! ? ', '(', '()', '"', '«', ' ', '[1]', 'a.b.', '1) ', '. A', '\n', ').”', '\u00a0»'])(
  'takes time in proportion to the text when it is nothing but %j',
  (unit) => {
    const short = cost(unit.repeat(Math.ceil(20_000 / unit.length)));
    const long = cost(unit.repeat(Math.ceil(160_000 / unit.length)));
    expect(long / short).toBeLessThan(8 * 4);
  },
);

test('many short lines without a stop take time in proportion to their number', () => {
  const cpu = (lines: number): number => {
    const text = 'Some words: \n'.repeat(lines);
    const paragraphs = Array.from({ length: lines }, (_, index) => ({
      start: index * 13,
      end: index * 13 + 11,
      kind: 'body' as const,
    }));
    const before = process.cpuUsage();
    segmentSentences(text, paragraphs, segment);
    return process.cpuUsage(before).user;
  };
  cpu(4000);
  // Sixteen times the lines: 16 times the time, with room for a busy machine; by the square it would be 256 times.
  expect(cpu(64_000) / Math.max(cpu(4000), 2000)).toBeLessThan(64);
});
