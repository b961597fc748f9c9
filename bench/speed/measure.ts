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

/** The median of a task's runs in so many milliseconds, by each clock: one run at least. */
export async function timeTask(task: () => unknown, time: number): Promise<Timing> {
  const bench = new Bench({ time, iterations: 1, warmup: false, now: cpuMs });
  const walls: number[] = [];
  bench.add(
    'task',
    async () => {
      const start = performance.now();
      await task();
      walls.push(performance.now() - start);
    },
    { async: true },
  );
  await bench.run();
  const [{ result } = { result: undefined }] = bench.tasks;
  if (result === undefined || !('latency' in result)) throw new Error('the task was not measured');
  return { cpu: result.latency.p50, wall: median(walls) };
}

const resultsFolder = join(import.meta.dirname, '../results');

/** The machine and versions behind the figures, as far as a reader needs them. */
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
