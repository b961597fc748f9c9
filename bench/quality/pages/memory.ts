import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { dataFolder } from '../data.ts';

const program = `
import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readArticles } from './lib/parse/index.ts';
import { languages } from './lib/language/index.ts';
const folder = process.argv[2];
const kept = [];
const start = process.resourceUsage().maxRSS;
const before = process.cpuUsage();
let unzip = 0;
const names = readdirSync(folder);
for (const name of names) {
  const from = process.cpuUsage();
  const bytes = gunzipSync(readFileSync(folder + '/' + name));
  const { user, system } = process.cpuUsage(from);
  unzip += user + system;
  const read = await readArticles({ name: 'page.html', bytes }, languages).catch(() => []);
  kept.push(read.map(({ article }) => article));
}
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ start, most: process.resourceUsage().maxRSS, cpu: (user + system - unzip) / 1000 / names.length }));
`;

/** What reading all pages in one process of the built reader takes: most memory held, in MB, and CPU a page, in ms, its start included. */
export async function measureMemory(): Promise<{ start: number; most: number; cpu: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'news-digest-pages-'));
  try {
    await build({
      stdin: { contents: program, resolveDir: join(import.meta.dirname, '../../..'), loader: 'ts' },
      bundle: true,
      platform: 'node',
      format: 'esm',
      splitting: true,
      minify: true,
      outdir: folder,
      entryNames: 'read',
      outExtension: { '.js': '.mjs' },
      mainFields: ['module', 'main'],
      banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
      logLevel: 'error',
    });
    const printed = execFileSync(
      process.execPath,
      [join(folder, 'read.mjs'), join(dataFolder, 'pages/html')],
      {
        encoding: 'utf8',
      },
    );
    const { start, most, cpu } = JSON.parse(printed) as { start: number; most: number; cpu: number };
    return { start: start / 1024, most: most / 1024, cpu };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
