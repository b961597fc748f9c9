import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { languages } from '../../lib/language/index.ts';
import { limits } from '../../lib/model/index.ts';
import { type ReadArticle, readArticles } from '../../lib/parse/index.ts';
import { story } from './support/story.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (name: string, bytes: Uint8Array): Promise<readonly ReadArticle[]> =>
  readArticles({ name, bytes }, languages);
const leftOut = (articles: readonly ReadArticle[]): string[] =>
  articles.flatMap(({ removals }) => removals.filter(({ part }) => part).map(({ text }) => text));
const text = story.paragraphs.join('\n\n');
const readable = { headline: story.headline, body: text };

describe('a part that cannot be read is named, and the others are read', () => {
  test('a binary file in a zip', async () => {
    const noise = Uint8Array.from({ length: 3_000 }, (_, at) => (at * 7919 + (at >> 3)) % 256);
    const articles = await read('news.zip', zipSync({ 'a.txt': encode(text), 'noise.dat': noise }));
    expect(articles).toHaveLength(1);
    expect(leftOut(articles)).toEqual(['noise.dat']);
  });

  test('a record of JSON, whose body is not text', async () => {
    const articles = await read(
      'news.json',
      encode(JSON.stringify([{ headline: 'Empty', body: '<p> </p>' }, readable])),
    );
    expect(articles).toHaveLength(1);
    expect(leftOut(articles)).toEqual(['Empty']);
  });

  test('a broken line of JSON lines', async () => {
    const line = JSON.stringify(readable);
    const articles = await read('news.jsonl', encode(`${line}\n{"headline": "Cut of\n${line}\n`));
    expect(articles).toHaveLength(2);
    expect(leftOut(articles)).toEqual(['line 2']);
  });

  test('an item of a feed that is a teaser', async () => {
    const item = (title: string, body: string): string =>
      `<item><title>${title}</title><description><![CDATA[${body}]]></description></item>`;
    const articles = await read(
      'feed.xml',
      encode(
        `<rss version="2.0"><channel><title>C</title>${item('Teaser', 'Read on.')}${item('Whole', text)}</channel></rss>`,
      ),
    );
    expect(articles).toHaveLength(1);
    expect(leftOut(articles)).toEqual(['Teaser']);
  });

  test('more articles than one document may hold', async () => {
    const records = Array.from({ length: limits.articlesPerDocument + 3 }, () => ({
      headline: 'H',
      body: 'A short text it is.',
    }));
    const articles = await read('news.json', encode(JSON.stringify(records)));
    expect(articles).toHaveLength(limits.articlesPerDocument);
    expect(articles[0]?.removals.at(0)?.reason).toContain('3 more');
  });
});

test.each([
  '%PDF-1.7 is what the file began with, the archive said.',
  'From: the harbour office\nTo: all\nSubject: dredging\n\nIt begins on Monday.',
])('a body in a field is text, whatever format it looks like: %s', async (body) => {
  const [first] = await read('news.json', encode(JSON.stringify({ headline: 'On formats', body })));
  const { article } = first ?? {};
  expect(article?.text.replace(/\s+/g, ' ')).toBe(body.replace(/\s+/g, ' '));
});
