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
  readonly seconds: number;
  readonly lines: number;
  /** Highest resident memory of the whole process, MiB. */
  readonly rssMiB: number;
}

/** Inspects a folder, on all cores or bound to the first. */
async function inspect(folder: string, bound: boolean): Promise<Run> {
  const start = performance.now();
  // The child tells its own highest memory when it ends: no other process can ask for it afterwards.
  const tell = "process.on('exit',()=>process.stderr.write('\\nrss '+process.resourceUsage().maxRSS+'\\n'))";
  const args = ['--import', `data:text/javascript,${encodeURIComponent(tell)}`, command, 'inspect', folder];
  const child = bound
    ? spawn('taskset', ['-c', '0', process.execPath, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
    : spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let lines = 0;
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    for (const byte of chunk) if (byte === 10) lines += 1;
  });
  child.stderr.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-2000);
  });
  await once(child, 'close');
  return {
    seconds: (performance.now() - start) / 1000,
    lines,
    rssMiB:
      Math.max(0, ...[...said.matchAll(/^rss (\d+)$/gm)].map(([, kilobytes]) => Number(kilobytes))) / 1024,
  };
}

/** `inspect` on a folder of ten thousand articles: one core beside all, and memory beside a tenth of the folder. */
export async function folder(): Promise<void> {
  const large = mkdtempSync(join(tmpdir(), 'articles-'));
  const small = mkdtempSync(join(tmpdir(), 'articles-'));
  try {
    writeArticles(large, articles);
    writeArticles(small, articles / 10);
    const few = await inspect(small, false);
    const one = await inspect(large, true);
    const all = await inspect(large, false);
    const speedup = one.seconds / all.seconds;
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
