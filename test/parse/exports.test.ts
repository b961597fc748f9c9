import { describe, expect, test } from 'vitest';
import { languages } from '../../lib/language/index.ts';
import type { ReadArticle } from '../../lib/parse/format.ts';
import { readArticles } from '../../lib/parse/index.ts';
import { bytesOf, htmlParagraphs, story } from './support/story.ts';

const all = (name: string, text: string): Promise<readonly ReadArticle[]> =>
  readArticles({ name, bytes: bytesOf(text) }, languages);
const whole = story.paragraphs.join('\n\n');

describe('what publishing systems export', () => {
  test('WordPress: posts alone, their authors by name, captions apart', async () => {
    const item = (kind: string): string =>
      `<item><title>${kind}</title><dc:creator>nora</dc:creator><content:encoded><![CDATA[${htmlParagraphs}[caption id="a" width="3"]<img src="x"/> A diver[/caption][gallery ids="1"]]]></content:encoded><wp:post_type>${kind}</wp:post_type></item>`;
    const found = await all(
      'a.xml',
      `<?xml version="1.0"?><rss version="2.0" xmlns:dc="d" xmlns:content="c" xmlns:wp="w"><channel><title>Courier</title><wp:author><wp:author_login>nora</wp:author_login><wp:author_display_name>Nora Lindqvist</wp:author_display_name></wp:author>${item('post')}${item('page')}</channel></rss>`,
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.article).toMatchObject({ bylines: ['Nora Lindqvist'], text: whole });
  });

  test.each([
    ['Ghost', { db: [{ data: { posts: [{ title: story.headline, html: htmlParagraphs }] } }] }],
    [
      'JSON:API',
      {
        data: [
          {
            type: 'article',
            attributes: { title: story.headline, body: { processed: htmlParagraphs, value: htmlParagraphs } },
          },
        ],
      },
    ],
    [
      'fields in an envelope',
      { response: { content: { webTitle: story.headline, fields: { body: htmlParagraphs } } } },
    ],
  ])('%s', async (_, value) => {
    expect((await all('a.json', JSON.stringify(value)))[0]?.article).toMatchObject({
      headline: story.headline,
      text: whole,
    });
  });

  test('a text that says how much it leaves out is no article', async () => {
    const value = { articles: [{ title: story.headline, content: `${whole.slice(0, 200)}… [+2345 chars]` }] };
    await expect(all('a.json', JSON.stringify(value))).rejects.toMatchObject({ code: 'no-article' });
  });
});
