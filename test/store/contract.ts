import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isUnreadable, NewsDigestError } from '../../lib/model/index.ts';
import type { ObjectInfo, ObjectStore } from '../../lib/store/object-store.ts';

/** A fresh, empty store, and how to be rid of it. */
export interface OpenedStore {
  readonly store: ObjectStore;
  readonly close: () => Promise<void>;
}

/** Keys that have led programs astray; each is a valid S3 key and must be its own object. */
export const hostileKeys = [
  'plain.txt',
  'Plain.txt',
  'world/kursk 60,000+.txt',
  'a+b c%20d%2Be.txt',
  '100%.txt',
  '%2e%2e%2fetc%2fpasswd',
  '../../outside.txt',
  'x/../y.txt',
  './here.txt',
  '.hidden',
  'world//double.txt',
  'folder/',
  'folder',
  'folder/file',
  'folder.d/file',
  'naïve/Ğüzel/київ.txt',
  'emoji/😀👩‍👩‍👧.txt',
  '\u{ffff}after-the-surrogates',
  '\u{10000}astral',
  'quote"<script>&\'.txt',
  'line\nbreak\r\ttab',
  'back\\slash',
  'con:aux*?.txt',
  '~tilde/$HOME/`x`',
  `${'k'.repeat(1020)}.txt`,
  '😀'.repeat(256),
  `deep/${'d/'.repeat(120)}x`,
] as const;

const text = { contentType: 'text/plain' };
const bytesOf = (body: string): Uint8Array => Buffer.from(body);

/** Everything in a list. */
export async function all(list: AsyncIterable<ObjectInfo>): Promise<ObjectInfo[]> {
  const found: ObjectInfo[] = [];
  for await (const info of list) found.push(info);
  return found;
}

async function codeOf(action: Promise<unknown>): Promise<string> {
  const error: unknown = await action.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return error instanceof NewsDigestError ? error.code : String(error);
}

