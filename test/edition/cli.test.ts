import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { simpleParser } from 'mailparser';
import { expect, test } from 'vitest';
import { Edition } from '../../lib/model/index.ts';
import { day } from './day.data.ts';
import { temporaryFolder } from './sending.ts';

const cli = (...args: string[]): Promise<{ stdout: string; stderr: string }> =>
  promisify(execFile)(process.execPath, ['--no-warnings', 'lib/cli/main.ts', ...args]);

/** The invented articles as files below the folders of their sections. */
async function articles(): Promise<string> {
  const folder = await temporaryFolder();
  for (const [at, { section, headline, text }] of day.slice(0, 8).entries()) {
    await mkdir(join(folder, section), { recursive: true });
    await writeFile(join(folder, section, `${at}.txt`), `${headline}\n\n${text}\n`);
  }
  return folder;
}

test('stories prints a cluster for every document', async () => {
  const folder = await articles();
  const { stdout } = await cli('stories', folder);
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines).toHaveLength(8);
  const clusterOf = (name: string): unknown => lines.find(({ source }) => source.endsWith(name))?.cluster;
  expect(clusterOf('0.txt')).toBe(clusterOf('1.txt'));
  expect(clusterOf('0.txt')).not.toBe(clusterOf('3.txt'));
});

test('edition writes page, text, mail and JSON of a folder’s articles; a file that is none is said', async () => {
  const folder = await articles();
  await writeFile(join(folder, 'empty.txt'), '');
  const out = join(await temporaryFolder(), 'today');
  const failed = await cli(
    'edition',
    folder,
    '--date',
    '2031-05-05',
    '--out',
    out,
    '--title',
    'The Slice',
  ).catch((error) => error);
  expect(failed).toMatchObject({ code: 1, stderr: expect.stringContaining('empty.txt') });
  expect((await readdir(out)).sort()).toEqual(['edition.eml', 'edition.html', 'edition.json', 'edition.txt']);
  const edition = Edition.parse(JSON.parse(await readFile(join(out, 'edition.json'), 'utf8')));
  expect(edition.stories.map(({ section }) => section)).toContain('World');
  expect(edition.counts.articles).toBe(8);
  const mail = await simpleParser(await readFile(join(out, 'edition.eml')));
  expect(mail.subject).toContain('5 May 2031');
  const again = await cli(
    'edition',
    folder,
    '--date',
    '2031-05-06',
    '--out',
    out,
    '--previous',
    join(out, 'edition.json'),
  ).catch((error) => error);
  expect(again.stderr).toContain('0 stories');
});

test('a date that is none is wrong usage', async () => {
  await expect(cli('edition', '.', '--date', 'today', '--out', 'x')).rejects.toMatchObject({ code: 2 });
});
