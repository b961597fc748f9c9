import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { article } from '../handler/fixtures.ts';
import { Stack } from '../harness/stack.ts';

const bundle = join(process.cwd(), 'dist/digest-article/index.mjs');

let folder: string;
let stack: Stack;
const start = (): Promise<Stack> => Stack.start({ folder, bundle, s3Port: 0, retryAfter: 50 });
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'news-digest-stack-'));
  stack = await start();
});
afterEach(async () => {
  await stack.stop();
  await rm(folder, { recursive: true });
});

async function sourcesOf({ digests }: Stack): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of digests.list('digests/')) {
    if (!key.endsWith('.json')) continue;
    keys.push(JSON.parse(Buffer.from((await digests.get(key))?.body ?? []).toString()).source.key);
  }
  return keys.sort();
}

test('an article that is put becomes a digest by the built bundle', async () => {
  await stack.drop('world/ferry.txt', Buffer.from(article(1)), 'text/plain');
  await stack.idle();
  expect(await sourcesOf(stack)).toEqual(['world/ferry.txt']);
});
