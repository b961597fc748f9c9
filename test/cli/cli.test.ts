import { execFile, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { columns } from '../../lib/cli/output.ts';
import { version } from '../../lib/cli/version.ts';
import { article, here, main, type Ran } from './here.ts';

vi.setConfig({ testTimeout: 120_000 });

let folder = '';

/** One line of `inspect`, as far as the tests look into it. */
interface Line {
  readonly source: string;
  readonly article?: { readonly headline: string };
  readonly error?: { readonly code: string; readonly message: string };
}

const linesOf = (output: string): Line[] =>
  output
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

function run(args: readonly string[], input = ''): Promise<Ran> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [main, ...args], (error, out, err) => {
      resolve({ status: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
    child.stdin?.end(input);
  });
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'news-digest-cli-'));
  mkdirSync(join(folder, 'many/inner'), { recursive: true });
  // The first are by far the longest: threads finish the later ones sooner.
  for (let index = 0; index < 24; index += 1) {
    const place = index % 3 === 0 ? 'many/inner' : 'many';
    writeFileSync(
      join(folder, place, `${String(index).padStart(2, '0')}.txt`),
      article(index, index < 2 ? 400 : 3),
    );
  }
  writeFileSync(join(folder, 'many/.hidden.txt'), article(99, 3));
  writeFileSync(join(folder, 'empty.txt'), '');
  writeFileSync(join(folder, 'one.txt'), article(1, 3));
  mkdirSync(join(folder, 'other'));
  writeFileSync(join(folder, 'other/one.txt'), article(2, 3));
});

afterAll(() => rmSync(folder, { recursive: true }));

test('prints one digest as text, without colour where there is no terminal', async () => {
  const { status, out, err } = await run(['digest', join(folder, 'one.txt')]);
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(out).toMatch(/^Ferry 1 stays in port\n/);
  expect(out).not.toContain('\u001b');
});

test('reads standard input', async () => {
  const { status, out } = await run(['digest', '--format', 'json', '-'], article(7, 3));
  expect(status).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ version: 1, headline: 'Ferry 7 stays in port' });
});

test('inspects a folder of many in the order of the names, on threads, hidden files left out', async () => {
  const { status, out } = await run(['inspect', join(folder, 'many')]);
  expect(status).toBe(0);
  const sources = linesOf(out).map((line) => line.source);
  expect(sources).toHaveLength(24);
  expect(sources).toEqual([...sources].sort());
  expect(sources[0]).toBe(join(folder, 'many/01.txt'));
});

test('articles of one document are numbered alike by inspect and stories', async () => {
  const path = join(folder, 'several.jsonl');
  const body = (day: string) =>
    `The ferry of Lenn stays in port on ${day}, the harbour office said. `.repeat(8);
  const records = ['Monday', 'Tuesday'].map((day) => ({ headline: `No ferry on ${day}`, body: body(day) }));
  writeFileSync(path, records.map((record) => JSON.stringify(record)).join('\n'));
  const numbered = [`${path}#1`, `${path}#2`];
  for (const command of ['inspect', 'stories'])
    expect(linesOf((await run([command, path])).out).map((line) => line.source)).toEqual(numbered);
  rmSync(path);
});

test('an unreadable document is a line and status 1, and the next one is still read', async () => {
  const paths = [join(folder, 'empty.txt'), join(folder, 'missing.txt'), join(folder, 'one.txt')];
  const inspected = await run(['inspect', ...paths]);
  expect(inspected.status).toBe(1);
  const lines = linesOf(inspected.out);
  expect(lines.map((line) => line.error?.code)).toEqual(['empty-input', 'unreadable-file', undefined]);
  expect(Object.keys(lines[0] ?? {})).toEqual(['source', 'error']);
  const digested = await run(['digest', ...paths]);
  expect(digested.status).toBe(1);
  expect(digested.out).toContain('Ferry 1 stays in port');
  expect(digested.err).toContain(`${join(folder, 'empty.txt')} is empty (empty-input)`);
  expect(digested.err).toContain('(unreadable-file)');
});

test('inspect prints the keys of the contract, removals on demand', async () => {
  const [line] = linesOf((await run(['inspect', join(folder, 'one.txt')])).out);
  expect(Object.keys(line ?? {})).toEqual(['source', 'article', 'sentences', 'facts', 'figures', 'quotes']);
  expect(Object.keys(line?.article ?? {})).toEqual([
    'headline',
    'dek',
    'bylines',
    'published',
    'publisher',
    'language',
    'url',
    'text',
    'paragraphs',
  ]);
  const [more] = linesOf((await run(['inspect', '--removals', join(folder, 'one.txt')])).out);
  expect(Object.keys(more ?? {})).toContain('removals');
});

