import { expect, test } from 'vitest';
import { languages } from '../../lib/language/index.ts';
import { type ReadArticle, readArticles } from '../../lib/parse/index.ts';

async function read(text: string): Promise<ReadArticle> {
  const [first] = await readArticles({ name: 'a.md', bytes: new TextEncoder().encode(text) }, languages);
  if (first === undefined) throw new Error('nothing was read');
  return first;
}

const second = 'It is due in the autumn, the harbour office of Westerby said on Monday.';

test('what is struck out is not asserted, and said to be left out', async () => {
  const { article, removals } = await read(
    `# A dredger is ordered\n\nThe ship will cost ~~nine~~ eleven million crowns.\n\n${second}`,
  );
  expect(article.text).toBe(`The ship will cost eleven million crowns.\n\n${second}`);
  expect(removals).toContainEqual(expect.objectContaining({ step: 'struck-out', text: 'nine' }));
});

test('footnotes and their marks are no text', async () => {
  const { article, removals } = await read(
    `# A dredger is ordered\n\nThe ship will cost eleven million crowns[^a].\n\n${second}\n\n[^a]: Without the tax.`,
  );
  expect(article.text).toBe(`The ship will cost eleven million crowns.\n\n${second}`);
  expect(removals).toContainEqual(expect.objectContaining({ step: 'footnote' }));
});

test('a section, a byline and a date under the headline are read as in plain text', async () => {
  const { article } = await read(
    `# A dredger is ordered\n\nIlse Brandt, harbour correspondent\n\n2 June 2032\n\n${second}`,
  );
  expect(article).toMatchObject({
    headline: 'A dredger is ordered',
    bylines: ['Ilse Brandt'],
    published: '2032-06-02',
    text: second,
  });
});

test('equal paragraphs keep each its own kind', async () => {
  const { article } = await read(
    `# A dredger is ordered\n\n${second}\n\n## Twice\n\n${second}\n\nTwice\n\n> Twice`,
  );
  expect(article.paragraphs.map(({ kind }) => kind)).toEqual(['body', 'heading', 'body', 'body', 'quote']);
});
