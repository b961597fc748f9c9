import { deflateSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { digestBytes } from './pipeline.ts';

vi.setConfig({ testTimeout: 180_000 });

const sentence = 'The bridge at Altmark stays closed for three weeks, the county said on Monday.';

test('an empty file is refused as empty', async () => {
  expect((await digestBytes('a.txt', '')).code).toBe('empty-input');
});

test('a file of NUL bytes is refused as binary', async () => {
  expect((await digestBytes('a.txt', new Uint8Array(1_000_000))).code).toBe('binary-input');
});

test('a PNG named .txt is refused as binary', async () => {
  const header = Buffer.from('89504e470d0a1a0a0000000d49484452000000400000004008020000', 'hex');
  const png = Buffer.concat([header, deflateSync(Buffer.alloc(12_288, 7))]);
  expect((await digestBytes('a.txt', png)).code).toBe('binary-input');
});

test('invalid UTF-8 gives a digest that is well-formed', async () => {
  const bad = Buffer.from([0xff, 0xfe, 0xc0, 0x80, 0xed, 0xa0, 0x80, 0xf4, 0x90]);
  const bytes = Buffer.concat([
    Buffer.from(`Bridge closed\n\n${sentence} `),
    bad,
    Buffer.from(` ${sentence}`),
  ]);
  const { code, html, text, json } = await digestBytes('a.txt', bytes);
  expect(code).toBeNull();
  for (const form of [html, text, json]) expect(form.isWellFormed()).toBe(true);
});

test('lone surrogates in JSON reach no output, and the offsets stay true', async () => {
  const item = {
    headline: 'Bridge \ud800 closed',
    body_text: `${sentence} \udc00 “It is \ud83d unsafe,” said Mara Lindt, the county’s engineer. ${sentence}`,
    language: 'en',
    type: 'text',
    uri: 'https://wire.example/1',
  };
  const { code, html, text, json } = await digestBytes('a.json', JSON.stringify(item));
  expect(code).toBeNull();
  for (const form of [html, text, json]) expect(form.isWellFormed()).toBe(true);
});

test('right-to-left overrides stay inside the text that holds them', async () => {
  const { code, html } = await digestBytes(
    'a.txt',
    `Bridge \u202eclosed\n\n${sentence} \u2067\u202e${sentence}\u2069\u2069`,
  );
  expect(code).toBeNull();
  for (const [, inside = ''] of html.matchAll(/<bdi>([^<]*)<\/bdi>/g)) {
    const opened = inside.match(/[\u2066-\u2068]/g)?.length ?? 0;
    expect(inside.match(/\u2069/g)?.length ?? 0).toBe(opened);
  }
});

test('HTML nested 50,000 deep gives a digest or says that it is too deep', async () => {
  const page = `<html><body>${'<div>'.repeat(50_000)}<h1>Bridge closed</h1><p>${`${sentence} `.repeat(8)}</p>`;
  const { code, digest } = await digestBytes('a.html', page);
  if (code === null) expect(digest?.article.text).toContain(sentence);
  else expect(code).toBe('too-deep');
});

test('a million unclosed quotation marks give a digest without a speaker', async () => {
  const { code, digest } = await digestBytes(
    'a.txt',
    `Bridge closed\n\n${sentence} ${'“'.repeat(1_000_000)}`,
  );
  expect(code).toBeNull();
  expect(digest?.quotes.filter((quote) => quote.speaker !== null)).toEqual([]);
});

test('a single line of 5 MB gives a digest', async () => {
  const { code, digest } = await digestBytes('a.txt', `Bridge closed\n\n${`${sentence} `.repeat(64_000)}`);
  expect(code).toBeNull();
  expect(digest?.facts[0]?.text).toMatch(/^The bridge at Altmark stays closed for three weeks/);
});

test('a text of 20 MB gives a digest', async () => {
  // Mostly letters: what takes the time in a real text of this size is measured by the growth tests.
  const paragraph = `${'lorem '.repeat(3_000)}end.\n\n`;
  const { code, html } = await digestBytes(
    'a.txt',
    `Bridge closed\n\n${sentence}\n\n${paragraph.repeat(1_110)}`,
  );
  expect(code).toBeNull();
  expect(html.length).toBeLessThan(200_000);
});
