import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pollQueue } from '../harness/events/event-source.ts';
import { Queue } from '../harness/events/queue.ts';
import { InvocationError } from '../harness/lambda/environment.ts';

let folder: string;
let now: number;
beforeEach(async () => {
  now = 1_000_000;
  folder = await mkdtemp(join(tmpdir(), 'news-digest-queue-'));
});
afterEach(() => rm(folder, { recursive: true }));

const open = () =>
  Queue.open({ folder, visibility: 30_000, retryAfter: 2_000, mostReceives: 5, now: () => now });
const bodies = (messages: readonly { body: string }[]) => messages.map(({ body }) => body);

test('a received message is hidden for the visibility time, then comes again, counted', async () => {
  const queue = await open();
  await queue.send('a');
  const [first] = await queue.receive(10);
  expect(first).toMatchObject({ body: 'a', receives: 1 });
  expect(await queue.receive(10)).toEqual([]);
  expect(queue.counts()).toEqual({ waiting: 0, inFlight: 1 });
  now += 30_000;
  expect(await queue.receive(10)).toMatchObject([{ body: 'a', receives: 2 }]);
});

test('a message that failed comes again after a shorter while; a deleted one never', async () => {
  const queue = await open();
  await queue.send('a');
  await queue.send('b');
  const [a, b] = await queue.receive(10);
  if (!a || !b) throw new Error('two messages were sent');
  await queue.giveBack(a);
  await queue.delete(b);
  now += 2_000;
  expect(bodies(await queue.receive(10))).toEqual(['a']);
});

test('a batch has at most as many as asked for, oldest first', async () => {
  const queue = await open();
  for (const body of ['1', '2', '3']) {
    await queue.send(body);
    now += 1;
  }
  expect(bodies(await queue.receive(2))).toEqual(['1', '2']);
  expect(bodies(await queue.receive(2))).toEqual(['3']);
});

test('what a process that was killed left is there at the next start, half-written files are not', async () => {
  const queue = await open();
  await queue.send('waiting');
  await queue.send('in flight');
  await queue.receive(1);
  await writeFile(join(folder, '.half'), '{"id":');
  const next = await open();
  expect(bodies(await next.receive(10)).sort()).toEqual(['in flight', 'waiting']);
  expect((await readdir(folder)).filter((name) => !name.endsWith('.json'))).toEqual([]);
});

/** Polls until the queue is empty, with a handler for the bodies of a batch. */
async function poll(queue: Queue, handler: (bodies: string[], ids: string[]) => unknown) {
  const dead: { body: string; receives: number; reason: string }[] = [];
  const stop = new AbortController();
  const done = pollQueue({
    queue,
    batchSize: 10,
    signal: stop.signal,
    invoke: async (event) => {
      const { Records } = JSON.parse(JSON.stringify(event));
      const texts = Records.map(({ body }: { body: string }) => body);
      return handler(
        texts,
        Records.map(({ messageId }: { messageId: string }) => messageId),
      );
    },
    onFailure: () => {},
    onDead: async (letter) => void dead.push(letter),
    onBatch: () => {
      now += 2_000;
      const { waiting, inFlight } = queue.counts();
      if (waiting + inFlight === 0) stop.abort();
    },
  });
  await done;
  return dead;
}

test('a poison message goes to the dead letters after five tries; the rest of its batches is done once', async () => {
  const queue = await open();
  for (const body of ['good', 'poison', 'fine']) await queue.send(body);
  const seen: string[] = [];
  const dead = await poll(queue, (texts, ids) => {
    seen.push(...texts);
    const failed = ids.filter((_, index) => texts[index] === 'poison');
    return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
  });
  expect(dead).toMatchObject([
    { body: 'poison', receives: 5, reason: expect.stringContaining('batch response') },
  ]);
  expect(seen.filter((body) => body === 'poison')).toHaveLength(5);
  expect(seen.filter((body) => body === 'good')).toHaveLength(1);
});

test('a batch whose function fails comes again as a whole', async () => {
  const queue = await open();
  await queue.send('a');
  await queue.send('b');
  let tries = 0;
  const dead = await poll(queue, () => {
    tries += 1;
    if (tries < 3) throw new InvocationError('Runtime exited with SIGKILL');
    return undefined;
  });
  expect([tries, dead]).toEqual([3, []]);
});

test('a batch response with an id that nobody sent fails all, as Lambda has it', async () => {
  const queue = await open();
  await queue.send('a');
  const dead = await poll(queue, () => ({ batchItemFailures: [{ itemIdentifier: 'who?' }] }));
  expect(dead).toHaveLength(1);
});
