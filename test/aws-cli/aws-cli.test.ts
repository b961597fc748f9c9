import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { article } from '../handler/fixtures.ts';
import { Stack } from '../harness/stack.ts';

/** `npm run test:aws-cli`: the AWS CLI itself against the local stack. Without `aws` on the PATH it fails, and says so. */
const run = promisify(execFile);

let folder: string;
let stack: Stack;

beforeAll(async () => {
  await run('aws', ['--version']).catch(() => {
    throw new Error('npm run test:aws-cli needs the AWS CLI (`aws`) on the PATH');
  });
  folder = await mkdtemp(join(tmpdir(), 'news-digest-aws-cli-'));
  const bundle = join(process.cwd(), 'dist/digest-article/index.mjs');
  stack = await Stack.start({ folder: join(folder, 'local'), bundle, s3Port: 0 });
});
afterAll(async () => {
  await stack?.stop();
  if (folder) await rm(folder, { recursive: true });
});

async function aws(...args: readonly string[]): Promise<string> {
  const env = {
    PATH: process.env.PATH ?? '',
    HOME: folder,
    AWS_ACCESS_KEY_ID: 'none',
    AWS_SECRET_ACCESS_KEY: 'none',
    AWS_REGION: 'us-east-1',
  };
  const { stdout } = await run('aws', [...args, '--endpoint-url', stack.endpoint], { env, cwd: folder });
  return stdout;
}

test('aws s3 mb, ls and rb', async () => {
  await aws('s3', 'mb', 's3://made-here');
  const names = (await aws('s3', 'ls'))
    .trim()
    .split('\n')
    .map((line) => line.split(' ').at(-1));
  expect(names).toEqual(['digests', 'incoming', 'made-here']);
  await aws('s3', 'rb', 's3://made-here');
  expect(await aws('s3', 'ls')).not.toContain('made-here');
});

test('aws s3 cp of an article: its digest is there, in the section of its folder', async () => {
  await writeFile(join(folder, 'ferry 1+1 100%.txt'), article(1));
  await aws('s3', 'cp', 'ferry 1+1 100%.txt', 's3://incoming/world/');
  await stack.idle();
  const listed = await aws('s3', 'ls', '--recursive', 's3://digests/digests/');
  const json =
    listed
      .split('\n')
      .find((line) => line.endsWith('.json'))
      ?.split(/\s+/)[3] ?? '';
  expect(json).toMatch(/ferry-1-1-100-[0-9a-f]{16}\.json$/);
  await aws('s3', 'cp', `s3://digests/${json}`, 'back.json');
  const digest = JSON.parse(await readFile(join(folder, 'back.json'), 'utf8'));
  expect(digest.source.key).toBe('world/ferry 1+1 100%.txt');
  expect(digest.article.section).toBe('world');
});

test('a file over 8 MB is uploaded in parts and downloaded by ranges unchanged', async () => {
  const body = Array.from(
    { length: 200_000 },
    (_, index) => `line ${index} of a long document without any news in it\n`,
  ).join('');
  await writeFile(join(folder, 'long.bin'), body);
  await aws('s3', 'cp', 'long.bin', 's3://digests/kept/long.bin');
  await aws('s3', 'cp', 's3://digests/kept/long.bin', 'long-back.bin');
  expect(await readFile(join(folder, 'long-back.bin'), 'utf8')).toBe(body);
  await aws('s3', 'mv', 's3://digests/kept/long.bin', 's3://digests/kept/moved.bin');
  expect(await aws('s3', 'ls', 's3://digests/kept/')).toMatch(/moved\.bin\n$/);
});

test('a folder goes up and away, names of every script in it', async () => {
  await mkdir(join(folder, 'many'));
  const names = ['a b.txt', 'київ.txt', 'ü+%.txt', 'emoji 😀.txt'];
  for (const name of names) await writeFile(join(folder, 'many', name), article(2));
  await aws('s3', 'cp', '--recursive', 'many', 's3://incoming/many/');
  await stack.idle();
  const listed = await aws('s3', 'ls', 's3://incoming/many/');
  for (const name of names) expect(listed).toContain(name);
  await aws('s3', 'rm', '--recursive', 's3://incoming/many/');
  expect((await aws('s3', 'ls', 's3://incoming/')).includes('many')).toBe(false);
});

test('conditional writes and checksums of the CLI', async () => {
  await writeFile(join(folder, 'x.txt'), 'x');
  const put = (...more: string[]) =>
    aws('s3api', 'put-object', '--bucket', 'digests', '--key', 'once', '--body', 'x.txt', ...more);
  await put('--if-none-match', '*', '--checksum-algorithm', 'SHA256');
  await expect(put('--if-none-match', '*')).rejects.toThrow(/PreconditionFailed/);
});
