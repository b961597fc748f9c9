import { expect, test } from 'vitest';
import { pageOf, paragraphsOf, prose, readPage } from './read.ts';

const whole = prose.join('\n\n');

test.each([
  ['a cross-link line', '<p>Read more: <a href="/a">Ferry fares rise for the third year in a row</a></p>'],
  ['a cross-link without a link', '<p>Also read: Ferry fares rise for the third year in a row</p>'],
  ['a link-only paragraph', '<p><a href="/b">FERRY COMPANY SEES RECORD LOSSES</a></p>'],
  [
    'a share bar',
    '<div class="share-bar"><span>Share</span><a href="#">Facebook</a><a href="#">Mail</a></div>',
  ],
  [
    'a caption',
    '<figure><img src="x.jpg"><figcaption>The old terminal on a winter morning, seen from the fish market.</figcaption></figure>',
  ],
  ['a picture credit', '<p class="credit">Photo: Harbour Press Office</p>'],
  [
    'a newsletter plea',
    '<div class="newsletter-signup"><p>Sign up for our newsletter and get the harbour news every morning.</p><input></div>',
  ],
  [
    'a consent banner',
    '<div class="cookie-consent"><p>We use cookies to improve your experience on our site and for other ends.</p></div>',
  ],
  [
    'a hidden part',
    '<div style="display:none"><p>Subscribers see a longer version of this article with the voting record of each member.</p></div>',
  ],
  [
    'related links',
    '<div class="related"><h3>Related articles</h3><ul><li><a href="/c">Council elects a new chair</a></li><li><a href="/d">Ferry sold</a></li></ul></div>',
  ],
  ['a repeated paragraph', `<blockquote class="pullquote"><p>${prose[1]?.slice(0, 60)}</p></blockquote>`],
])('drops %s within the text', async (_, inside) => {
  const { article } = await readPage(pageOf({ inside }));
  expect(article.text).toBe(whole);
});

test.each([
  [
    'comments',
    '<section class="comments" id="comments"><h2>Comments</h2><div class="comment"><p>I took this ferry to school for nine years, and I will miss it dearly.</p></div></section>',
  ],
  ['a copyright line', '<p>© 2026 Ostervik Courier. All rights reserved.</p>'],
  [
    'teasers',
    '<section class="more-stories"><article class="teaser"><h3><a href="/e">Storm shuts the bridge</a></h3><p>Gusts of 110 km/h close the strait crossing until Friday morning, the road office says.</p></article></section>',
  ],
])('drops %s after the text', async (_, after) => {
  const { article } = await readPage(pageOf({ after }));
  expect(article.text).toBe(whole);
});

test('records each removal with step, reason and text', async () => {
  const { removals } = await readPage(pageOf({ inside: '<p>Photo: Harbour Press Office</p>' }));
  expect(removals).toContainEqual({
    step: 'rules',
    reason: 'a picture credit',
    text: 'Photo: Harbour Press Office',
  });
});

test('keeps lists, sub-headings and block quotes, each as what it is', async () => {
  const inside = `<h2>What changes in spring</h2><ul><li>The night ferry at 1.15 a.m. is cancelled from 1 April.</li><li>Bicycles travel free of charge until the end of the year.</li></ul>
    <blockquote><p>Every crossing we cut is a family that has to move away from the islands.</p></blockquote>`;
  const { article } = await readPage(pageOf({ inside }));
  const kinds = article.paragraphs.map(({ kind }) => kind);
  expect(kinds).toContain('heading');
  expect(kinds.filter((kind) => kind === 'list-item')).toHaveLength(2);
  expect(article.text).toContain('Every crossing we cut is a family');
});

test('the items of a numbered list have their numbers before them, the paragraph begins behind', async () => {
  const items = ['Bring the form to the harbour office by noon.', 'Pay the fee of 40 crowns at the desk.'];
  const list = (attributes: string): string =>
    `<ol${attributes}>${items.map((item) => `<li><p>${item}</p></li>`).join('')}</ol>`;
  const numbered = (await readPage(pageOf({ inside: list('') }))).article;
  expect(numbered.text).toContain(`1. ${items[0]}\n\n2. ${items[1]}`);
  expect(paragraphsOf(numbered)).toEqual(expect.arrayContaining(items));
  expect((await readPage(pageOf({ inside: list(' start="7"') }))).article.text).toContain(`7. ${items[0]}`);
  expect((await readPage(pageOf({ inside: list(' class="list-none"') }))).article.text).not.toContain('1. ');
});

