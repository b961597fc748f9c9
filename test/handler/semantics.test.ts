import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { limits } from '../../lib/model/index.ts';
import type { ObjectStore } from '../../lib/store/object-store.ts';
import { article, type Bench, notification, openBench, plentyOfTime, queued } from './fixtures.ts';
import { type Hooks, watched } from './watched.ts';

const hooks: Hooks = {};
let bench: Bench;
beforeEach(async () => {
  delete hooks.before;
  bench = await openBench((store, which) => watched(store, which, hooks));
});
afterEach(() => bench.close());

const key = 'world/ferry.txt';
const handle = (...bodies: unknown[]) => bench.handle(queued(...bodies), plentyOfTime);
const event = notification(key);
const done = { batchItemFailures: [] };
const failed = { batchItemFailures: [{ itemIdentifier: 'message-0' }] };

/** What a run without any trouble makes of the inputs as they are now. */
async function expected(): Promise<Map<string, string>> {
  const clean = await openBench((store, which) => (which === 'incoming' ? bench.incoming : store));
  try {
    await clean.handle(queued(event), plentyOfTime);
    return await clean.written();
  } finally {
    await clean.close();
  }
}

/** Does something once, before the first call that fits. */
function once(
  method: keyof ObjectStore,
  which: 'incoming' | 'digests',
  action: () => Promise<unknown>,
): void {
  hooks.before = async (called, at) => {
    if (called !== method || at !== which) return;
    delete hooks.before;
    await action();
  };
}

test('a newer version’s digest takes the older one’s place', async () => {
  await bench.drop(key, article(1));
  await handle(event);
  await bench.drop(key, article(2));
  await handle(event);
  const written = await bench.written();
  expect(written.size).toBe(2);
  expect(written).toEqual(await expected());
});

test('late and reordered events of older versions change nothing', async () => {
  await bench.drop(key, article(1));
  await bench.drop(key, article(2));
  await handle(event, event);
  const written = await bench.written();
  await handle(event);
  expect(await bench.written()).toEqual(written);
  expect(written).toEqual(await expected());
});

describe('a newer version that comes while the older one is worked on', () => {
  for (const [method, which] of [
    ['putIfAbsent', 'digests'],
    ['list', 'digests'],
    ['head', 'incoming'],
  ] as const) {
    test(`before ${method} of ${which}: one digest, the newer’s`, async () => {
      await bench.drop(key, article(1));
      once(method, which, () => bench.drop(key, article(2)));
      expect(await handle(event)).toEqual(done);
      expect((await bench.written()).size).toBe(2);
      expect(await bench.written()).toEqual(await expected());
    });

    test(`before ${method} of ${which}, and another worker digests it meanwhile`, async () => {
      await bench.drop(key, article(1));
      once(method, which, async () => {
        await bench.drop(key, article(2));
        await handle(event);
      });
      expect(await handle(event)).toEqual(done);
      expect(await bench.written()).toEqual(await expected());
    });
  }
});

test('an old version that comes back while its digest is taken away is digested again', async () => {
  await bench.drop(key, article(1));
  await handle(event);
  await bench.drop(key, article(2));
  once('delete', 'digests', async () => {
    await bench.drop(key, article(1));
    await handle(event);
  });
  await handle(event);
  expect(await bench.written()).toEqual(await expected());
});

test('input that can be read again loses its rejection, and the other way round', async () => {
  await bench.drop(key, '');
  await handle(event);
  expect([...(await bench.written()).keys()]).toEqual([`rejected/${key}.json`]);
  await bench.drop(key, article(1));
  await handle(event);
  expect(await bench.written()).toEqual(await expected());
  await bench.drop(key, '');
  await handle(event);
  expect([...(await bench.written()).keys()]).toEqual([`rejected/${key}.json`]);
});

test('a digest that was half written is completed', async () => {
  await bench.drop(key, article(1));
  await handle(event);
  const whole = await bench.written();
  for (const output of whole.keys()) {
    await bench.digests.delete(output);
    await handle(event);
    expect(await bench.written()).toEqual(whole);
  }
});

test('a worker that dies at any point leaves what the next one completes', async () => {
  let calls = 0;
  const clean: string[] = [];
  for (let death = 1; ; death += 1) {
    const own = await openBench((store, which) => watched(store, which, hooks));
    try {
      await own.drop(key, article(0));
      await own.handle(queued(event), plentyOfTime);
      await own.drop(key, article(1));
      calls = 0;
      hooks.before = () => {
        calls += 1;
        if (calls >= death) throw new Error('the process died');
      };
      const answer = await own.handle(queued(event), plentyOfTime);
      delete hooks.before;
      if (calls < death) {
        expect(answer).toEqual(done);
        break;
      }
      expect(answer).toEqual(failed);
      expect(await own.handle(queued(event), plentyOfTime)).toEqual(done);
      const keys = [...(await own.written()).keys()];
      expect(keys).toHaveLength(2);
      const [json = ''] = keys.filter((name) => name.endsWith('.json'));
      expect((await own.written()).get(json)).toContain('Ferry number 1 returns');
      clean.push(json);
    } finally {
      await own.close();
    }
  }
  expect(clean.length).toBeGreaterThan(8);
});

test('a passing fault of the store fails the message alone, and is no rejection', async () => {
  await bench.drop(key, article(1));
  await bench.drop('other.txt', article(2));
  hooks.before = (method, which, name) => {
    if (method === 'get' && which === 'incoming' && name === key) throw new Error('connection reset');
  };
  expect(await handle(event, notification('other.txt'))).toEqual(failed);
  expect([...(await bench.written()).keys()].every((name) => name.includes('/other-'))).toBe(true);
});

test('an object over the limit is rejected without its body being read', async () => {
  await bench.drop(key, Buffer.alloc(limits.documentBytes + 1, 'a'));
  expect(await handle(event)).toEqual(done);
  const reason = (await bench.written()).get(`rejected/${key}.json`) ?? '';
  expect(JSON.parse(reason)).toMatchObject({ code: 'too-large', advice: expect.stringContaining('Split') });
});

test('an input that is deleted while it is worked on keeps its digest; one deleted before is skipped', async () => {
  await bench.drop(key, article(1));
  once('head', 'incoming', () => bench.incoming.delete(key));
  await handle(event);
  expect((await bench.written()).size).toBe(2);
  await handle(event);
  expect((await bench.written()).size).toBe(2);
});
