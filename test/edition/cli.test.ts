import { execFile } from 'node:child_process';
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
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

test('edition writes page, text, mail and JSON of a folder’s articles, and reports a file that is no article', async () => {
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

test('an invalid date is wrong usage', async () => {
  for (const date of ['today', '2031-02-31'])
    await expect(cli('edition', '.', '--date', date, '--out', 'x')).rejects.toMatchObject({ code: 2 });
});

/** Two articles, of two days, that name neither a publisher nor an address. */
async function twoDays(): Promise<string> {
  const folder = await temporaryFolder();
  const article = (name: string, date: string, text: string): Promise<void> =>
    writeFile(join(folder, name), `${text.split('. ')[0]}\n\n${date}\n\n${text}\n`);
  await article(
    'ferry.txt',
    '5 May 2031',
    'Ferry line to Nordkai opens with four boats. The first ferry left the old port of Harnholm at seven. It carried 212 passengers, the port office said.',
  );
  await article(
    'bakery.txt',
    '2 May 2031',
    'Oldest bakery of Lenn closes after 140 years. The baker Ilse Varn sold her last loaf on Friday. Nobody wanted to take over the shop, she said.',
  );
  return folder;
}

test('an edition’s day is that of its zone, and articles of other days can be left out', async () => {
  const folder = await twoDays();
  const out = await temporaryFolder();
  const run = (...more: string[]): Promise<{ stderr: string; stdout: string }> =>
    cli('edition', folder, '--out', out, '--date', '2031-05-05', ...more);
  const { stderr } = await run('--time-zone', 'America/New_York', '--only-that-day');
  expect(stderr).toContain('1 article of other days left out');
  const edition = Edition.parse(JSON.parse(await readFile(join(out, 'edition.json'), 'utf8')));
  expect([edition.from, edition.to]).toEqual(['2031-05-05T04:00:00.000Z', '2031-05-06T04:00:00.000Z']);
  expect(edition.stories).toHaveLength(1);
  expect((await simpleParser(await readFile(join(out, 'edition.eml')))).date?.toISOString()).toBe(
    '2031-05-05T10:00:00.000Z',
  );
});

test('documents that are no news, and feed items without an article, are named, by stories too', async () => {
  const folder = await twoDays();
  await copyFile('test/samples/recipe.html', join(folder, 'soup.html'));
  const items = ['Soon more.', await readFile('test/samples/brief.txt', 'utf8')].map(
    (text, at) => `<item><title>Item ${at}</title><description>${text}</description></item>`,
  );
  await writeFile(
    join(folder, 'day.xml'),
    `<rss><channel><title>Lenn</title>${items.join('')}</channel></rss>`,
  );
  const out = await temporaryFolder();
  const left = `${join(folder, 'day.xml')}: “Item 0” is left out: a teaser, or too short`;
  const { stderr } = await cli('edition', folder, '--out', out, '--date', '2031-05-05');
  expect(stderr).toContain(`${join(folder, 'soup.html')} is left out: no news`);
  expect(stderr).toContain(left);
  expect((await cli('stories', folder)).stderr).toContain(left);
});

test('why a story stands where it does is printed: its score is the sum of the parts shown', async () => {
  const { stdout } = await cli('edition', await twoDays(), '--out', await temporaryFolder(), '--explain');
  const [first = '', parts = ''] = stdout.split('\n');
  const total = Number(/^top +(\d+\.\d+) /.exec(first)?.[1]);
  const sum = [...parts.matchAll(/[a-z]+ (\d+(?:\.\d+)?)/g)].reduce((all, [, part]) => all + Number(part), 0);
  expect(total).toBeGreaterThan(1);
  expect(sum).toBeCloseTo(total, 3);
});

test('an article that names no source is named by its file', async () => {
  const out = await temporaryFolder();
  await cli('edition', await twoDays(), '--out', out, '--date', '2031-05-05');
  for (const file of ['edition.txt', 'edition.html'])
    expect(await readFile(join(out, file), 'utf8')).toContain('ferry.txt');
});

test('an invalid time zone is wrong usage, and a folder without articles makes no edition', async () => {
  await expect(cli('edition', '.', '--out', 'x', '--time-zone', 'Mars/Olympus')).rejects.toMatchObject({
    code: 2,
  });
  const out = await temporaryFolder();
  const { stderr } = await cli('edition', await temporaryFolder(), '--out', out);
  expect(stderr).toContain('no edition was made');
  expect(await readdir(out)).toEqual([]);
});
