import { utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Edition } from '../../lib/model/index.ts';
import type { FolderStore } from '../../lib/store/folder-store.ts';
import { day, type Invented } from './day.data.ts';
import { arrivalsOf } from './day.ts';
import { memoryTransport, send, storeWith } from './sending.ts';

const [first, , , second] = day as [Invented, Invented, Invented, Invented];

/** A digest in the store, as an article that arrived at one time and was digested at another leaves it. */
async function put(
  store: FolderStore,
  article: Invented,
  { arrived, written }: { arrived: string; written: string },
) {
  const [made] = arrivalsOf([article]);
  const key = `digests/${arrived.slice(0, 10).replaceAll('-', '/')}/${arrived.slice(11, 19).replaceAll(':', '')}.json`;
  const body = JSON.stringify({ ...made?.digest, source: { key: `in/${key}`, etag: 'e', arrived } });
  await store.put(key, body, { contentType: 'application/json' });
  await utimes(join(store.folder, key), new Date(written), new Date(written));
}

/** The headlines of a date's edition, which is made now if it was not before. */
async function headlines(store: FolderStore, date: string): Promise<string[]> {
  await send({ store, transport: memoryTransport(), event: { date } });
  const found = await store.get(`editions/${date}/edition.json`);
  const { stories } = Edition.parse(JSON.parse(new TextDecoder().decode(found?.body)));
  return stories.map(({ headline }) => headline);
}

// The cut-off is at five o'clock.
test('what arrived before the cut-off and was digested after that day’s run is in the next edition', async () => {
  const store = await storeWith(['ann@mail.example'], []);
  expect(await headlines(store, '2031-05-04')).toEqual([]);
  await put(store, first, { arrived: '2031-05-04T04:59:58.000Z', written: '2031-05-04T05:20:00Z' });
  expect(await headlines(store, '2031-05-05')).toEqual([first.headline]);
  expect(await headlines(store, '2031-05-06')).toEqual([]);
});

test('a queue that was down for two days loses no article', async () => {
  const store = await storeWith(['ann@mail.example'], []);
  await put(store, first, { arrived: '2031-05-02T12:00:00.000Z', written: '2031-05-04T12:00:00Z' });
  await put(store, second, { arrived: '2031-05-03T12:00:00.000Z', written: '2031-05-04T12:01:00Z' });
  expect((await headlines(store, '2031-05-05')).sort()).toEqual([first.headline, second.headline].sort());
});

test('what was digested in time, or after the cut-off and before that day’s run, is in one edition', async () => {
  const store = await storeWith(['ann@mail.example'], []);
  await put(store, first, { arrived: '2031-05-04T04:30:00.000Z', written: '2031-05-04T04:31:00Z' });
  await put(store, second, { arrived: '2031-05-04T04:59:00.000Z', written: '2031-05-04T05:00:30Z' });
  expect((await headlines(store, '2031-05-04')).sort()).toEqual([first.headline, second.headline].sort());
  expect(await headlines(store, '2031-05-05')).toEqual([]);
});
