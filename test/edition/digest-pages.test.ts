import { simpleParser } from 'mailparser';
import { expect, test } from 'vitest';
import { memoryTransport, send, storeWith } from './sending.ts';

test('a story whose article has no address leads to its digest’s page, which stands in the edition’s folder', async () => {
  const store = await storeWith(['ann@mail.example']);
  const nameless: string[] = [];
  for await (const { key } of store.list('digests/')) {
    const object = await store.get(key);
    const digest = JSON.parse(new TextDecoder().decode(object?.body));
    digest.article.url = null;
    await store.put(key, JSON.stringify(digest), { contentType: 'application/json' });
    await store.put(key.replace(/json$/, 'html'), `<p>${key}</p>`, { contentType: 'text/html' });
    nameless.push(key);
  }
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
