import { expect, test } from 'vitest';
import { readersInStore } from '../../lib/delivery/edition/readers.ts';
import type { ObjectStore } from '../../lib/store/object-store.ts';
import { memoryTransport, send, storeWith } from './sending.ts';

test('every request of a run ends with the function’s time', async () => {
  const within = await storeWith([
    'ann@mail.example',
    { address: 'cy@mail.example', sections: ['Science'] },
    'no address',
  ]);
  const endless: string[] = [];
  const seen = new Set<string>();
  type Options = { readonly signal?: AbortSignal | undefined } | undefined;
  const noted = <Answer>(name: string, key: string, options: Options, ask: () => Answer): Answer => {
    seen.add(name);
    if (!(options?.signal instanceof AbortSignal)) endless.push(`${name} ${key}`);
    return ask();
  };
  const store: ObjectStore = {
    head: (key, options) => noted('head', key, options, () => within.head(key, options)),
    get: (key, options) => noted('get', key, options, () => within.get(key, options)),
    put: (key, body, options) => noted('put', key, options, () => within.put(key, body, options)),
    putIfAbsent: (key, body, options) =>
      noted('putIfAbsent', key, options, () => within.putIfAbsent(key, body, options)),
    list: (prefix, options) => noted('list', prefix, options, () => within.list(prefix, options)),
    delete: (key, options) => noted('delete', key, options, () => within.delete(key, options)),
  };
  const memory = memoryTransport();
  const transport = {
    ...memory,
    send: (...[envelope, signal]: Parameters<typeof memory.send>) =>
      noted('send', envelope.id, { signal }, () => memory.send(envelope)),
  };
  const edges = { readers: (signal: AbortSignal) => readersInStore(store, signal) };
  for (const sent of [2, 0]) expect(await send({ store, transport, edges })).toMatchObject({ sent });
  expect([...seen].sort()).toEqual(['get', 'list', 'put', 'putIfAbsent', 'send']);
  expect(endless).toEqual([]);
});

test('a store that never answers ends the run in time', async () => {
  const store = await storeWith(['ann@mail.example']);
  store.list = async function* (_prefix, options) {
    await new Promise((_, reject) => {
      options?.signal?.addEventListener('abort', () => reject(options.signal?.reason));
    });
  };
  await expect(send({ store, transport: memoryTransport(), remaining: () => 3_300 })).rejects.toMatchObject({
    name: 'TimeoutError',
  });
});
