import { simpleParser } from 'mailparser';
import { expect, test } from 'vitest';
import type { FolderStore } from '../../lib/store/folder-store.ts';
import { memoryTransport, send, storeWith } from './sending.ts';

/** A store in which no article has an address, and the keys of its digests. */
async function namelessStore(
  readers: readonly unknown[],
): Promise<{ store: FolderStore; nameless: string[] }> {
  const store = await storeWith(readers);
  const nameless: string[] = [];
  for await (const { key } of store.list('digests/')) {
    const object = await store.get(key);
    const digest = JSON.parse(new TextDecoder().decode(object?.body));
    digest.article.url = null;
    await store.put(key, JSON.stringify(digest), { contentType: 'application/json' });
    await store.put(key.replace(/json$/, 'html'), `<p>${key}</p>`, { contentType: 'text/html' });
    nameless.push(key);
  }
  return { store, nameless };
}

test('a story whose article has no address leads to its digest’s page, which stands in the edition’s folder', async () => {
  const { store, nameless } = await namelessStore(['ann@mail.example']);
  const transport = memoryTransport();
  await send({ store, transport });
  const text = (await simpleParser(Buffer.from(transport.mails[0]?.bytes ?? []))).text ?? '';
  const pages = [...text.matchAll(/https:\/\/archive\.example\/(editions\/2031-05-05\/(?!edition)\S+)/g)];
  expect(pages.length).toBeGreaterThan(5);
  for (const [, page = ''] of pages) {
    const body = new TextDecoder().decode((await store.get(decodeURI(page)))?.body);
    expect(nameless.map((key) => `<p>${key}</p>`)).toContain(body);
  }
});

test('a page is copied once in a run, in however many editions of sections it is', async () => {
  const readers = ['Science', 'World', 'Sport'].map((section, at) => ({
    address: `reader${at}@mail.example`,
    sections: [section],
  }));
  const { store } = await namelessStore(readers);
  const put = store.put.bind(store);
  const pages: string[] = [];
  store.put = (key, body, options) => {
    if (/-[0-9a-f]{8}\.html$/.test(key)) pages.push(key);
    return put(key, body, options);
  };
  expect(await send({ store, transport: memoryTransport() })).toMatchObject({ sent: 3 });
  expect(pages.length).toBeGreaterThan(5);
  expect(new Set(pages).size).toBe(pages.length);
});
