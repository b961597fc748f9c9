import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeArticles } from '../../test/aws/articles.ts';
import { median, writeResult } from './measure.ts';

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

/** Parts of the folder that one core and all cores inspect in turn. */
const turns = 4;

/** Runs as one: together as long, with as many lines, and the most memory. */
const together = (runs: readonly Run[]): Run => ({
  seconds: runs.reduce((sum, { seconds }) => sum + seconds, 0),
  cpuSeconds: runs.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0),
  lines: runs.reduce((sum, { lines }) => sum + lines, 0),
  rssMiB: Math.max(...runs.map(({ rssMiB }) => rssMiB)),
});

/**
 * `inspect` on a folder of ten thousand articles: memory beside a tenth of the folder, and one core beside all, on quarters of it
 * in turn, the median of the ratios: the same work takes up to 2.4 times the processor time from one half minute to the next
 * where others share the machine. How many times faster all cores are is the time that one core has to work over what all cores
 * take by the wall's clock: a core that has other work as well takes longer by the wall's clock and works no more.
 */
export async function folder(): Promise<void> {
  const [small, large, quarter] = [1, 2, 3].map(() => mkdtempSync(join(tmpdir(), 'articles-')));
  if (small === undefined || large === undefined || quarter === undefined) throw new Error('no folders');
  try {
    writeArticles(small, articles / 10);
    writeArticles(large, articles);
    writeArticles(quarter, articles / turns);
    const few = await inspect(small, false);
    const all = await inspect(large, false);
    const ones: Run[] = [];
    const ratios: number[] = [];
    for (let turn = 0; turn < turns; turn += 1) {
      // First in one order, then in the other.
      const first = await inspect(quarter, turn % 2 === 0);
      const second = await inspect(quarter, turn % 2 === 1);
      const [one, both] = turn % 2 === 0 ? [first, second] : [second, first];
      ones.push(one);
      ratios.push(one.cpuSeconds / both.seconds);
    }
    const one = together(ones);
    const speedup = median(ratios);
    console.table({ 'a tenth, all cores': few, 'all cores': all, 'one core, in quarters': one });
    console.log(
      `${availableParallelism()} cores: ${speedup.toFixed(2)} × one (goal on two: 1.8; ${ratios.map((ratio) => ratio.toFixed(2)).join(', ')})`,
    );
    writeResult('folder', { articles, few, one, all, ratios, speedup });
    if (all.lines !== articles || one.lines !== articles) throw new Error('not one line an article');
    if (availableParallelism() >= 2 && speedup < 1.8) process.exitCode = 1;
  } finally {
    for (const path of [small, large, quarter]) rmSync(path, { recursive: true });
  }
}
