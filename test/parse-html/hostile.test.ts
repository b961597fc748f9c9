import { expect, test } from 'vitest';
import { languages } from '../../lib/language/index.ts';
import { selectBlocks } from '../../lib/parse/formats/html/body/select.ts';
import { preparePage } from '../../lib/parse/formats/html/page.ts';
import { buildPage, buildTree } from '../../lib/parse/formats/html/tree/build.ts';
import { pageOf, prose, readPage } from './read.ts';

/** CPU time of a call, in milliseconds: other work on the machine does not count. */
async function cpu(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * Holds that eight times the input takes no more than some twenty times the CPU: a quadratic reader takes sixty-four.
 * The first call warms up.
 */
async function expectLinear(
  make: (size: number) => string,
  size: number,
  read: (html: string) => unknown,
): Promise<void> {
  await read(make(size));
  const [small, large] = [make(size), make(size * 8)];
  const one = Math.min(await cpu(() => read(small)), await cpu(() => read(small)));
  const eight = await cpu(() => read(large));
  expect(eight).toBeLessThan(20 * Math.max(one, 8));
}

const article = prose.map((text) => `<p>${text}</p>`).join('');
const read = (html: string): Promise<unknown> => readPage(html).catch(() => null);

test('reads an article below 20,000 nested elements', async () => {
  const { article: found } = await readPage(
    `<html><body>${'<div>'.repeat(20_000)}<article>${article}</article>${'</div>'.repeat(20_000)}</body></html>`,
  );
  expect(found.text).toBe(prose.join('\n\n'));
});

test('nesting takes linear time', () =>
  expectLinear((size) => `${'<div>'.repeat(size)}x${'</div>'.repeat(size)}${pageOf()}`, 5_000, read));

test('100,000 inline elements take linear time and are one paragraph', async () => {
  const spans = (count: number): string => `<span>word</span> `.repeat(count);
  await expectLinear((size) => `${pageOf()}<p>${spans(size)}</p>`, 4_000, read);
});

test.each(['div', 'p', 'b', 'a', 'span', 'li', 'td', 'font'])('unclosed <%s> take linear time', (name) =>
  expectLinear((size) => `<${name}>`.repeat(size), 10_000, buildTree),
);

test('of 40,000 paragraphs of one letter so many are judged as a page may have, and the article among them is read', async () => {
  const letters = '<p>a'.repeat(20_000);
  const { layout, knowledge } = await preparePage(`${letters}${pageOf()}${letters}`, { languages });
  expect(layout.blocks.length).toBeGreaterThan(40_000);
  expect(layout.candidates.length).toBe(20_000);
  expect(layout.candidates).toEqual(layout.candidates.toSorted((a, b) => a - b));
  const { kept, removals } = selectBlocks(layout, knowledge);
  expect(kept.map(({ text }) => text)).toEqual(prose);
  expect(removals).toContainEqual({
    step: 'layout',
    reason: 'one of the shortest of too many lines',
    text: 'a',
  });
});

test('end tags without a start take linear time, and close nothing', async () => {
  await expectLinear((size) => `<div>${'</span></b></i>'.repeat(size)}</div>`, 10_000, buildTree);
});

test('attributes that nobody reads are not kept, and those that are have an end', () => {
  const html = `<p ${Array.from({ length: 20_000 }, (_, index) => `data-x${index}="${'y'.repeat(50)}"`).join(' ')} class="${'z'.repeat(1_000_000)}">text</p>`;
  const { telling } = buildPage(html);
  expect(telling.flatMap(({ attribs }) => Object.keys(attribs))).toEqual(['class']);
  expect(telling[0]?.attribs.class?.length).toBeLessThanOrEqual(20_000);
});

test('a flood of character references takes linear time', () =>
  expectLinear((size) => `<p>${'&amp;&#39;&nosuch;&#xFFFFFFF;'.repeat(size)}</p>`, 10_000, buildTree));

const storm = 'The harbour wall held through the storm on Friday, the town said, and no boat was lost.';
test.each<[string, (size: number) => string]>([
  ['titles', (size) => `${'<title>Harbour</title>'.repeat(size)}${article}`],
  [
    'meta elements of one name',
    (size) => `${'<meta name="author" content="Ann Lowe">'.repeat(size)}${article}`,
  ],
  [
    'meta elements of ever new names',
    (size) =>
      `${Array.from({ length: size }, (_, at) => `<meta name="a${at}" content="x">`).join('')}${article}`,
  ],
  [
    'objects of JSON-LD',
    (size) =>
      `<script type="application/ld+json">[${'{"@type":"NewsArticle","author":{"name":"A"}},'.repeat(size)}{}]</script>${article}`,
  ],
  [
    'scripts of JSON-LD',
    (size) => `${'<script type="application/ld+json">{"@type":"Article"}</script>'.repeat(size)}${article}`,
  ],
  [
    'levels of JSON in a script',
    (size) =>
      `<script id="__NEXT_DATA__" type="application/json">${'{"a":'.repeat(size)}1${'}'.repeat(size)}</script><p>x</p>`,
  ],
  [
    'broken JSON',
    (size) => `<script type="application/ld+json">${'{"a":[1,'.repeat(size)}</script>${article}`,
  ],
  ['blanks between tags', (size) => `<article>${`<p>a</p>${' '.repeat(40)}`.repeat(size)}${article}`],
  ['blanks in a line', (size) => `<article><p>a${' '.repeat(size * 10)}b</p>${article}`],
  [
    'ever new names of elements',
    (size) => Array.from({ length: size }, (_, at) => `<x${at}>`).join('') + article,
  ],
  [
    'ever new classes',
    (size) => Array.from({ length: size }, (_, at) => `<b class="c${at}">x</b>`).join('') + article,
  ],
  ['lines of one word', (size) => `${'<br>word'.repeat(size)}${article}`],
  ['headings of one wording', (size) => `${`<h1>${storm}</h1>`.repeat(size)}${article}`],
  ['bylines', (size) => `${'<p class="byline">By Ann Lowe</p>'.repeat(size)}${article}`],
  ['pull-quotes', (size) => `${`<blockquote>${storm}</blockquote>`.repeat(size)}${article}`],
  ['items of a list', (size) => `<ol>${`<li>${storm}`.repeat(size)}</ol>${article}`],
  ['letters “<”', (size) => `<p>${'< '.repeat(size * 10)}</p>${article}`],
])('many %s take linear time', (_, make) => expectLinear(make, 1_500, read));

test('100,000 comments, half of them open, take linear time', () =>
  expectLinear((size) => `${'<!-- a -->'.repeat(size)}${'<!--'.repeat(size)}`, 10_000, buildTree));

test('ten thousand blocks with one class take linear time', () =>
  expectLinear(
    (size) =>
      `<html><body><div class="a">${`<div class="b"><p>${prose[0]}</p></div>`.repeat(size)}</div></body></html>`,
    300,
    read,
  ));

test('a page with more nodes than fit is refused, with a reason', async () => {
  const html = `<html>${'<br>'.repeat(500_001)}</html>`;
  await expect(readPage(html)).rejects.toMatchObject({ code: 'too-large', retryable: false });
});

test('an article that only a comment holds is no article', async () => {
  await expect(readPage(`<html><body><!-- ${article} --></body></html>`)).rejects.toMatchObject({
    code: 'no-article',
  });
});

test.each([
  [
    'script',
    '<script>document.write("<p>Injected by a script, never part of the article that a reader sees.</p>")</script>',
  ],
  [
    'style',
    '<style>p::after { content: "Injected by a style sheet, never part of the article at all." }</style>',
  ],
  [
    'template',
    '<template><p>Held in a template, never shown to any reader of the page as it stands.</p></template>',
  ],
  [
    'noscript',
    '<noscript><p>Please enable scripts in your browser to read the rest of this page.</p></noscript>',
  ],
])('text of a %s element is not read', async (_, inside) => {
  const { article: found } = await readPage(pageOf({ inside }));
  expect(found.text).toBe(prose.join('\n\n'));
});

test('a JSON bomb in the metadata is survived', async () => {
  const deep = `${'{"author":'.repeat(20_000)}"x"${'}'.repeat(20_000)}`;
  const { article: found } = await readPage(
    pageOf({ head: `<script type="application/ld+json">${deep}</script>` }),
  );
  expect(found.text).toBe(prose.join('\n\n'));
});