test('writes three files a document, below the folders of the input, and says how many', async () => {
  const out = join(folder, 'out');
  const { status, out: printed, err } = await run(['digest', join(folder, 'many'), '--out', out]);
  expect(status).toBe(0);
  expect(printed).toBe('');
  expect(err).toContain('24 of 24 documents');
  expect(readdirSync(join(out, 'inner'))).toHaveLength(8 * 3);
  expect(readFileSync(join(out, '01-txt.html'), 'utf8')).toMatch(/^<!doctype html>/);
});

test('two documents of one name from two paths do not overwrite each other', async () => {
  const out = join(folder, 'out-two');
  await run([
    'digest',
    join(folder, 'one.txt'),
    join(folder, 'other/one.txt'),
    '--out',
    out,
    '--format',
    'json',
  ]);
  expect(readdirSync(out).sort()).toEqual(['one-txt-2.json', 'one-txt.json']);
});

test.each([
  [[]],
  [['nonsense']],
  [['digest']],
  [['digest', '--words', '0', 'x']],
  [['digest', '--format', 'pdf', 'x']],
  [['inspect', '--bogus', 'x']],
  [['digest', '--format', 'html', 'a', 'b']],
  [['digest', 'x', '--out', main]],
  [['digest', 'x', '--out', join(main, 'below')]],
  [['edition', 'x', '--out', 'y', '--date', '5 May']],
  [['edition', 'x', '--out', 'y', '--smtp', 'banana']],
  [['edition', 'x', '--out', 'y', '--language', 'xx']],
  [['edition', 'x', '--out', tmpdir(), '--previous', 'nothing-here.json']],
  [['edition', 'x', '--out', tmpdir(), '--previous', main]],
])('wrong usage %j is status 2 with a reason on standard error', async (args) => {
  const { status, out, err } = await here(args);
  expect(status).toBe(2);
  expect(out).toBe('');
  expect(err).toMatch(/^(error: |Usage: )/);
  expect(err).not.toMatch(/^ {4}at /m);
});

test('a missing argument is answered with the usage of the command', async () => {
  expect((await here(['digest'])).err).toContain('usage: news-digest digest [options] <path...>');
});

test.each([[['--help']], [['digest', '--help']], [['inspect', '--help']]])(
  '%j shows examples and the exit statuses',
  async (args) => {
    const { status, out } = await here(args);
    expect(status).toBe(0);
    expect(out).toContain('Examples:');
    expect(out).toContain('Exit status:');
  },
);

test('knows the version of its package', async () => {
  const manifest: { version?: string } = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'),
  );
  expect(version).toBe(manifest.version);
  expect((await here(['--version'])).out).toBe(`${version}\n`);
});

test('ends without a word when its reader has seen enough', async () => {
  const child = spawn(process.execPath, [main, 'inspect', join(folder, 'many')], { stdio: 'pipe' });
  let complaints = '';
  child.stderr.on('data', (chunk) => {
    complaints += chunk;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const status = await new Promise((resolve) => child.once('close', resolve));
  expect({ status, complaints }).toEqual({ status: 0, complaints: '' });
});

test('a file that is not there is told as such, and each path stands once in its line', async () => {
  const missing = await here(['digest', 'nowhere.txt']);
  expect(missing).toMatchObject({ status: 1, err: expect.stringContaining('nowhere.txt: no such file') });
  const empty = join(folder, 'empty.txt');
  expect((await here(['digest', empty])).err.split(empty)).toHaveLength(2);
});

test('of several digests in one stream, each says which document it is of', async () => {
  const { out } = await here(['digest', join(folder, 'one.txt'), join(folder, 'other/one.txt')]);
  expect(out).toContain(`${join(folder, 'one.txt')} ───`);
  expect(out).toContain(`${join(folder, 'other/one.txt')} ───`);
  expect((await here(['digest', join(folder, 'one.txt')])).out).not.toContain('───');
});

test.each([0, undefined, 12])('a terminal of %s columns still gets whole words in its lines', (width) => {
  expect(columns({ ...(width === undefined ? {} : { columns: width }) }, 88)).toBeGreaterThanOrEqual(40);
});
