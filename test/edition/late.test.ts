import { expect, test } from 'vitest';
import { Edition } from '../../lib/model/index.ts';
import type { ObjectStore } from '../../lib/store/object-store.ts';
import { arrivedAt, article, notification, openBench, plentyOfTime, queued } from '../handler/fixtures.ts';
import { day, type Invented } from './day.data.ts';
import { digestOf } from './day.ts';
import { memoryTransport, send, storeWith } from './sending.ts';

const json = { contentType: 'application/json' };
const [early, late, other] = [day[0], day[5], day[9]] as [Invented, Invented, Invented];

/** A digest as `digest-article` writes it: in the folder of the day on which its article arrived. */
async function digested(store: ObjectStore, invented: Invented, arrived: string): Promise<string> {
  const key = `digests/${arrived.slice(0, 10).replaceAll('-', '/')}/${invented.section.toLowerCase()}-${arrived.slice(11, 19)}.json`;
  const digest = digestOf(invented, `https://news.example/${encodeURIComponent(invented.headline)}`);
  const source = { key: `in/${invented.headline}`, etag: 'e', arrived };
  await store.put(key, JSON.stringify({ ...digest, source }), json);
  return key;
}

/** Keys of the digests that an edition names. */
async function keysIn(store: ObjectStore, date: string): Promise<string[]> {
  const object = await store.get(`editions/${date}/edition.json`);
  const { stories } = Edition.parse(JSON.parse(new TextDecoder().decode(object?.body)));
  return stories.flatMap(({ sources }) => sources.map(({ key }) => key));
}

const run = (store: ObjectStore, date: string, transport = memoryTransport()) =>
  send({ store, transport, event: { date } });

test('an article that arrived before the cut-off and was digested after the run is in the next edition, and in no other', async () => {
  const store = await storeWith([], []);
  const inTime = await digested(store, early, '2031-05-04T20:00:00Z');
  await run(store, '2031-05-05');
  const belated = await digested(store, late, '2031-05-05T04:59:58Z');
  const next = await digested(store, other, '2031-05-05T12:00:00Z');
  await run(store, '2031-05-06');
  await run(store, '2031-05-07');
  expect(await keysIn(store, '2031-05-05')).toEqual([inTime]);
  expect((await keysIn(store, '2031-05-06')).sort()).toEqual([next, belated].sort());
  expect(await keysIn(store, '2031-05-07')).toEqual([]);
});

test('what a backlog brings days late is in the first edition after it, for as long as the queue keeps an article', async () => {
  const store = await storeWith([], []);
  for (const date of ['2031-05-04', '2031-05-05', '2031-05-06', '2031-05-07']) await run(store, date);
  const belated = await digested(store, late, '2031-05-04T08:00:00Z');
  await run(store, '2031-05-08');
  expect(await keysIn(store, '2031-05-08')).toEqual([belated]);
});

test('an edition that is made before its cut-off leaves what comes after it to the next', async () => {
  const store = await storeWith([], []);
  await run(store, '2031-05-05');
  const afterwards = await digested(store, early, '2031-05-04T20:00:00Z');
  await run(store, '2031-05-05');
  await run(store, '2031-05-06');
  expect(await keysIn(store, '2031-05-05')).toEqual([]);
  expect(await keysIn(store, '2031-05-06')).toEqual([afterwards]);
});

test('a day without an edition is not swept up by the next: started by its date, it is made whole', async () => {
  const store = await storeWith([], []);
  const missed = await digested(store, early, '2031-05-04T20:00:00Z');
  const next = await digested(store, other, '2031-05-05T12:00:00Z');
  await run(store, '2031-05-06');
  await run(store, '2031-05-05');
  expect(await keysIn(store, '2031-05-06')).toEqual([next]);
  expect(await keysIn(store, '2031-05-05')).toEqual([missed]);
});

test('an older day that is run again, or for the first time, takes nothing that a later edition has', async () => {
  const store = await storeWith([], []);
  await run(store, '2031-05-04');
  const belated = await digested(store, late, '2031-05-04T04:00:00Z');
  await run(store, '2031-05-06');
  await run(store, '2031-05-05');
  expect(await keysIn(store, '2031-05-06')).toEqual([belated]);
  expect(await keysIn(store, '2031-05-05')).toEqual([]);
});

