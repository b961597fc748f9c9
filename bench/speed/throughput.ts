import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { median, type Timing, writeResult } from './measure.ts';
import { ours, type Part, parts } from './tasks.ts';

/**
 * Milliseconds of processor time that a task runs before it is measured, and in each round. V8 goes on compiling our digests for
 * some six seconds.
 */
const warmUp = 6_000;
const round = 400;
/**
 * Rounds; in each every task runs once, one after the other. The same work takes up to 2.4 times the processor time from one half
 * minute to the next where others share the machine, so that only what was measured within seconds can be compared.
 */
const rounds = 15;

interface Row {
  readonly name: string;
  /** Milliseconds an item, by the processor's and by the wall clock: the median of the rounds. */
  readonly cpuMs: number;
  readonly wallMs: number;
  /** The same in the quietest round: what the code takes, without what others on the machine take from it. */
  readonly leastCpuMs: number;
  /** How many times ours it takes: the median of the rounds' ratios. */
  readonly timesOurs: number;
}

const Timed = z.object({ wall: z.number(), cpu: z.number() });

/**
 * Times the tasks of a part, each in a process of its own: what one task leaves behind in V8 (the types that shared functions have
 * seen, a heap grown large) slowed our digests by a fifth when pages had been read in the same process before.
 */
async function timed(part: Part): Promise<Row[]> {
  const timers: Timer[] = [];
  try {
    for (const name of Object.keys(parts[part])) {
      const timer = new Timer(part, name);
      timers.push(timer);
      await timer.answer();
    }
    for (let count = 0; count < rounds; count += 1) for (const timer of timers) await timer.time();
  } finally {
    for (const timer of timers) timer.end();
  }
  const base = timers.find(({ name }) => name === ours)?.timings ?? [];
  return timers.map(({ name, timings }) => rowOf(name, timings, base));
}

/** A task in a process of its own. */
class Timer {
  readonly name: string;
  readonly timings: Timing[] = [];
  readonly #child: ChildProcess;
  readonly #gone: Promise<never>;

  constructor(part: Part, name: string) {
    this.name = name;
    this.#child = fork(join(import.meta.dirname, 'task-child.ts'), [part, name, `${warmUp}`, `${round}`]);
    this.#gone = once(this.#child, 'exit').then(() => {
      throw new Error(`the process for ${name} has ended`);
    });
    // Nobody waits for the end of one that has answered all.
    this.#gone.catch(() => {});
  }

  /** What the process says next: first that it is warm, then a round's timing. */
  async answer(): Promise<unknown> {
    const [answer] = await Promise.race([once(this.#child, 'message'), this.#gone]);
    return answer;
  }

  async time(): Promise<void> {
    this.#child.send('round');
    this.timings.push(z.parse(Timed, await this.answer()));
  }

  end(): void {
    this.#child.kill();
  }
}

function rowOf(name: string, timings: readonly Timing[], base: readonly Timing[]): Row {
  return {
    name,
    cpuMs: median(timings.map(({ cpu }) => cpu)),
    wallMs: median(timings.map(({ wall }) => wall)),
    leastCpuMs: Math.min(...timings.map(({ cpu }) => cpu)),
    timesOurs: median(timings.map(({ cpu }, index) => cpu / (base[index]?.cpu ?? Number.NaN))),
  };
}

/** Goals: how many times ours a peer must take, and how many articles a second one core must digest. */
const goals = { readability: 4, articlesPerSecond: 300 };

const perSecond = (milliseconds = Number.NaN): number => 1000 / milliseconds;

/** Pages read, articles digested and figures found on one core, beside the peers. */
export async function throughput(): Promise<void> {
  const measured = {
    parse: await timed('parse'),
    digest: await timed('digest'),
    figures: await timed('figures'),
  };
  for (const [part, rows] of Object.entries(measured)) {
    console.log(part);
    console.table(
      rows.map(({ name, cpuMs, wallMs, leastCpuMs, timesOurs }) => ({
        name,
        cpuMs: cpuMs.toFixed(3),
        leastCpuMs: leastCpuMs.toFixed(3),
        wallMs: wallMs.toFixed(3),
        timesOurs: timesOurs.toFixed(2),
      })),
    );
  }
  const [digested] = measured.digest;
  const articlesPerSecond = perSecond(digested?.cpuMs);
  const quietArticlesPerSecond = perSecond(digested?.leastCpuMs);
  const readability = measured.parse.find(({ name }) => name === 'readability')?.timesOurs ?? Number.NaN;
  console.log(
    `${articlesPerSecond.toFixed(0)} articles a second of processor time, ${quietArticlesPerSecond.toFixed(0)} in the quietest round; readability takes ${readability.toFixed(1)} times as long`,
  );
  writeResult('throughput', {
    rounds,
    ...measured,
    articlesPerSecond,
    quietArticlesPerSecond,
    readabilityTimesOurs: readability,
  });
  if (!(articlesPerSecond >= goals.articlesPerSecond && readability >= goals.readability))
    process.exitCode = 1;
}
