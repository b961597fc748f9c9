import { expect, test } from 'vitest';
import { pageOf, paragraphsOf, prose, readPage } from './read.ts';

test('keeps the paragraphs of an article in order, a blank line between', async () => {
  const { article } = await readPage(pageOf());
  expect(paragraphsOf(article).filter((text) => prose.includes(text))).toEqual(prose);
  expect(article.text).toContain(prose.join('\n\n'));
});

test('drops navigation and footer', async () => {
  const { article, removals } = await readPage(
    pageOf({
      before: '<nav><ul><li><a href="/a">World news</a></li><li><a href="/b">Sports desk</a></li></ul></nav>',
      after: '<footer><p>All rights reserved by the Ostervik Courier and its readers, 2026.</p></footer>',
    }),
  );
  expect(article.text).not.toMatch(/World news|All rights reserved/);
  expect(removals.map(({ text }) => text)).toContain('World news');
});
