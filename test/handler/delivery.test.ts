import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ObjectStore, RequestOptions } from '../../lib/store/object-store.ts';
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
const event = notification(key);
const done = { batchItemFailures: [] };
const failed = { batchItemFailures: [{ itemIdentifier: 'message-0' }] };
const left = (milliseconds: number) => ({ getRemainingTimeInMillis: () => milliseconds });

/** An event with other facts about its object. */
function telling(facts: Record<string, unknown>): unknown {
  const told = structuredClone(event);
  Object.assign(Object(told).Records[0].s3.object, facts);
  return told;
}

describe('what an event says of its object', () => {
  test('its version, ETag and sequencer may be of an older one: the newest is digested', async () => {
    await bench.drop(key, article(2));
    for (const facts of [
      { versionId: 'an-older-version', eTag: '0123456789abcdef0123456789abcdef', size: 1, sequencer: '00' },
      { versionId: 'null' },
      {},
    ])
      expect(await bench.handle(queued(telling(facts)), plentyOfTime)).toEqual(done);
    const [html, json, ...more] = [...(await bench.written()).values()];
    expect(more).toEqual([]);
    for (const output of [html, json]) expect(output).toContain('Ferry number 2 returns');
  });

  test('six of it at the same moment end in one digest', async () => {
    await bench.drop(key, article(1));
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => bench.handle(queued(event, event), plentyOfTime)),
    );
    expect(answers).toEqual(Array.from({ length: 6 }, () => done));
    expect((await bench.written()).size).toBe(2);
  });
});

describe('an object that is deleted', () => {
  test('before it is read is skipped, and said to be gone', async () => {
    await bench.drop(key, article(1));
    hooks.before = async (method) => {
      if (method === 'get') await bench.incoming.delete(key);
    };
    expect(await bench.handle(queued(event), plentyOfTime)).toEqual(done);
    expect((await bench.written()).size).toBe(0);
    expect(bench.lines).toMatchObject([{ level: 'info', message: 'object is gone', key }]);
  });

  test('and dropped again is digested as it is then', async () => {
    await bench.drop(key, article(1));
    await bench.handle(queued(event), plentyOfTime);
    await bench.incoming.delete(key);
    await bench.handle(queued(event), plentyOfTime);
    await bench.drop(key, article(2));
    await bench.handle(queued(event), plentyOfTime);
    expect([...(await bench.written()).values()].every((text) => text.includes('Ferry number 2'))).toBe(true);
  });
});

describe('the time that is left', () => {
  test('is enough for a short article and not for a document of 20 MB: that one is delivered again', async () => {
    await bench.drop(key, article(1));
    await bench.drop('large.txt', article(2));
    const large = structuredClone(notification('large.txt'));
    Object.assign(Object(large).Records[0].s3.object, { size: 20_000_000 });
    expect(await bench.handle(queued(large, event), left(20_000))).toEqual(failed);
    expect((await bench.written()).size).toBe(2);
    expect(await bench.handle(queued(large), left(60_000))).toEqual(done);
    expect((await bench.written()).size).toBe(4);
  });

  test('ends every request to S3, and what was begun heals', async () => {
    const signals = new Set<AbortSignal | undefined>();
    const seen = (store: ObjectStore): ObjectStore => {
      const kept = <Options extends RequestOptions | undefined>(options: Options): Options => {
        signals.add(options?.signal);
        return options;
      };
      return {
        head: (name, options) => store.head(name, kept(options)),
        get: (name, options) => store.get(name, kept(options)),
        put: (name, body, options) => store.put(name, body, kept(options)),
        putIfAbsent: (name, body, options) => store.putIfAbsent(name, body, kept(options)),
        delete: (name, options) => store.delete(name, kept(options)),
        list: (prefix, options) => store.list(prefix, kept(options)),
      };
    };
    const own = await openBench(seen);
    try {
      for (const body of [article(0), article(1), '']) {
        await own.drop(key, body);
        await own.handle(queued(event), plentyOfTime);
      }
      expect(signals.size).toBe(3);
      expect(signals.has(undefined)).toBe(false);
    } finally {
      await own.close();
    }
  });

  test('is over in the middle: the message fails, is told as such, and the next try completes it', async () => {
    await bench.drop(key, article(1));
    // The function has a second of its last three; the store answers after it.
    hooks.before = async (method, which) => {
      if (method === 'putIfAbsent' && which === 'digests') await new Promise((go) => setTimeout(go, 2_200));
    };
    expect(await bench.handle(queued(event), left(3_100))).toEqual(failed);
    expect(bench.lines.at(-2)).toMatchObject({
      message: 'not digested',
      stage: 'write',
      code: 'out-of-time',
    });
    delete hooks.before;
    expect(await bench.handle(queued(event), plentyOfTime)).toEqual(done);
    expect((await bench.written()).size).toBe(2);
  });
});
