import { expect, test } from 'vitest';
import type { Article } from '../../lib/model/index.ts';
import { pageOf, prose, readPage } from './read.ts';

const ld = (object: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...object })}</script>`;
const read = async (options: Parameters<typeof pageOf>[0]): Promise<Article> =>
  (await readPage(pageOf(options))).article;

test('the headline is what is shown, without the site’s name', async () => {
  const head =
    '<meta property="og:site_name" content="Ostervik Courier"><meta property="og:title" content="Ferry terminal to close - Ostervik Courier">';
  expect((await read({ head })).headline).toBe('Ferry terminal to close');
  const bare = `<html><head><title>Ferry terminal to close | Ostervik Courier</title><meta property="og:site_name" content="Ostervik Courier"></head><body><div>${prose.map((text) => `<p>${text}</p>`).join('')}</div></body></html>`;
  expect((await readPage(bare)).article.headline).toBe('Ferry terminal to close');
});

test('a logo in a first-level heading is not the headline', async () => {
  const article = await read({
    before: '<header><h1>Ostervik Courier</h1></header>',
    head: '<meta property="og:title" content="Ferry terminal to close">',
  });
  expect(article.headline).toBe('Ferry terminal to close');
});

test('entities and markup in stated fields are text', async () => {
  const page = `<html><head>${ld({ headline: 'Holt &amp; Sons &#8211; a <i>ferry</i> story' })}</head><body><div>${prose.map((text) => `<p>${text}</p>`).join('')}</div></body></html>`;
  expect((await readPage(page)).article.headline).toBe('Holt & Sons – a ferry story');
});

test('the dek is the standfirst that is shown, not a description that is only stated', async () => {
  const dek = 'Seven of nine members vote for the northern pier; shop owners fear for their summer.';
  const head = `<meta name="description" content="${dek}">`;
  const shown = await read({ head, before: `<p class="standfirst">${dek}</p>` });
  expect(shown.dek).toBe(dek);
  expect(shown.text).not.toContain(dek);
  expect((await read({ head })).dek).toBeNull();
});

test.each([
  [
    'a list of persons',
    ld({
      author: [
        { '@type': 'Person', name: 'Ada Brenn' },
        { '@type': 'Person', name: 'Jon Vik' },
      ],
    }),
    ['Ada Brenn', 'Jon Vik'],
  ],
  [
    'names in one string',
    ld({ author: { '@type': 'Person', name: 'By Ada Brenn and Jon Vik' } }),
    ['Ada Brenn', 'Jon Vik'],
  ],
  [
    'a reference',
    `${ld({ author: { '@id': '#ada' } })}<script type="application/ld+json">{"@type":"Person","@id":"#ada","name":"Ada Brenn"}</script>`,
    ['Ada Brenn'],
  ],
  ['a meta element', '<meta name="author" content="Ada Brenn">', ['Ada Brenn']],
])('reads authors from %s', async (_, head, expected) => {
  expect((await read({ head })).bylines).toEqual(expected);
});

test.each([
  ['an account', '<meta name="author" content="admin">'],
  ['an address', '<meta name="author" content="https://social.example/courier">'],
  ['a mail address', '<meta name="author" content="news@courier.example">'],
  [
    'the site as an organisation',
    `<meta property="og:site_name" content="Ostervik Courier">${ld({ author: { '@type': 'Organization', name: 'Ostervik Courier' } })}`,
  ],
  ['nobody', ''],
  ['a desk', '<meta name="author" content="News Desk">'],
  ['a section', ld({ author: { '@type': 'Person', name: 'Editorial' } })],
  ['an account in one word', '<meta name="author" content="adabrenn">'],
  [
    'the account that published a blog post, and shows nobody',
    ld({ '@type': 'BlogPosting', author: { '@type': 'Person', name: 'Kai Storm' } }),
  ],
  ['a site with its address', '<meta name="author" content="Ostervik Courier (www.courier.example)">'],
])('names no author where the page names %s', async (_, head) => {
  expect((await read({ head })).bylines).toEqual([]);
});

test('reads a byline that is only shown, without place and role', async () => {
  const article = await read({ before: '<p class="byline">By Ada Brenn and Jon Vik | 3 November 2026</p>' });
  expect(article.bylines).toEqual(['Ada Brenn', 'Jon Vik']);
});

test('what is joined to something that is no name is no name', async () => {
  const before = '<div class="statement-author">The Northern and Southern harbour ministries</div>';
  expect((await read({ before })).bylines).toEqual([]);
});

test.each([
  ['in the microformat of names', '<span class="author vcard"><a>Ada Brenn</a></span>'],
  [
    'with a long account of them',
    `<div class="byline">Written by Ada Brenn, 14 years on the quay and ${'still there '.repeat(12)}</div>`,
  ],
  ['behind the kind of text', '<p class="byline">Analysis by Ada Brenn</p>'],
])('reads an author %s', async (_, before) => {
  expect((await read({ before })).bylines).toEqual(['Ada Brenn']);
});

test('reads who wrote it below the text, unless two lines differ', async () => {
  const after = '<p>Written by Ada Brenn</p>';
  expect((await read({ after })).bylines).toEqual(['Ada Brenn']);
  expect((await read({ after: `${after}<p>Written by Jon Vik</p>` })).bylines).toEqual([]);
});

test('a newsroom’s author counts though the page does not show the name', async () => {
  const head = ld({ author: { '@type': 'Person', name: 'Ada Brenn' } });
  expect((await read({ head })).bylines).toEqual(['Ada Brenn']);
});

test('the author of a reader’s comment is not the article’s', async () => {
  const after =
    '<section class="comments"><div class="comment"><span class="comment-author">Kai Storm</span><p>I will miss the old boat more than I can say here.</p></div></section>';
  expect((await read({ after })).bylines).toEqual([]);
});

test.each([
  [
    'JSON-LD, with its zone',
    { head: ld({ datePublished: '2026-11-03T18:05:00+0100' }) },
    '2026-11-03T18:05:00+01:00',
  ],
  [
    'a meta element',
    { head: '<meta property="article:published_time" content="2026-11-03T17:05:00Z">' },
    '2026-11-03T17:05:00Z',
  ],
  ['a time element', { before: '<time class="published" datetime="2026-11-03">3 Nov</time>' }, '2026-11-03'],
  ['the date line shown', { before: '<p class="date">3 November 2026, 18:05</p>' }, '2026-11-03T18:05'],
  [
    'the address',
    { head: '<link rel="canonical" href="https://courier.example/2026/11/03/ferry">' },
    '2026-11-03',
  ],
])('reads the date from %s', async (_, options, expected) => {
  expect((await read(options)).published).toBe(expected);
});

test.each(['0000-00-00', '2026-13-45', 'soon', '1'])('takes “%s” for no date', async (date) => {
  expect((await read({ head: ld({ datePublished: date }) })).published).toBeNull();
});

test('publisher, section, address and language', async () => {
  const head = `<meta property="og:site_name" content="Ostervik Courier"><link rel="canonical" href="https://courier.example/ferry">${ld({ articleSection: 'Harbour' })}`;
  expect(await read({ head })).toMatchObject({
    publisher: 'Ostervik Courier',
    section: 'Harbour',
    url: 'https://courier.example/ferry',
    language: 'en',
  });
});

test('an address that is not of the web is none', async () => {
  expect((await read({ head: '<link rel="canonical" href="javascript:alert(1)">' })).url).toBeNull();
});

test('broken JSON-LD takes nothing else down', async () => {
  const head =
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":</script><meta name="author" content="Ada Brenn">';
  expect((await read({ head })).bylines).toEqual(['Ada Brenn']);
});

test.each([
  ['Ostervik Courier - News that matters', 'Ostervik Courier'],
  ['Ostervik Courier |', 'Ostervik Courier'],
  ['Tri-City Courier', 'Tri-City Courier'],
  ['/', null],
])('a publisher is a name without what it says of itself: %s', async (stated, publisher) => {
  expect((await read({ head: `<meta property="og:site_name" content="${stated}">` })).publisher).toBe(
    publisher,
  );
});

test.each([
  ['Harbour', 'Harbour'],
  ['Ostervik Courier', null],
  ['News of the harbour, its ships and the people who work there, every day since 1890', null],
])('the publisher or a sentence about the site is no section: %s', async (articleSection, section) => {
  const head = `<meta property="og:site_name" content="Ostervik Courier">${ld({ articleSection })}`;
  expect((await read({ head })).section).toBe(section);
});
