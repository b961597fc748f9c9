import { expect, test } from 'vitest';
import { memoryTransport, send, storeWith } from './sending.ts';

const json = { contentType: 'application/json' };
const dates = Array.from({ length: 120 }, (_, back) =>
  new Date(Date.UTC(2031, 4, 4 - back)).toISOString().slice(0, 10),
);

/** A store with the entries of earlier editions, as runs without a common list left them. */
async function storeWithPast() {
  const store = await storeWith([]);
  for (const date of dates) {
    const entry = { date, headline: `The headline of ${date}`, stories: 1 };
    await store.put(`editions/${date}/listed.json`, JSON.stringify(entry), json);
  }
  const get = store.get.bind(store);
  const asked: string[] = [];
  let [open, most] = [0, 0];
  store.get = async (key, options) => {
    if (key.endsWith('/listed.json')) asked.push(key);
    open += 1;
    most = Math.max(most, open);
    return get(key, options).finally(() => {
      open -= 1;
    });
  };
  const index = async () => new TextDecoder().decode((await get('editions/index.html'))?.body);
  return { store, asked, index, atOnce: () => most };
}

test('a run asks for the entries of the last month, and its front page has all editions', async () => {
  const { store, asked, index, atOnce } = await storeWithPast();
  await send({ store, transport: memoryTransport() });
  expect(asked.length).toBeGreaterThan(120);
  expect(atOnce()).toBeLessThanOrEqual(40);
  const first = await index();
  for (const date of [...dates, '2031-05-05']) expect(first).toContain(`${date}/edition.html`);
  asked.length = 0;
  await send({ store, transport: memoryTransport(), event: { date: '2031-05-06' } });
  expect(asked.length).toBeLessThan(35);
  for (const date of [...dates, '2031-05-05', '2031-05-06'])
    expect(await index()).toContain(`${date}/edition.html`);
});

test('an archive list that is truncated, or lacks the edition of a concurrent run, is rebuilt', async () => {
  const { store, index } = await storeWithPast();
  await send({ store, transport: memoryTransport() });
  const whole = await index();
  for (const list of ['[{"date": "2031-', '[]']) {
    await store.put('editions/listed.json', list, json);
    await send({ store, transport: memoryTransport() });
    const recent = list === '[]' ? dates.slice(0, 30) : dates;
    for (const date of recent) expect(await index()).toContain(`${date}/edition.html`);
  }
  await store.delete('editions/listed.json');
  await send({ store, transport: memoryTransport() });
  expect(await index()).toBe(whole);
});
