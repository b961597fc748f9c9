import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeArticles } from '../../test/aws/articles.ts';
import { writeResult } from './measure.ts';

const articles = 10_000;
const command = join(import.meta.dirname, '../../dist/cli/news-digest.mjs');

interface Run {
  /** By the wall's clock, and of processor time: all threads together. */
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly lines: number;
  /** Highest resident memory of the whole process, MiB. */
  readonly rssMiB: number;
}

/** Inspects a folder, on all cores or bound to the first. */
async function inspect(folder: string, bound: boolean): Promise<Run> {
  const start = performance.now();
  // The child tells its own figures when it ends: no other process can ask for them afterwards.
  const tell = `process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    process.stderr.write('\\nrss ' + maxRSS + '\\ncpu ' + (userCPUTime + systemCPUTime) + '\\n');
  })`;
  const args = ['--import', `data:text/javascript,${encodeURIComponent(tell)}`, command, 'inspect', folder];
  const child = bound
    ? spawn('taskset', ['-c', '0', process.execPath, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
    : spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let lines = 0;
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) lines += 1;
  });
  child.stderr.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-2000);
  });
  await once(child, 'close');
  // Each thread tells them of the whole process.
  const told = (name: string): number =>
    Math.max(
      0,
      ...[...said.matchAll(new RegExp(`^${name} (\\d+)$`, 'gm'))].map(([, value]) => Number(value)),
    );
  return {
    seconds: (performance.now() - start) / 1000,
    cpuSeconds: told('cpu') / 1e6,
    lines,
    rssMiB: told('rss') / 1024,
  };
}

/**
 * `inspect` on a folder of ten thousand articles: one core beside all, and memory beside a tenth of the folder. How many times
 * faster all cores are is the time that one core has to work for the folder over what all cores take by the wall's clock: a core
 * that has other work as well, as the one that the run is bound to once had, takes longer by the wall's clock and works no more.
 */
export async function folder(): Promise<void> {
  const large = mkdtempSync(join(tmpdir(), 'articles-'));
  const small = mkdtempSync(join(tmpdir(), 'articles-'));
  try {
    writeArticles(large, articles);
    writeArticles(small, articles / 10);
    const few = await inspect(small, false);
    const one = await inspect(large, true);
    const all = await inspect(large, false);
    const speedup = one.cpuSeconds / all.seconds;
    console.table({ 'a tenth, all cores': few, 'one core': one, 'all cores': all });
    console.log(`${availableParallelism()} cores: ${speedup.toFixed(2)} × one (goal on two: 1.8)`);
    writeResult('folder', { articles, few, one, all, speedup });
    if (all.lines !== articles || one.lines !== articles) throw new Error('not one line an article');
    if (availableParallelism() >= 2 && speedup < 1.8) process.exitCode = 1;
  } finally {
    rmSync(large, { recursive: true });
    rmSync(small, { recursive: true });
  }
}
