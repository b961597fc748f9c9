import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findEntities } from '../../lib/extract/names/index.ts';
import { extractQuotes } from '../../lib/extract/quotes/index.ts';
import { en } from '../../lib/language/en/index.ts';
import { isSliceOf } from '../../lib/model/index.ts';
import { segmentSentences } from '../../lib/segment/sentences.ts';
import { articleOf } from './article.ts';

function quotesIn(text: string) {
  const article = articleOf([text]);
  const spans = segmentSentences(article.text, article.paragraphs, en.segment);
  return extractQuotes(article, spans, findEntities(article.text, en.names), en);
}

test('every quotation, speaker and cue is the slice that its offsets name', () => {
  const piece = fc.constantFrom(
    '"',
    '“',
    '”',
    "'",
    '’',
    ' said ',
    ' Ann Lee ',
    ', ',
    '. ',
    ' he ',
    ':',
    '«',
    '»',
    ' the ',
    '\u00ad',
    '😀',
    'é',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      for (const { speaker, cue, ...quote } of quotesIn(text)) {
        expect(isSliceOf(text, quote)).toBe(true);
        if (speaker !== null) expect(isSliceOf(text, speaker)).toBe(true);
        if (speaker?.name !== undefined) expect(text).toContain(speaker.name);
        if (cue !== null) expect(isSliceOf(text, cue)).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
});

test.each(['"', '“', "'", ' said', '"A," he said. ', ': "', '«', 'Ann Lee, '])(
  'time grows with the length of %j repeated, not with its square',
  (piece) => {
    const cost = (length: number): number => {
      const text = piece.repeat(length / piece.length);
      let best = Number.POSITIVE_INFINITY;
      for (let run = 0; run < 3; run += 1) {
        const before = process.cpuUsage();
        quotesIn(text);
        const { user, system } = process.cpuUsage(before);
        best = Math.min(best, user + system);
      }
      return best;
    };
    cost(24_000);
    // Eight times the length: linear is eight times the time, quadratic sixty-four times.
    expect(cost(24_000)).toBeLessThan(24 * Math.max(cost(3_000), 1_500));
  },
);
