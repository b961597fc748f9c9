import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../../lib/language/index.ts';
import { NewsDigestError } from '../../lib/model/index.ts';
import { formats, readArticles } from '../../lib/parse/index.ts';
import { binaryFixtures } from './support/binary-fixtures.ts';
import { textFixtures } from './support/text-fixtures.ts';

describe('whatever the bytes, an article or an error of our own', () => {
  const documents = [...textFixtures, ...binaryFixtures];

  const settles = async (name: string, bytes: Uint8Array): Promise<void> => {
    try {
      for (const { article } of await readArticles({ name, bytes }, languages)) {
        expect(article.text.isWellFormed()).toBe(true);
        for (const { start, end } of article.paragraphs) {
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(article.text.length);
        }
      }
    } catch (error) {
      expect(error).toBeInstanceOf(NewsDigestError);
    }
  };
  const extension = fc.constantFrom(...formats.flatMap((format) => format.extensions.slice(0, 1)), '');

  test('of noise', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), extension, (bytes, ending) =>
        settles(`a.${ending}`, bytes),
      ),
      { numRuns: 150 },
    );
  });

  test('of damaged documents', async () => {
    const damage = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      kind: fc.constantFrom('cut', 'change', 'double', 'drop'),
      bytes: fc.uint8Array({ minLength: 1, maxLength: 8 }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...documents),
        fc.array(damage, { minLength: 1, maxLength: 3 }),
        async (document, faults) => {
          let bytes = document.bytes;
          for (const { at, kind, bytes: noise } of faults) {
            const place = Math.floor(at * bytes.length);
            if (kind === 'cut') bytes = bytes.slice(0, place);
            if (kind === 'change')
              bytes = Uint8Array.from([
                ...bytes.slice(0, place),
                ...noise,
                ...bytes.slice(place + noise.length),
              ]);
            if (kind === 'double')
              bytes = Uint8Array.from([...bytes.slice(0, place), ...bytes.slice(Math.max(0, place - 200))]);
            if (kind === 'drop')
              bytes = Uint8Array.from([...bytes.slice(0, place), ...bytes.slice(place + 40)]);
          }
          await settles('document', bytes);
        },
      ),
      { numRuns: 250 },
    );
  });
});
