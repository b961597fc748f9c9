import fc from 'fast-check';
import { expect, test } from 'vitest';
import { UnreadableInputError } from '../../lib/model/index.ts';
import { pageOf, paragraphsOf, prose, readPage } from './read.ts';

const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(
      '<div>',
      '</div>',
      '<p>',
      '</p>',
      '<br>',
      '<ul><li>',
      '</li></ul>',
      '<b>',
      '</a>',
      '<a href="x">',
      '<table><tr><td>',
      '</table>',
      '<h2>',
      '</h2>',
      '<!--',
      '-->',
      '<script>',
      '</script>',
      '&amp;',
      '&#0;',
      '&#xD800;',
      '<svg>',
      '</svg>',
      '<form>',
      '\u0000',
      '\u00ad',
      '\u202e',
    ),
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom(...prose),
  ),
  { maxLength: 60 },
);

test('whatever the page: offsets fit, paragraphs are in order and cover the text, nothing unseen is in it', async () => {
  await fc.assert(
    fc.asyncProperty(pieces, async (parts) => {
      const found = await readPage(`<html><body>${parts.join('')}</body></html>`).catch((error: unknown) => {
        expect(error).toBeInstanceOf(UnreadableInputError);
        return null;
      });
      if (found === null) return;
      const { text, paragraphs } = found.article;
      expect(paragraphs.map(({ start, end }) => text.slice(start, end)).join('\n\n')).toBe(text);
      let last = 0;
      for (const { start, end } of paragraphs) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b\u202e]/);
      expect(text.isWellFormed()).toBe(true);
    }),
    { numRuns: 60 },
  );
});

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

test('reading the article of a page again, rendered plainly, loses nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(prose, { minLength: 2 }), async (chosen) => {
      const { article: once } = await readPage(
        pageOf({ inside: chosen.map((text) => `<p>${text} Again.</p>`).join('') }),
      );
      const rendered = `<!doctype html><html lang="en"><head><title>${once.headline}</title></head><body><article><h1>${once.headline}</h1>${paragraphsOf(
        once,
      )
        .map((text) => `<p>${escaped(text)}</p>`)
        .join('')}</article></body></html>`;
      const { article: twice } = await readPage(rendered);
      expect(twice.text).toBe(once.text);
      expect(twice.headline).toBe(once.headline);
    }),
    { numRuns: 8 },
  );
});
