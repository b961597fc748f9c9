import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createHandler } from '../../functions/settle-dead-letters.ts';
import type { DeadLetter } from '../../lib/delivery/dead-letters.ts';
import type { ObjectStore } from '../../lib/store/object-store.ts';
import { article, type Bench, notification, openBench, plentyOfTime } from './fixtures.ts';
import { watched } from './watched.ts';

let bench: Bench;
beforeEach(async () => {
  bench = await openBench();
});
afterEach(() => bench.close());

const key = 'world/ferry.txt';
const feed = JSON.stringify(
  [0, 1, 2].map((index) => ({ headline: `Ferry number ${index} returns`, body_text: article(index) })),
);

/** Looks through dead letters with these bodies; the bodies of those that stay. */
async function left(
  bodies: readonly unknown[],
  { incoming = bench.incoming, remaining = 60_000 }: { incoming?: ObjectStore; remaining?: number } = {},
): Promise<unknown[]> {
  let waiting: DeadLetter[] = bodies.map((body, index) => ({
    id: String(index),
    body: JSON.stringify(body),
  }));
  let hidden = 0;
  const handle = createHandler({
    bucket: 'incoming',
    incoming,
    digests: bench.digests,
    deadLetters: {
      async *taken() {
        for (const letter of waiting) {
          hidden += 1;
          yield letter;
        }
      },
      remove: async ({ id }) => {
        waiting = waiting.filter((each) => each.id !== id);
      },
      giveBack: async () => {
        hidden = 0;
      },
    },
    log: (level, message, fields) => bench.lines.push({ level, message, ...fields }),
  });
  await handle({}, { getRemainingTimeInMillis: () => remaining });
  expect(hidden).toBe(0);
  return waiting.map(({ body }) => JSON.parse(body));
}

describe('a dead letter leaves', () => {
  test('when its article is digested', async () => {
    await bench.drop(key, article(1));
    await bench.handle(notification(key), plentyOfTime);
    expect(await left([notification(key), notification(key)])).toEqual([]);
    expect(bench.lines.at(-1)).toMatchObject({ message: 'dead letters looked through', settled: 2, left: 0 });
  });

  test('when its document of several articles is digested', async () => {
    await bench.drop('feed.json', feed);
    await bench.handle(notification('feed.json'), plentyOfTime);
    expect(await left([notification('feed.json')])).toEqual([]);
  });

  test('when its document is rejected, or gone', async () => {
    await bench.drop(key, '');
    await bench.handle(notification(key), plentyOfTime);
    expect(await left([notification(key), notification('gone.txt')])).toEqual([]);
  });
});

describe('a dead letter stays', () => {
  const stays = async (name = key): Promise<void> =>
    expect(await left([notification(name)])).toEqual([notification(name)]);

  test('when nothing was made of its article, or half', async () => {
    await bench.drop(key, article(1));
    await stays();
    await bench.handle(notification(key), plentyOfTime);
    for (const output of (await bench.written()).keys()) {
      await bench.digests.delete(output);
      await stays();
      await bench.handle(notification(key), plentyOfTime);
    }
  });

  test('when some articles of its document are missing', async () => {
    await bench.drop('feed.json', feed);
    await bench.handle(notification('feed.json'), plentyOfTime);
    const first = [...(await bench.written()).keys()].find((each) => each.endsWith('-001.json'));
    await bench.digests.delete(first ?? '');
    await stays('feed.json');
  });

  test('when what was made is of an older version', async () => {
    for (const old of [article(1), '']) {
      await bench.drop(key, old);
      await bench.handle(notification(key), plentyOfTime);
      await bench.drop(key, `${article(2)}\n`);
      await stays();
    }
  });

  test('when it is poison, or its article cannot be asked for', async () => {
    const poison = [{ Records: 'none' }, notification(key, 'foreign')];
    expect(await left(poison)).toEqual(poison);
    const silent = watched(bench.incoming, 'incoming', {
      before: () => {
        throw new Error('no answer');
      },
    });
    expect(await left([notification(key)], { incoming: silent })).toHaveLength(1);
    expect(bench.lines.at(-2)).toMatchObject({ level: 'warn', message: 'dead letter not settled' });
  });

  test('when the time is over: it is given back', async () => {
    expect(await left([notification('gone.txt')], { remaining: 9_000 })).toHaveLength(1);
  });
});
