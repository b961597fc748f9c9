import { describe, expect, test } from 'vitest';
import { digestDocument } from '../../lib/digest-document.ts';
import { languages } from '../../lib/language/index.ts';
import { Digest, limits } from '../../lib/model/index.ts';
import { readArticles } from '../../lib/parse/index.ts';
import { renderDigestHtml } from '../../lib/render/digest/html.ts';
import { renderDigestText } from '../../lib/render/digest/text.ts';

const towns = ['Aldmere', 'Brackwater', 'Corran', 'Dunholt', 'Eskvale', 'Farrow', 'Glenrith'];

/** News prose in which nearly every sentence holds a figure, a name or somebody's words. */
function denseNews(characters: number): string {
  const paragraphs: string[] = [];
  for (let length = 0, number = 0; length < characters; number += 1) {
    const town = towns[number % towns.length] ?? '';
    const paragraph = `The council of ${town} voted by ${number % 40} to ${number % 23} to raise harbour tolls by ${number % 90}.5% to $${number}.20 a berth. “We have put this off for ${number % 17} years,” said Maren Oduya, who chairs the board. Opponents in ${town} said that it would cost a crew of ${number % 12} at least €${number} a year.`;
    paragraphs.push(paragraph);
    length += paragraph.length + 2;
  }
  paragraphs.unshift('The harbours of the district took in 4.2 million crowns last year.');
  return `${towns[0]} raises its tolls\n\n${paragraphs.join('\n\n')}\n`;
}

const raw = (text: string) => ({ name: 'long.txt', bytes: new TextEncoder().encode(text) });

describe('a text longer than is read', () => {
  test('is cut behind a paragraph, and the article says how much is left out', async () => {
    const text = denseNews(2.5 * limits.readOfArticle);
    const [read] = await readArticles(raw(text), languages);
    const { article, removals } = read ?? expect.fail('no article');
    expect(article.text.length).toBeLessThanOrEqual(limits.readOfArticle);
    expect(article.text.length).toBeGreaterThan(limits.readOfArticle * 0.99);
    expect(article.text).toMatch(/a year\.$/);
    expect(article.paragraphs.at(-1)?.end).toBe(article.text.length);
    expect(article.text.length + (article.unread ?? 0)).toBeGreaterThan(2.4 * limits.readOfArticle);
    expect(removals.at(-1)?.step).toBe('reach');
  });

  test('is cut at the end of a word where it is one paragraph', async () => {
    const [read] = await readArticles(
      raw(`Tolls\n\n${'harbour tolls rise '.repeat(limits.readOfArticle / 15)}`),
      languages,
    );
    expect(read?.article.text).toMatch(/ (?:harbour|tolls|rise)$/);
    expect(read?.article.unread).toBeGreaterThan(0);
  });

  test('shares what one document may hold among its articles', async () => {
    const count = 8;
    const text = denseNews((1.5 * limits.readOfDocument) / count);
    const items = Array.from(
      { length: count },
      (_, at) =>
        `<item><title>Tolls ${at}</title><description>${text.replaceAll('\n\n', '&lt;p&gt;')}</description></item>`,
    );
    const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour</title>${items.join('')}</channel></rss>`;
    const read = await readArticles({ name: 'feed.rss', bytes: new TextEncoder().encode(feed) }, languages);
    expect(read).toHaveLength(count);
    const kept = read.reduce((sum, { article }) => sum + article.text.length, 0);
    expect(kept).toBeLessThanOrEqual(limits.readOfDocument);
    for (const { article } of read) expect(article.unread).toBeGreaterThan(0);
  });

  test('has a digest of slices that tells a reader so, and a short one is not told of', async () => {
    const short = await digestDocument(raw(denseNews(3000)), { languages });
    expect(short[0]?.digest.article).not.toHaveProperty('unread');
    const [made] = await digestDocument(raw(denseNews(1.2 * limits.readOfArticle)), { languages });
    const { digest, language } = made ?? expect.fail('no digest');
    expect(() => Digest.parse(digest)).not.toThrow();
    expect(digest.figures.length).toBeGreaterThan(0);
    const said = /Of the text’s 1,\d{3},\d{3} characters the first 9\d\d,\d{3} were read\./;
    expect(renderDigestHtml(digest, language.labels)).toMatch(said);
    expect(renderDigestText(digest, language.labels).replace(/\s+/g, ' ')).toMatch(said);
  }, 60_000);
});