test('a run that died before its edition stood is followed by the same edition, whatever came meanwhile', async () => {
  const calm = await storeWith([], day.slice(0, 6));
  await run(calm, '2031-05-05');
  const store = await storeWith([], day.slice(0, 6));
  const { putIfAbsent } = store;
  store.putIfAbsent = async (key, body, options) => {
    if (key.endsWith('edition.json')) throw new Error('killed');
    return putIfAbsent.call(store, key, body, options);
  };
  await expect(run(store, '2031-05-05')).rejects.toThrow('killed');
  store.putIfAbsent = putIfAbsent;
  await digested(store, late, '2031-05-05T04:59:58Z');
  await run(store, '2031-05-05');
  const editions = [calm, store].map((each) => each.get('editions/2031-05-05/edition.json'));
  const [before, after] = await Promise.all(editions);
  expect(after?.etag).toBe(before?.etag);
});

test('a reader who is served by a second run reads of the same digests, also in sections of their own', async () => {
  const science = day.find(({ section }) => section === 'Science') as Invented;
  const store = await storeWith([{ address: 'cy@mail.example', sections: ['Science'] }], [early]);
  const transport = memoryTransport();
  expect(await run(store, '2031-05-05', transport)).toMatchObject({ empty: 1 });
  await digested(store, science, '2031-05-05T04:59:58Z');
  expect(await run(store, '2031-05-05', transport)).toMatchObject({ empty: 1, sent: 0 });
  expect(await run(store, '2031-05-06', transport)).toMatchObject({ sent: 1 });
});

test('two runs at the same moment, between which a digest came, make one edition that names what it took', async () => {
  const store = await storeWith([], []);
  await digested(store, early, '2031-05-04T20:00:00Z');
  const { list } = store;
  let runs = 0;
  store.list = async function* (prefix, options) {
    const isSecond = prefix === 'digests/2031/05/05/' && ++runs === 2;
    if (isSecond) await digested(store, late, '2031-05-05T04:00:00Z');
    yield* list.call(store, prefix, options);
  };
  await Promise.all([run(store, '2031-05-05'), run(store, '2031-05-05')]);
  store.list = list;
  await run(store, '2031-05-06');
  const both = [...(await keysIn(store, '2031-05-05')), ...(await keysIn(store, '2031-05-06'))];
  expect(both).toHaveLength(2);
  expect(new Set(both).size).toBe(2);
});

test('a queue that was down for two days loses no article', async () => {
  const store = await storeWith([], []);
  for (const date of ['2031-05-03', '2031-05-04']) await run(store, date);
  const first = await digested(store, early, '2031-05-02T12:00:00Z');
  const second = await digested(store, other, '2031-05-03T12:00:00Z');
  await run(store, '2031-05-05');
  expect((await keysIn(store, '2031-05-05')).sort()).toEqual([first, second]);
});

test('what was digested after the cut-off and before that day’s run is in that edition alone, told or not', async () => {
  const store = await storeWith([], []);
  const told = await digested(store, early, '2031-05-05T04:59:00Z');
  await run(store, '2031-05-05');
  await run(store, '2031-05-06');
  expect(await keysIn(store, '2031-05-05')).toEqual([told]);
  expect(await keysIn(store, '2031-05-06')).toEqual([]);
});

test('editions of two days that are made at the same moment do not both take what came late', async () => {
  const store = await storeWith([], []);
  await run(store, '2031-05-04');
  const belated = await digested(store, late, '2031-05-04T04:00:00Z');
  const dates = ['2031-05-06', '2031-05-07'];
  await Promise.all(dates.map((date) => run(store, date)));
  const taken = await Promise.all(dates.map((date) => keysIn(store, date)));
  expect(taken.flat()).toEqual([belated]);
});

test('what a run claimed whose day another run had made without it is left to the next day', async () => {
  const store = await storeWith([], []);
  for (const date of ['2031-05-04', '2031-05-06']) await run(store, date);
  const belated = await digested(store, late, '2031-05-04T04:00:00Z');
  await store.put(`taken/late/${belated}`, '"2031-05-06"\n', { contentType: 'application/json' });
  for (const date of ['2031-05-07', '2031-05-08']) await run(store, date);
  expect(await keysIn(store, '2031-05-07')).toEqual([belated]);
  expect(await keysIn(store, '2031-05-08')).toEqual([]);
});

test.each([
  [5, 1],
  [3, 0],
])(
  'a digest that is made %i days after its article arrived is told of %i times: no edition may take it',
  async (days, lines) => {
    const arrived = new Date(Date.now() - days * 86_400_000).toISOString();
    const bench = await openBench((store, which) =>
      which === 'incoming' ? arrivedAt(store, arrived) : store,
    );
    await bench.drop('a.txt', article(1));
    await bench.handle(queued(notification('a.txt')), plentyOfTime);
    expect(bench.lines.filter(({ message }) => message.startsWith('digested too late'))).toHaveLength(lines);
    await bench.close();
  },
);
