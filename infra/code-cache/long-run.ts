import { setFlagsFromString } from 'node:v8';

/** How a flag of V8 stands in a long run, as V8 itself has it, and in a brief one. */
interface Setting {
  readonly name: string;
  readonly long: string;
  readonly brief: string;
}

const without = (name: string): Setting => ({ name, long: `--${name}`, brief: `--no-${name}` });
const numbered = (name: string, long: number, brief: number): Setting => ({
  name,
  long: `--${name}=${long}`,
  brief: `--${name}=${brief}`,
});

/**
 * What V8 does for a long life. On the first article none of it pays (processor time of a cold start with a text, with a page;
 * `npm run bench -- cold`):
 * - The optimising compilers take a third of the time: a hundred functions are just hot enough to be compiled, and the article
 *   is over before that pays. It pays for the few that are asked thousands of times, and for these by Maglev, the quicker one of
 *   the two. Nor does the compiler before them pay, Sparkplug (both: -4 %, -5 %).
 * - Young objects that survive one collection after another let V8 take the heap for nearly full, and marking all of it begins
 *   (-13 %, -9 %). A heap that is full indeed is collected at once, marked beforehand or not.
 * - Several threads that collect 2 MB of young objects cost more than one does (-3 %).
 * - A pattern is first compiled for an interpreter and, when it is asked once more, for the processor (-3 %): most are. (That is
 *   each pattern's own number. Switching `regexp-tier-up` itself would have V8 interpret what it has not compiled so.)
 */
const settings: readonly Setting[] = [
  ...['turbofan', 'sparkplug', 'incremental-marking', 'parallel-scavenge'].map(without),
  numbered('invocation-count-for-maglev', 400, 4000),
  numbered('regexp-tier-up-ticks', 1, 0),
];

/** What Node may have been told about them, by these names or others: then they are left alone. */
const told = new RegExp(
  `--(?:no-?)?(?:${settings.map(({ name }) => name).join('|')}|maglev|opt|jitless|lite-mode|single-threaded-gc|regexp-tier-up)\\b`,
);

const isTold = (): boolean =>
  [...process.execArgv, ...(process.env.NODE_OPTIONS?.split(/\s+/) ?? [])].some((flag) => told.test(flag));

/**
 * Lets rest what V8 does for a long life. (40 articles in a row from a cold start took no longer with the compilers at rest for
 * the first one: what is compiled so early is mostly thrown away again.)
 */
export class LongRun {
  #resting = false;

  /** Runs an action without it. */
  async without<Result>(action: () => Promise<Result>): Promise<Result> {
    if (this.#resting || isTold()) return action();
    this.#rest(true);
    try {
      return await action();
    } finally {
      this.#rest(false);
    }
  }

  /** Runs an action under the flags that Node was started with: V8 takes compiled code under no others. */
  with<Result>(action: () => Result): Result {
    if (!this.#resting) return action();
    this.#rest(false);
    try {
      return action();
    } finally {
      this.#rest(true);
    }
  }

  #rest(resting: boolean): void {
    this.#resting = resting;
    for (const { brief, long } of settings) setFlagsFromString(resting ? brief : long);
  }
}
