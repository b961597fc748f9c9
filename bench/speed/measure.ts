import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { Bench } from 'tinybench';

/** Processor time of this process in milliseconds, user and system together: what a busy machine does not stretch. */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** Milliseconds of one run, by the wall clock and by the processor's. */
export interface Timing {
  readonly wall: number;
  readonly cpu: number;
}

/** Medians of the tasks, taken in turn in one process so that their ratios hold on a busy machine. */
export async function timeTasks(
  tasks: Readonly<Record<string, () => unknown>>,
  { time = 2000, iterations = 5, warmupTime = 200 } = {},
): Promise<Record<string, Timing>> {
  const timings: Record<string, { wall?: number; cpu?: number }> = {};
  for (const [clock, now] of [
    ['wall', () => performance.now()],
    ['cpu', cpuMs],
  ] as const) {
    const bench = new Bench({ time, iterations, warmupIterations: 2, warmupTime, now });
    for (const [name, task] of Object.entries(tasks))
      bench.add(name, async () => void (await task()), { async: true });
    await bench.run();
    for (const task of bench.tasks) {
      if (!('latency' in task.result)) throw new Error(`${task.name} was not measured: ${task.result.state}`);
      // The median: what a peer left to be collected or compiled runs beside, and once made a mean 25 times the wall's time.
      timings[task.name] = { ...timings[task.name], [clock]: task.result.latency.p50 };
    }
  }
  return Object.fromEntries(
    Object.entries(timings).map(([name, { wall = Number.NaN, cpu = Number.NaN }]) => [name, { wall, cpu }]),
  );
}

const resultsFolder = join(import.meta.dirname, '../results');

/** What the figures were taken on; no more of it than a reader needs to judge them. */
function machine(): Record<string, string | number> {
  return {
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    processor: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    memoryGiB: Math.round(totalmem() / 2 ** 30),
  };
}

/** Keeps a measurement as `bench/results/<name>.json`, from which the README's tables are made. */
export function writeResult(name: string, result: object): void {
  mkdirSync(resultsFolder, { recursive: true });
  const record = { measured: new Date().toISOString().slice(0, 10), machine: machine(), ...result };
  writeFileSync(join(resultsFolder, `${name}.json`), `${JSON.stringify(record, null, 2)}\n`);
}

export const hasResult = (name: string): boolean => existsSync(join(resultsFolder, `${name}.json`));

export function readResult(name: string): unknown {
  return JSON.parse(readFileSync(join(resultsFolder, `${name}.json`), 'utf8'));
}

/** The slope of time against size on log-log axes, by least squares: 1 is linear, 2 is quadratic. */
export function logLogSlope(points: readonly { readonly size: number; readonly ms: number }[]): number {
  const xs = points.map(({ size }) => Math.log(size));
  const ys = points.map(({ ms }) => Math.log(ms));
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const [mx, my] = [mean(xs), mean(ys)];
  const covariance = xs.reduce((sum, x, index) => sum + (x - mx) * ((ys[index] ?? my) - my), 0);
  return covariance / xs.reduce((sum, x) => sum + (x - mx) ** 2, 0);
}