/** What every `ObjectStore` promises. `keys` leaves out what the server of a test can't take, with its reason there. */
export function storeContract(
  name: string,
  open: () => Promise<OpenedStore>,
  keys: readonly string[] = hostileKeys,
): void {
  describe(`${name} keeps the contract of ObjectStore`, () => {
    let store: ObjectStore;
    let close: () => Promise<void>;
    beforeAll(async () => ({ store, close } = await open()));
    afterAll(() => close());

    test('gives back what was put, with its size, type, ETag and a date to the second', async () => {
      await store.put('get/a.txt', 'grün', { contentType: 'text/plain; charset=utf-8' });
      const found = await store.get('get/a.txt');
      expect(Buffer.from(found?.body ?? []).toString()).toBe('grün');
      expect(found).toMatchObject({ key: 'get/a.txt', size: 5, contentType: 'text/plain; charset=utf-8' });
      expect(found?.lastModified).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/);
      expect(found?.etag).toMatch(/^[^"]+$/);
      const { body: _, ...info } = found ?? {};
      expect(await store.head('get/a.txt')).toEqual(info);
    });

    test('keeps a media type that the ending does not tell', async () => {
      await store.put('get/typed.txt', '{}', { contentType: 'application/ld+json' });
      expect((await store.head('get/typed.txt'))?.contentType).toBe('application/ld+json');
      await store.put('get/typed.txt', '{}', { contentType: 'text/plain' });
      expect((await store.head('get/typed.txt'))?.contentType).toBe('text/plain');
    });

    test('says of an object that is not there that it is not there', async () => {
      expect(await store.get('absent')).toBeNull();
      expect(await store.head('absent')).toBeNull();
      expect(await store.head('get/a.txt/below')).toBeNull();
      await store.delete('absent');
    });

    test('keeps bytes as they are, also none', async () => {
      const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
      await store.put('bytes', bytes, { contentType: 'application/octet-stream' });
      expect(Uint8Array.from((await store.get('bytes'))?.body ?? [])).toEqual(bytes);
      await store.put('empty', '', text);
      expect(await store.get('empty')).toMatchObject({ size: 0 });
    });

    test('has one ETag for the same bytes, another for others', async () => {
      await store.put('etag', 'one', text);
      const one = (await store.head('etag'))?.etag;
      await store.put('etag', 'two', text);
      const two = (await store.head('etag'))?.etag;
      await store.put('etag', 'one', text);
      expect((await store.head('etag'))?.etag).toBe(one);
      expect(two).not.toBe(one);
    });

    test('refuses to hand over another version than the one asked for', async () => {
      await store.put('changed', 'before', text);
      const etag = (await store.head('changed'))?.etag ?? '';
      expect(Buffer.from((await store.get('changed', { etag }))?.body ?? []).toString()).toBe('before');
      await store.put('changed', 'after', text);
      expect(await codeOf(store.get('changed', { etag }))).toBe('object-changed');
    });

    test('does not read a body that is over the bound, and says so for good', async () => {
      await store.put('large', 'x'.repeat(1001), text);
      expect(await codeOf(store.get('large', { mostBytes: 1000 }))).toBe('too-large');
      const error: unknown = await store.get('large', { mostBytes: 1000 }).catch((thrown) => thrown);
      expect(isUnreadable(error)).toBe(true);
      expect((await store.get('large', { mostBytes: 1001 }))?.size).toBe(1001);
    });

    test('puts if absent exactly once, however many try', async () => {
      const bodies = Array.from({ length: 12 }, (_, index) => `writer ${index}`);
      const results = await Promise.all(bodies.map((body) => store.putIfAbsent('race', body, text)));
      expect(results.filter((result) => result === 'written')).toHaveLength(1);
      const winner = bodies[results.indexOf('written')];
      expect(Buffer.from((await store.get('race'))?.body ?? []).toString()).toBe(winner);
      expect(await store.putIfAbsent('race', 'late', text)).toBe('exists');
      await store.delete('race');
      expect(await store.putIfAbsent('race', 'again', text)).toBe('written');
    });

    test('lists by prefix in the order of UTF-8, past the size of a page', async () => {
      const keys = [
        'list/b',
        'list/a',
        'list/a/1',
        'list/A',
        'list/\u{ffff}',
        'list/😀',
        'list/é',
        'listing',
      ];
      for (const key of keys) await store.put(key, key, text);
      const found = await all(store.list('list/'));
      const inOrder = keys.slice(0, -1).sort((a, b) => Buffer.compare(bytesOf(a), bytesOf(b)));
      expect(found.map(({ key }) => key)).toEqual(inOrder);
      expect((await all(store.list('list'))).length).toBe(keys.length);
      expect(await all(store.list('nothing/here/'))).toEqual([]);
      const head = await store.head('list/b');
      const listed = found.find(({ key }) => key === 'list/b');
      expect(listed).toMatchObject({ etag: head?.etag, size: 6, lastModified: head?.lastModified });
    });

    test('fails with out-of-time when the signal is aborted', async () => {
      const signal = AbortSignal.abort();
      expect(await codeOf(store.get('get/a.txt', { signal }))).toBe('out-of-time');
      expect(await codeOf(store.put('aborted', 'x', { ...text, signal }))).toBe('out-of-time');
      expect(await store.head('aborted')).toBeNull();
    });

    test('refuses what is no key', async () => {
      for (const key of ['', 'k'.repeat(1025), '\ud800']) {
        expect(await codeOf(store.put(key, 'x', text))).toBe('bad-key');
      }
    });
  });

  describe(`${name} and hostile keys`, () => {
    test('each is an object of its own, and comes back in a list', async () => {
      const { store, close } = await open();
      try {
        for (const key of keys) await store.put(key, `body of ${key}`, text);
        for (const key of keys) {
          expect(Buffer.from((await store.get(key))?.body ?? []).toString()).toBe(`body of ${key}`);
        }
        const inOrder = [...keys].sort((a, b) => Buffer.compare(bytesOf(a), bytesOf(b)));
        expect((await all(store.list(''))).map(({ key }) => key)).toEqual(inOrder);
        for (const key of keys) {
          await store.delete(key);
          expect(await store.head(key)).toBeNull();
        }
        expect(await all(store.list(''))).toEqual([]);
      } finally {
        await close();
      }
    });
  });
}