test('reads a data table row by row', async () => {
  const row = (cells: readonly string[]): string =>
    `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const inside = `<table>${row(['Year', 'Passengers', 'Crossings'])}${row(['2024', '412,000', '8,120'])}${row(['2025', '371,000', '7,904'])}</table>`;
  const { article } = await readPage(pageOf({ inside }));
  const rows = article.paragraphs
    .filter(({ kind }) => kind === 'table')
    .map(({ start, end }) => article.text.slice(start, end));
  expect(rows).toEqual(['Year | Passengers | Crossings', '2024 | 412,000 | 8,120', '2025 | 371,000 | 7,904']);
});

test('reads an article whose paragraphs are parted by line breaks', async () => {
  const { article } = await readPage(
    `<html lang="en"><body><div id="nav"><a href="/">Home</a></div><div class="text">${prose.join('<br><br>')}</div></body></html>`,
  );
  expect(article.text).toBe(whole);
});

test('joins lines that a break only wraps', async () => {
  const wrapped = `${prose[0]?.replace(' ending', ' <br>ending')}`;
  const { article } = await readPage(
    `<html lang="en"><body><div class="text">${[wrapped, ...prose.slice(1)].join('<br><br>')}</div></body></html>`,
  );
  expect(paragraphsOf(article)).toHaveLength(prose.length);
});

test('reads an article that a form wraps', async () => {
  const page = pageOf()
    .replace('<body>', '<body><form action="/search">')
    .replace('</body>', '</form></body>');
  expect((await readPage(page)).article.text).toBe(whole);
});

test('reads an AMP page', async () => {
  const page = pageOf({
    before: '<amp-sidebar><ul><li><a href="/">Home</a></li></ul></amp-sidebar>',
    inside: '<amp-ad><div>Advertisement</div></amp-ad>',
  }).replace('<html', '<html amp');
  expect((await readPage(page)).article.text).toBe(whole);
});

test('reads the entries of a live blog in order, with their times', async () => {
  const entries = prose.map(
    (text, index) =>
      `<div class="live-entry"><time datetime="2026-11-03T1${index}:05">1${index}:05</time><p>${text}</p></div>`,
  );
  const { article } = await readPage(
    `<html lang="en"><body><main><h1>Council votes on the ferry, live</h1><div class="liveblog">${entries.join('')}</div></main></body></html>`,
  );
  const places = prose.map((text) => article.text.indexOf(text));
  expect(places.every((place) => place >= 0)).toBe(true);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test.each([
  [
    'JSON-LD',
    (body: string) =>
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Ferry terminal to close', articleBody: body })}</script>`,
  ],
  [
    'the data of a script-built page',
    (body: string) =>
      `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps: { post: { title: 'Ferry', body } } } })}</script>`,
  ],
])('reads the article from %s when the page shows none of it', async (_, script) => {
  const page = `<html lang="en"><head><title>Ferry terminal to close</title></head><body><div id="root">Loading</div>${script(prose.join('\n\n'))}</body></html>`;
  expect((await readPage(page)).article.text).toBe(whole);
});

test('leaves a body in JSON alone that holds no more than the page shows', async () => {
  const head = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: prose.join(' ') })}</script>`;
  expect((await readPage(pageOf({ head }))).article.text).toBe(whole);
});

test('a body that a script fades in is shown', async () => {
  const page = pageOf().replace('<article>', '<article style="visibility:hidden">');
  expect((await readPage(page)).article.text).toBe(whole);
});

test('furniture in another language goes by that language’s words', async () => {
  const { article } = await readPage(
    pageOf({ lang: 'fr', inside: '<p>À lire aussi : Le prix du bac augmente encore</p>' }),
  );
  expect(article.text).toBe(whole);
});
