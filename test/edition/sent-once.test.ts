import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { memoryTransport, send, storeWith } from './sending.ts';

const readers = ['ann', 'bo', 'cy', 'di'].map((name) => `${name}@mail.example`);

/** Runs the function in a process of its own that is killed at bo's mail; resolves with who got a mail from it. */
async function killedRun(folder: string, moment: string): Promise<string[]> {
  const script = join(import.meta.dirname, 'dying-run.ts');
  const child = spawn(process.execPath, ['--no-warnings', script, folder, moment, 'bo@mail.example']);
  let said = '';
  child.stdout.on('data', (data: Buffer) => {
    said += data.toString();
  });
  const signal = await new Promise((resolve) => child.on('close', (_, by) => resolve(by)));
  expect(signal).toBe('SIGKILL');
  return said.split('\n').filter(Boolean);
}

test.each(['before', 'after'])(
  'a process killed %s the server took a mail: nobody gets two, and who may have none is reported',
  async (moment) => {
    const store = await storeWith(readers);
    const first = await killedRun(store.folder, moment);
    const transport = memoryTransport();
    const delivered = await send({ store, transport });
    const got = [...first, ...transport.mails.map(({ to }) => to)];
    expect(new Set(got).size).toBe(got.length);
    // One mail hangs between mark and answer: bo's. Everybody else has theirs.
    expect(delivered).toMatchObject({ unresolved: 1, already: 1, sent: 2 });
    expect(got.includes('bo@mail.example')).toBe(moment === 'after');
    expect(await send({ store, transport })).toMatchObject({ unresolved: 1, already: 3, sent: 0 });
  },
);

test('a run for readers who have theirs reads no digest and composes nothing', async () => {
  const store = await storeWith(['ann@mail.example', { address: 'cy@mail.example', sections: ['Science'] }]);
  await send({ store, transport: memoryTransport() });
  const get = store.get.bind(store);
  const read: string[] = [];
  store.get = async (key, options) => {
    read.push(key);
    return get(key, options);
  };
  expect(await send({ store, transport: memoryTransport() })).toMatchObject({ already: 2, sent: 0 });
  expect(read.filter((key) => key.startsWith('digests/'))).toEqual([]);
});

test('whom a server refused, and why, stands beside the list of readers and not in the log', async () => {
  const store = await storeWith(['bad@mail.example', 'ann@mail.example']);
  const { MailNotSentError } = await import('../../lib/delivery/mail/transport.ts');
  const transport = memoryTransport(async ({ to }) => {
    if (to.startsWith('bad')) throw new MailNotSentError('550 no such user', { fault: 'reader' });
  });
  await send({ store, transport });
  const marks: unknown[] = [];
  for await (const { key } of store.list('readers/sent/2031-05-05/')) {
    const mark = await store.get(key);
    marks.push(JSON.parse(new TextDecoder().decode(mark?.body)));
  }
  expect(marks).toContainEqual({ state: 'refused', address: 'bad@mail.example', reason: '550 no such user' });
});

test('a torn entry of an old edition, or a torn mark, keeps no later edition from its readers', async () => {
  const json = { contentType: 'application/json' };
  const store = await storeWith(['ann@mail.example', 'bo@mail.example']);
  await store.put('editions/2031-05-01/listed.json', '{"date":"2031-05-', json);
  await send({ store, transport: memoryTransport() });
  const marks: string[] = [];
  for await (const { key } of store.list('readers/sent/2031-05-05/')) marks.push(key);
  await store.put(marks[0] ?? '', '{"sta', json);
  const transport = memoryTransport();
  expect(await send({ store, transport })).toMatchObject({ unresolved: 1, already: 1, sent: 0 });
  expect(transport.mails).toEqual([]);
  expect(new TextDecoder().decode((await store.get('editions/index.html'))?.body)).toContain('2031-05-05');
});

test('a failure that one reader’s sections meet is not the next reader’s', async () => {
  const readers = ['Science', 'World'].map((section) => ({
    address: `${section.toLowerCase()}@mail.example`,
    sections: [section],
  }));
  const store = await storeWith(readers);
  await send({
    store,
    transport: memoryTransport(),
    edges: { readers: async () => ({ readers: [], bad: 0 }) },
  });
  const get = store.get.bind(store);
  let failures = 0;
  store.get = async (key, options) => {
    if (key.startsWith('taken/') && ++failures === 1) throw new Error('connection reset');
    return get(key, options);
  };
  const transport = { ...memoryTransport(), atOnce: 1 };
  await expect(send({ store, transport })).rejects.toThrow('1 mails');
  expect(transport.mails).toHaveLength(1);
});
