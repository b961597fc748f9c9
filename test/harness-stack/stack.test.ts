import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { article, notification } from '../handler/fixtures.ts';
import { PortTakenError } from '../harness/listen.ts';
import { Stack, type StackOptions } from '../harness/stack.ts';
import { hostileKeys } from '../store/contract.ts';

const bundle = join(process.cwd(), 'dist/digest-article/index.mjs');
const fault = fileURLToPath(new URL('fixtures/fault.mjs', import.meta.url));

let folder: string;
const open: Stack[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'news-digest-stack-'));
});
afterEach(async () => {
  for (const stack of open.splice(0)) await stack.stop();
  await rm(folder, { recursive: true });
});

async function start(options: Partial<StackOptions> = {}): Promise<Stack> {
  const stack = await Stack.start({ folder, bundle, s3Port: 0, retryAfter: 20, ...options });
  open.push(stack);
  return stack;
}

const drop = (stack: Stack, key: string, body = article(1)) =>
  stack.drop(key, Buffer.from(body), 'text/plain');

async function sourcesOf({ digests }: Stack): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of digests.list('digests/')) {
    if (!key.endsWith('.json')) continue;
    keys.push(JSON.parse(Buffer.from((await digests.get(key))?.body ?? []).toString()).source.key);
  }
  return keys.sort();
}

async function lettersOf({
  deadLetters,
}: Stack): Promise<{ body: string; receives: number; reason: string }[]> {
  const names = await readdir(deadLetters);
  return Promise.all(names.map(async (name) => JSON.parse(await readFile(join(deadLetters, name), 'utf8'))));
}

test('every hostile key goes by the endpoint, the event and the built bundle to a digest of its own', async () => {
  const stack = await start();
  for (const key of hostileKeys) await drop(stack, key);
  await stack.idle();
  expect(await sourcesOf(stack)).toEqual([...hostileKeys].sort());
  expect(await lettersOf(stack)).toEqual([]);
});

test('a killed process loses no article: a new one takes the batch up', async () => {
  const stack = await start({ concurrency: 1 });
  const keys = Array.from({ length: 16 }, (_, index) => `news/${String(index).padStart(2, '0')}.txt`);
  let digested = 0;
  stack.on('digested', () => {
    digested += 1;
    if ([2, 7, 12].includes(digested)) stack.environments[0]?.kill();
  });
  for (const [index, key] of keys.entries()) await drop(stack, key, article(index));
  await stack.idle();
  expect(await sourcesOf(stack)).toEqual(keys);
});

test('a stop in the middle of the work loses nothing: the next start goes on', async () => {
  const first = await start({ concurrency: 1 });
  const keys = Array.from({ length: 12 }, (_, index) => `news/${String(index).padStart(2, '0')}.txt`);
  for (const [index, key] of keys.entries()) await drop(first, key, article(index));
  await first.stop(0);
  const second = await start();
  await second.idle();
  expect(await sourcesOf(second)).toEqual(keys);
});

describe('a function that', () => {
  const outcomes = [
    ['throws', 'throw', /^RangeError: as told$/],
    ['ends its process', 'exit', /^Runtime exited with status 7$/],
    ['never answers', 'hang', /^Task timed out after 1 seconds$/],
    ['names the message', 'poison', /batch response/],
  ] as const;
  for (const [does, key, reason] of outcomes) {
    test(`${does}: its message ends in the dead letters with the reason, the next one does not`, async () => {
      const stack = await start({
        bundle: fault,
        batchSize: 1,
        ...(key === 'hang' ? { timeout: 1_000 } : {}),
      });
      await drop(stack, key);
      await drop(stack, 'good');
      await stack.idle();
      const letters = await lettersOf(stack);
      expect(letters).toMatchObject([{ receives: 5, reason: expect.stringMatching(reason) }]);
      expect(letters[0]?.body).toContain(`"key":"${key}"`);
    });
  }
});

test('the function is told how much time it has', async () => {
  const stack = await start({ bundle: fault, timeout: 5_000 });
  await drop(stack, 'late');
  await stack.idle();
  expect(await lettersOf(stack)).toEqual([]);
});

test('the same article by two ways, at the same time, is one digest', async () => {
  const stack = await start({ concurrency: 2, batchSize: 1 });
  await Promise.all([drop(stack, 'a.txt'), drop(stack, 'a.txt')]);
  for (let again = 0; again < 5; again += 1) await stack.queue.send(JSON.stringify(notification('a.txt')));
  await stack.idle();
  expect(await sourcesOf(stack)).toEqual(['a.txt']);
});

test('a port that is taken is named, with the flag that changes it', async () => {
  const stack = await start();
  const port = Number(new URL(stack.endpoint).port);
  const second = Stack.start({ folder: join(folder, 'second'), bundle, s3Port: port });
  await expect(second).rejects.toThrow(PortTakenError);
  await expect(second).rejects.toThrow(
    `Port ${port} is taken by another program. Choose another: npm start -- --s3-port NUMBER`,
  );
});
