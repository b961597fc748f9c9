import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { article } from '../handler/fixtures.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'news-digest-main-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** `npm start -- …` after the build, until it ends, by Ctrl-C once it has printed some texts. */
async function run(args: readonly string[], until: readonly string[] = []) {
  const child = spawn(process.execPath, ['test/harness/main.ts', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  let interrupted = false;
  child.stdout.on('data', (data) => {
    out += data;
    if (interrupted || until.length === 0 || !until.every((text) => out.includes(text))) return;
    interrupted = true;
    child.kill('SIGINT');
  });
  child.stderr.on('data', (data) => (err += data));
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { status, out, err };
}

test('--once digests files, prints in their order and exits; a file that failed makes the status 1', async () => {
  const good = join(folder, 'good.txt');
  const empty = join(folder, 'empty.txt');
  await writeFile(good, article(3));
  await writeFile(empty, '');
  const both = await run(['--once', empty, good, join(folder, 'missing.txt')]);
  expect(both.out).toContain('Ferry number 3 returns to service after repairs');
  expect(both.err).toContain('empty.txt: ');
  expect(both.err).toContain('(empty-input)');
  expect(both.err).toContain('missing.txt: no such file\n');
  expect(both.status).toBe(1);
});

test('a port that is taken: a line that names port and flag, status 1', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const { status, err } = await run([
    '--port',
    String(port),
    '--s3-port',
    '0',
    '--folder',
    join(folder, 'local'),
    '--no-samples',
  ]);
  server.close();
  expect([status, err]).toEqual([
    1,
    `Port ${port} is taken by another program. Choose another: npm start -- --port NUMBER (0 takes any that is free).\n`,
  ]);
});

test('files in the inbox are digested and leave it; Ctrl-C ends everything with status 0', async () => {
  const inbox = join(folder, 'inbox');
  await mkdir(join(inbox, 'sport'), { recursive: true });
  const args = [
    '--port',
    '0',
    '--s3-port',
    '0',
    '--folder',
    join(folder, 'local'),
    '--inbox',
    inbox,
    '--no-samples',
  ];
  await writeFile(join(inbox, 'sport', 'ferry race.txt'), article(4));
  const { status, out } = await run(args, ['is ready', 'Ferry number 4']);
  expect(out).toContain('is ready: http://127.0.0.1:');
  expect(await readdir(join(inbox, 'sport'))).toEqual([]);
  expect(status).toBe(0);
  // The address first, and of each file one line: what became of it, and its name.
  expect(out.indexOf('is ready')).toBeLessThan(out.indexOf('Ferry number 4'));
  expect(out).toMatch(/^digest {4}Ferry number 4 [^\n]+ {2}sport\/ferry race\.txt$/m);
});

test('a file that is rejected is named in the terminal, with the reason', async () => {
  const inbox = join(folder, 'inbox');
  await mkdir(inbox);
  await writeFile(join(inbox, 'pic.jpg'), Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70, 0, 1]));
  const ports = ['--port', '0', '--s3-port', '0', '--no-samples'];
  const { out } = await run([...ports, '--folder', join(folder, 'local'), '--inbox', inbox], ['rejected']);
  expect(out).toMatch(/^rejected {2}.+ {2}pic\.jpg$/m);
});

test('of a feed each digest has its line, and what was left out one with the reason', async () => {
  const inbox = join(folder, 'inbox');
  await mkdir(inbox);
  const items = [article(5), article(6), 'Soon more.'].map(
    (text, at) => `<item><title>Item ${at}</title><description>${text}</description></item>`,
  );
  await writeFile(
    join(inbox, 'day.xml'),
    `<rss><channel><title>Hale</title>${items.join('')}</channel></rss>`,
  );
  const ports = ['--port', '0', '--s3-port', '0', '--no-samples'];
  const folders = ['--folder', join(folder, 'local'), '--inbox', inbox];
  const { out } = await run([...ports, ...folders], ['Item 0', 'Item 1', 'Item 2']);
  expect(out.match(/^digest {4}.* {2}day\.xml$/gm)).toHaveLength(2);
  expect(out).toMatch(
    /^left out {2}“Item 2”: a teaser, or too short for an article: 10 characters {2}day\.xml$/m,
  );
});
