import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { article } from '../handler/fixtures.ts';
import { type Page, startPage } from '../harness/page/server.ts';
import { dropSamples } from '../harness/samples.ts';
import { Stack } from '../harness/stack.ts';
import { raw } from '../harness-s3/raw.ts';

let folder: string;
let stack: Stack;
let page: Page;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'news-digest-page-'));
  stack = await Stack.start({
    folder,
    bundle: join(process.cwd(), 'dist/digest-article/index.mjs'),
    s3Port: 0,
  });
  page = await startPage(stack, 0);
});
afterAll(async () => {
  await page.stop();
  await stack.stop();
  await rm(folder, { recursive: true });
});

const upload = (name: string, body: string) =>
  raw(
    page.address,
    'PUT',
    `/api/articles/${encodeURIComponent(name)}`,
    { 'content-type': 'text/plain' },
    body,
  );
/** Uploads a file; the list, and the file's entry in it. */
async function listed(name: string, body: string) {
  await upload(name, body);
  await stack.idle();
  const { digests } = await state();
  return { digests, entry: digests.entries.find(({ source }: { source: string }) => source === name) };
}
const state = async () => JSON.parse((await raw(page.address, 'GET', '/api/state')).body);

test('an upload becomes a digest in the list, its HTML as a reader sees it', async () => {
  expect((await upload('world/fähre 100%.txt', article(7))).status).toBe(201);
  await stack.idle();
  const { digests, queue } = await state();
  expect(queue).toEqual({ waiting: 0, inFlight: 0 });
  const [entry] = digests.entries;
  expect(entry).toMatchObject({
    source: 'world/fähre 100%.txt',
    section: 'world',
    headline: expect.stringContaining('Ferry number 7'),
  });
  const view = await raw(page.address, 'GET', `/view/${encodeURI(entry.base)}.html`);
  expect(view.body).toContain('Ferry number 7');
  expect(view.headers['content-security-policy']).toMatch(/^sandbox /);
  expect(view.headers['content-security-policy']).not.toContain('allow-scripts');
});

test('the list counts what the digest shows, the parts of one utterance once, and says how long it takes', async () => {
  const { digests, entry } = await listed('coal.html', await readFile('test/samples/coal-page.html', 'utf8'));
  expect(digests.total).toBeGreaterThan(0);
  const view = await raw(page.address, 'GET', `/view/${encodeURI(entry.base)}.html`);
  const json = JSON.parse((await raw(page.address, 'GET', `/view/${encodeURI(entry.base)}.json`)).body);
  expect(json.quotes.length).toBeGreaterThan(entry.quotes);
  expect(view.body.match(/<blockquote/g)).toHaveLength(entry.quotes);
  expect(view.body.match(/<li/g)).toHaveLength(entry.facts);
  expect(view.body.match(/<tr>/g)?.length).toBeGreaterThanOrEqual(entry.figures);
  expect(view.body).toContain(entry.time);
});

test('the list names what of a feed was left out', async () => {
  const items = [article(1), 'Soon more.'].map(
    (text, at) => `<item><title>Item ${at}</title><description>${text}</description></item>`,
  );
  const { entry } = await listed(
    'day.xml',
    `<rss><channel><title>Hale</title>${items.join('')}</channel></rss>`,
  );
  expect(entry.leftOut).toEqual([{ part: 'Item 1', reason: expect.stringContaining('10 characters') }]);
});

test('a rejected file is listed with its reason and what to do', async () => {
  await upload('nothing.txt', '');
  await stack.idle();
  expect((await state()).rejected).toMatchObject([
    { key: 'nothing.txt', code: 'empty-input', advice: expect.any(String) },
  ]);
});

test('an article can be read as it came, and taken back with its digest', async () => {
  const key = 'world/short lived.html';
  const body = `<p>${article(9)}</p><script>alert(1)</script>`;
  const address = `/api/articles/${encodeURIComponent(key)}`;
  for (const _ of ['dropped', 'dropped again after it was taken back']) {
    await raw(page.address, 'PUT', address, { 'content-type': 'text/html' }, body);
    await stack.idle();
    const [entry] = (await state()).digests.entries.filter(
      ({ source }: { source: string }) => source === key,
    );
    expect(entry).toBeDefined();
    const original = await raw(page.address, 'GET', `/article/${encodeURI(key)}`);
    expect(original.body).toBe(body);
    expect(original.headers['content-security-policy']).toMatch(/^sandbox (?!.*allow-scripts)/);
    expect((await raw(page.address, 'DELETE', address)).status).toBe(200);
    expect((await state()).digests.entries).not.toContainEqual(expect.objectContaining({ source: key }));
    expect((await raw(page.address, 'GET', `/view/${encodeURI(entry.base)}.html`)).status).toBe(404);
  }
  expect((await raw(page.address, 'DELETE', address)).status).toBe(404);
});

test('the samples come into an empty bucket alone, and go all at once', async () => {
  expect(await dropSamples(stack)).toBe(0);
  await raw(page.address, 'PUT', '/api/articles/samples%2Fa.txt', {}, article(10));
  await stack.idle();
  const samples = async () =>
    (await state()).digests.entries.filter(({ source }: { source: string }) => source.startsWith('samples/'));
  expect(await samples()).toHaveLength(1);
  expect((await raw(page.address, 'DELETE', '/api/samples')).status).toBe(200);
  expect(await samples()).toEqual([]);
});

test('the page hears of a digest while it is open', async () => {
  const heard = new Promise<string>((resolve, reject) => {
    const listening = request(`${page.address}/api/events`, (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += chunk;
        if (text.includes('event: digested')) {
          listening.destroy();
          resolve(text);
        }
      });
      void upload('live.txt', article(8));
    });
    listening.on('error', reject).end();
  });
  expect(await heard).toContain('event: received\ndata: "live.txt"');
});

test('nothing but digests and editions is shown, and no path leads elsewhere', async () => {
  for (const path of [
    '/view/versions/x',
    '/view/rejected/nothing.txt.json',
    '/view/digests/../../queue',
    '/view/%2e%2e/x',
    '/nothing',
  ]) {
    expect((await raw(page.address, 'GET', path)).status).toBe(404);
  }
  expect((await raw(page.address, 'GET', '/view/%ff')).status).toBe(400);
});

test('pages from elsewhere can neither read nor send', async () => {
  const foreign = { 'sec-fetch-site': 'cross-site' };
  expect((await raw(page.address, 'GET', '/api/state', foreign)).status).toBe(403);
  expect(
    (await raw(page.address, 'PUT', '/api/articles/x.txt', { origin: 'http://evil.example' }, 'x')).status,
  ).toBe(403);
  expect((await raw(page.address, 'GET', '/api/state', { host: 'rebound.example' })).status).toBe(403);
});
