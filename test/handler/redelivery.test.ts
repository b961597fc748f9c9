import { afterEach, beforeEach, describe, expect, test } from 'vitest';
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
const event = notification(key);
const handle = (body: unknown) => bench.handle(queued(body), plentyOfTime);
const done = { batchItemFailures: [] };
const failed = { batchItemFailures: [{ itemIdentifier: 'message-0' }] };

describe('a message that is delivered again', () => {
  const again = (body: unknown) => {
    const { Records } = queued(body);
    const attributes = { ApproximateReceiveCount: '2' };
    return { Records: [Records].flat().map((record) => ({ ...Object(record), attributes })) };
  };
  let requests: string[];
  const noted = (method: keyof ObjectStore, which: 'incoming' | 'digests'): void => {
    requests.push(`${method} ${which}`);
  };
  beforeEach(() => {
    requests = [];
  });

  test('asks three times and writes nothing where its digest stands', async () => {
    await bench.drop(key, article(1));
    await handle(event);
    const whole = await bench.written();
    hooks.before = noted;
    expect(await bench.handle(again(event), plentyOfTime)).toEqual(done);
    expect(requests.sort()).toEqual(['head incoming', 'list digests', 'list digests']);
    expect(bench.lines.at(-1)).toMatchObject({ message: 'digested already', key });
    expect(await bench.written()).toEqual(whole);
  });

  test('completes a digest that was half written', async () => {
    await bench.drop(key, article(1));
    await handle(event);
    const whole = await bench.written();
    for (const output of whole.keys()) {
      await bench.digests.delete(output);
      expect(await bench.handle(again(event), plentyOfTime)).toEqual(done);
      expect(await bench.written()).toEqual(whole);
    }
  });

  test('takes away what an older version left', async () => {
    await bench.drop(key, article(1));
    await handle(event);
    await bench.drop(key, article(2));
    // The newer version's worker died after its digest was written and before the older one's was taken away.
    hooks.before = (method) => {
      if (method === 'head') throw new Error('the process died');
    };
    expect(await handle(event)).toEqual(failed);
    delete hooks.before;
    expect((await bench.written()).size).toBe(4);
    await bench.handle(again(event), plentyOfTime);
    const [html, json, ...more] = [...(await bench.written()).values()];
    expect(more).toEqual([]);
    for (const output of [html, json]) expect(output).toContain('Ferry number 2 returns');
  });

  test('digests a document of several articles, of which some are written, to its end', async () => {
    const feed = (count: number): string =>
      JSON.stringify(
        Array.from({ length: count }, (_, index) => ({
          headline: `Ferry number ${index} returns to service`,
          body_text: article(index),
        })),
      );
    await bench.drop('feed.json', feed(2));
    await handle(notification('feed.json'));
    const whole = await bench.written();
    expect(whole.size).toBe(4);
    hooks.before = noted;
    await bench.handle(again(notification('feed.json')), plentyOfTime);
    expect(requests.some((request) => /^(get|put)/.test(request))).toBe(false);
    delete hooks.before;
    // The first article's JSON is written last: it is missing whenever another is.
    const [page = '', first = '', ...others] = whole.keys();
    for (const gone of [[first], [first, ...others], [first, page, ...others]]) {
      for (const output of gone) await bench.digests.delete(output);
      await bench.handle(again(notification('feed.json')), plentyOfTime);
      expect(await bench.written()).toEqual(whole);
    }
  });

  test('is skipped when its object is gone, and rejected where it was', async () => {
    expect(await bench.handle(again(notification('gone.txt')), plentyOfTime)).toEqual(done);
    await bench.drop(key, '');
    expect(await bench.handle(again(event), plentyOfTime)).toEqual(done);
    expect([...(await bench.written()).keys()]).toEqual([`rejected/${key}.json`]);
  });
});
