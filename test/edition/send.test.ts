import { simpleParser } from 'mailparser';
import { describe, expect, test } from 'vitest';
import type { LogFields } from '../../lib/delivery/log.ts';
import { MailNotSentError } from '../../lib/delivery/mail/transport.ts';
import { day } from './day.data.ts';
import { memoryTransport, send, storeWith } from './sending.ts';

const three = [
  'ann@mail.example',
  { address: 'bo@mail.example' },
  { address: 'cy@mail.example', sections: ['Science'] },
];

test('every reader gets the edition once, and a second run sends nothing', async () => {
  const store = await storeWith(three);
  const transport = memoryTransport();
  expect(await send({ store, transport })).toMatchObject({ sent: 3, already: 0 });
  expect(await send({ store, transport })).toMatchObject({ sent: 0, already: 3 });
  expect(transport.mails.map(({ to }) => to).sort()).toEqual([
    'ann@mail.example',
    'bo@mail.example',
    'cy@mail.example',
  ]);
});

test('two runs at the same moment send each mail once', async () => {
  const store = await storeWith(Array.from({ length: 12 }, (_, at) => `reader${at}@mail.example`));
  const transport = memoryTransport(() => new Promise((resolve) => setTimeout(resolve, 2)));
  await Promise.all([send({ store, transport }), send({ store, transport }), send({ store, transport })]);
  expect(transport.mails.map(({ to }) => to).sort()).toEqual(
    Array.from({ length: 12 }, (_, at) => `reader${at}@mail.example`).sort(),
  );
});

test('a crash between the mark and the answer is reported, not sent again', async () => {
  const store = await storeWith(['ann@mail.example', 'bo@mail.example']);
  // The process dies while the mail is on its way: nothing after the call ever happens.
  const dying = { ...memoryTransport(() => new Promise(() => {})), atOnce: 1 };
  void send({ store, transport: dying });
  let marks = 0;
  while (marks === 0) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    for await (const _ of store.list('readers/sent/')) marks += 1;
  }
  const transport = memoryTransport();
  const said: [string, LogFields][] = [];
  const delivered = await send({
    store,
    transport,
    edges: { log: (_level, message, fields = {}) => void said.push([message, fields]) },
  });
  expect(delivered).toMatchObject({ sent: 1, unresolved: 1 });
  expect(transport.mails.map(({ to }) => to)).toEqual(['bo@mail.example']);
  expect(said.filter(([message]) => message.startsWith('mail unresolved'))).toHaveLength(1);
  expect(JSON.stringify(said)).not.toContain('@mail.example');
});

test('an answer that was lost on the way back is never followed by a second mail', async () => {
  const store = await storeWith(['ann@mail.example']);
  let tries = 0;
  const transport = memoryTransport(async () => {
    tries += 1;
    throw new MailNotSentError('connection lost after the content', { fault: 'unknown' });
  });
  expect(await send({ store, transport })).toMatchObject({ unresolved: 1 });
  expect(await send({ store, transport })).toMatchObject({ unresolved: 1 });
  expect(tries).toBe(1);
});

test('a bad address never stops the others', async () => {
  const readers = [
    'not an address',
    'ann@mail.example',
    { address: 'x@y.example\r\nBcc: z@y.example' },
    7,
    null,
    'bad@mail.example',
    'bo@mail.example',
  ];
  const store = await storeWith(readers);
  const transport = memoryTransport(async ({ to }) => {
    if (to === 'bad@mail.example') throw new MailNotSentError('550 no such user', { fault: 'reader' });
  });
  expect(await send({ store, transport })).toMatchObject({ sent: 2, refused: 1 });
  expect(await send({ store, transport })).toMatchObject({ already: 2, refused: 1 });
});

test('a mail that was surely not taken is tried again, in this run and in the next', async () => {
  const store = await storeWith(['ann@mail.example']);
  let tries = 0;
  const transport = memoryTransport(async () => {
    tries += 1;
    if (tries <= 4) throw new MailNotSentError('421 busy', { fault: 'passing' });
  });
  await expect(send({ store, transport })).rejects.toMatchObject({ retryable: true });
  expect(tries).toBe(3);
  expect(await send({ store, transport })).toMatchObject({ sent: 1 });
  expect(transport.mails).toHaveLength(1);
});

test('when the time is over the rest is left to the next run', async () => {
  const store = await storeWith(three);
  const transport = memoryTransport();
  let begun = 0;
  await expect(send({ store, transport, remaining: () => (++begun > 2 ? 0 : 900_000) })).rejects.toThrow(
    '2 mails',
  );
  expect(await send({ store, transport })).toMatchObject({ sent: 2, already: 1 });
});

