import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { today } from '../harness/edition/make.ts';
import { type Page, startPage } from '../harness/page/server.ts';
import { Stack } from '../harness/stack.ts';
import { arrivalsOf } from './day.ts';

let folder: string;
let stack: Stack;
let page: Page;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'edition-page-'));
  stack = await Stack.start({ folder, bundle: 'dist/digest-article/index.mjs', s3Port: 0, concurrency: 1 });
  page = await startPage(stack, 0);
  const now = new Date();
  const day = now.toISOString().slice(0, 10).replaceAll('-', '/');
  for (const [at, { digest }] of arrivalsOf().entries()) {
    const body = JSON.stringify({ ...digest, source: { key: 'x', etag: 'e', arrived: now.toISOString() } });
    await stack.digests.put(`digests/${day}/${at}.json`, body, { contentType: 'application/json' });
  }
});
afterAll(async () => {
  await page.stop();
  await stack.stop();
  await rm(folder, { recursive: true });
});

const post = (path: string, fields: Record<string, string> = {}): Promise<Response> =>
  fetch(`${page.address}${path}`, { method: 'POST', body: new URLSearchParams(fields) });

test('before an edition is made there is none to send', async () => {
  expect((await post('/api/edition/send', { to: 'me@mail.example' })).status).toBe(404);
});

test('the page makes today’s edition and shows its mail, light and dark', async () => {
  const { date } = today(new Date());
  const made = await (await post('/api/edition')).json();
  expect(made).toMatchObject({ date, counts: { stories: 20, articles: 22 } });
  const shown = async (scheme: string): Promise<Response> =>
    fetch(`${page.address}/edition/mail/${date}?scheme=${scheme}`);
  const [light, dark] = [await shown('light'), await shown('dark')];
  expect(await light.text()).toContain('@media not all');
  expect(await dark.text()).toContain('@media all');
  expect(light.headers.get('content-security-policy')).toMatch(/^sandbox /);
  expect((await fetch(`${page.address}/view/editions/index.html`)).status).toBe(200);
});

test('beside articles of one’s own the samples stay out of the edition', async () => {
  const now = new Date();
  const [arrival] = arrivalsOf();
  const digest = { ...arrival?.digest, headline: 'An invented sample of a harbour fire in Lenn' };
  const key = `digests/${now.toISOString().slice(0, 10).replaceAll('-', '/')}/sample.json`;
  const source = { key: 'samples/harbour.txt', etag: 'e', arrived: now.toISOString() };
  await stack.digests.put(key, JSON.stringify({ ...digest, source }), { contentType: 'application/json' });
  const made = await (await post('/api/edition')).json();
  await stack.digests.delete(key);
  expect(made).toMatchObject({ counts: { articles: 22 } });
  expect(made).not.toMatchObject({
    headlines: expect.arrayContaining(['An invented sample of a harbour fire in Lenn']),
  });
});

test('it sends the mail into the folder, as often as it is asked', async () => {
  for (const _ of [1, 2])
    expect((await post('/api/edition/send', { to: 'me@mail.example' })).status).toBe(200);
  expect(await readdir(join(folder, 'outbox'))).toHaveLength(1);
});

test('an invalid address or server is reported', async () => {
  for (const fields of [
    { to: 'me' },
    { to: 'a@mail.example', smtp: 'http://x' },
    { to: 'a@mail.example', smtp: 'smtp:' },
  ]) {
    expect((await post('/api/edition/send', fields)).status).toBe(400);
  }
  const refused = await post('/api/edition/send', { to: 'a@mail.example', smtp: 'smtp://127.0.0.1:9' });
  expect(refused.status).toBe(502);
  expect(await refused.text()).toContain('SMTP server did not take the mail');
});
