import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { article, here } from './here.ts';

vi.setConfig({ testTimeout: 120_000 });

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'news-digest-folders-'));
  writeFileSync(join(folder, 'one.txt'), article(1, 3));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('what was written into a folder below the input is not read again', async () => {
  const input = join(folder, 'again');
  mkdirSync(input);
  writeFileSync(join(input, 'a.txt'), article(5, 3));
  for (const _ of [1, 2]) {
    const { err } = await here(['digest', input, '--out', join(input, 'out')]);
    expect(err).toBe(`1 of 1 document digested into ${join(input, 'out')}\n`);
  }
});

test('an edition counts a digest once, though its page and text lie beside it', async () => {
  const digests = join(folder, 'digests');
  const out = join(folder, 'edition');
  await here(['digest', join(folder, 'one.txt'), '--out', digests]);
  expect(readdirSync(digests)).toHaveLength(3);
  expect(await here(['edition', digests, '--out', out])).toMatchObject({
    status: 0,
    err: `1 story of 1 article in ${out}\n`,
  });
});

test('a folder without articles makes no edition, and says so', async () => {
  const none = mkdtempSync(join(folder, 'none-'));
  const out = join(folder, 'no-edition');
  expect(await here(['edition', none, '--out', out])).toMatchObject({
    status: 0,
    err: expect.stringContaining('no edition was made'),
  });
  expect(readdirSync(out)).toEqual([]);
});

test('sections that no story is of are named', async () => {
  const parts = mkdtempSync(join(folder, 'parts-'));
  mkdirSync(join(parts, 'harbour'));
  writeFileSync(join(parts, 'harbour/a.txt'), article(3, 3));
  const { err } = await here(['edition', parts, '--out', join(folder, 's'), '--sections', 'harbour,nosuch']);
  expect(err).toContain('No story is of the section nosuch\n');
});

test('stories have a form for people, with headlines', async () => {
  const { status, out } = await here(['stories', join(folder, 'one.txt'), '--format', 'text']);
  expect({ status, out }).toEqual({
    status: 0,
    out: `Ferry 1 stays in port\n    ${join(folder, 'one.txt')}\n\n`,
  });
});

test('a folder without documents is said to be one, by every command', async () => {
  const none = mkdtempSync(join(folder, 'none-'));
  for (const command of ['digest', 'inspect', 'stories'])
    expect(await here([command, none])).toMatchObject({ out: '', err: `There is no document in ${none}\n` });
});

test('two documents that differ in their ending alone have files of their own, and no ending stands twice', async () => {
  const input = mkdtempSync(join(folder, 'twins-'));
  const out = join(folder, 'twins-out');
  for (const name of ['markets.txt', 'markets.md', 'markets-txt', 'v1.2.txt'])
    writeFileSync(join(input, name), article(5, 3));
  await here(['digest', input, '--out', out, '--format', 'json']);
  expect(readdirSync(out).sort()).toEqual([
    'markets-md.json',
    'markets-txt-2.json',
    'markets-txt.json',
    'v1.2-txt.json',
  ]);
});