describe('mails go', () => {
  const many = Array.from({ length: 12 }, (_, at) => `reader${at}@mail.example`);

  test('side by side, as many as the transport takes', async () => {
    const store = await storeWith(many);
    let [underWay, most] = [0, 0];
    const transport = memoryTransport(async () => {
      underWay += 1;
      most = Math.max(most, underWay);
      await new Promise((resolve) => setTimeout(resolve, 20));
      underWay -= 1;
    });
    expect(await send({ store, transport: { ...transport, atOnce: 5 } })).toMatchObject({ sent: 12 });
    expect(most).toBe(5);
  });

  test('at the transport’s rate, a second try too', async () => {
    const store = await storeWith(many.slice(0, 5));
    let clock = Date.parse('2031-05-05T06:30:00Z');
    const at: number[] = [];
    let busy = true;
    const transport = memoryTransport(async ({ to }) => {
      at.push(clock);
      if (!busy || !to.startsWith('reader2')) return;
      busy = false;
      throw new MailNotSentError('421 busy', { fault: 'passing' });
    });
    await send({
      store,
      transport: { ...transport, perSecond: 4 },
      edges: {
        now: () => new Date(clock),
        sleep: async (ms) => {
          clock += ms;
        },
      },
    });
    expect(at.length).toBe(6);
    for (const [index, time] of at.slice(1).entries())
      expect(time - (at[index] ?? 0)).toBeGreaterThanOrEqual(250);
    expect(transport.mails.map(({ to }) => to).sort()).toEqual(many.slice(0, 5));
  });
});

test('a reader of sections gets those, and nothing on a day without them', async () => {
  const store = await storeWith([
    { address: 'cy@mail.example', sections: ['science'] },
    { address: 'di@mail.example', sections: ['Chess'] },
  ]);
  const transport = memoryTransport();
  expect(await send({ store, transport })).toMatchObject({ sent: 1, empty: 1 });
  const { text } = await simpleParser(Buffer.from(transport.mails[0]?.bytes ?? []));
  expect(text).toContain('Ostrand petrel');
  expect(text).not.toContain('Tolka');
});

test('an empty day sends nothing, or one line where that is wanted', async () => {
  const transport = memoryTransport();
  const silent = await storeWith(['ann@mail.example'], []);
  expect(await send({ store: silent, transport })).toMatchObject({ sent: 0, empty: 1 });
  const note = await storeWith(['ann@mail.example'], []);
  expect(await send({ store: note, transport, set: { EMPTY_DAY: 'note' } })).toMatchObject({ sent: 1 });
  const { text } = await simpleParser(Buffer.from(transport.mails[0]?.bytes ?? []));
  expect(text).toContain('No news arrived');
});

test('what comes after the first run of a day does not change the day’s edition', async () => {
  const store = await storeWith(['ann@mail.example'], day.slice(0, 6));
  const transport = memoryTransport();
  await send({ store, transport });
  const first = await store.get('editions/2031-05-05/edition.json');
  for await (const { key } of store.list('digests/')) await store.delete(key);
  await store.put('readers/readers.json', JSON.stringify(['ann@mail.example', 'late@mail.example']), {
    contentType: 'application/json',
  });
  expect(await send({ store, transport })).toMatchObject({ sent: 1, already: 1 });
  expect((await store.get('editions/2031-05-05/edition.json'))?.etag).toBe(first?.etag);
  const subjects = await Promise.all(
    transport.mails.map(async ({ bytes }) => (await simpleParser(Buffer.from(bytes))).subject),
  );
  expect(new Set(subjects).size).toBe(1);
});

test('the archive has the edition’s files and a front page', async () => {
  const store = await storeWith([]);
  await send({ store, transport: memoryTransport() });
  const keys: string[] = [];
  for await (const { key } of store.list('editions/')) keys.push(key);
  expect(keys).toEqual([
    'editions/2031-05-05/edition.html',
    'editions/2031-05-05/edition.json',
    'editions/2031-05-05/edition.txt',
    'editions/2031-05-05/listed.json',
    'editions/index.html',
    'editions/listed.json',
  ]);
});

test('a stored object that is no digest does not stop the edition', async () => {
  const store = await storeWith(['ann@mail.example']);
  await store.put('digests/2031/05/04/broken.json', '{"version": 1', { contentType: 'application/json' });
  await store.put('digests/2031/05/04/other.json', '{"hello": "world"}', { contentType: 'application/json' });
  expect(await send({ store, transport: memoryTransport() })).toMatchObject({ sent: 1 });
});

test('a digest that cannot be read while an earlier one is awaited fails the run, and not the process', async () => {
  const store = await storeWith(['ann@mail.example']);
  const get = store.get.bind(store);
  let reads = 0;
  store.get = async (key, options) => {
    if (!key.startsWith('digests/')) return get(key, options);
    reads += 1;
    if (reads > 1) throw new Error('connection reset');
    await new Promise((resolve) => setTimeout(resolve, 60));
    return get(key, options);
  };
  // vitest fails a run in which a rejection is not handled.
  await expect(send({ store, transport: memoryTransport() })).rejects.toThrow('connection reset');
});
