import { setFlagsFromString } from 'node:v8';

/** V8's optimising compilers, by the names of their flags; both are on unless Node was told otherwise. */
const optimisers = ['turbofan', 'maglev'] as const;

/** What Node may have been told about them: then they are left alone. */
const told = /--(?:no-?)?(?:turbofan|maglev|opt|jitless|lite-mode)\b/;

const isTold = (): boolean => told.test([...process.execArgv, process.env.NODE_OPTIONS].join(' '));

/**
 * Lets V8's optimising compilers rest. On the first article they take a third of the processor's time: a hundred functions are
 * just hot enough to be compiled, and the article is over before that pays. (40 articles in a row from a cold start took no
 * longer with them at rest for the first one: what is compiled so early is mostly thrown away again.)
 */
export class Optimisers {
  #resting = false;

  /** Runs an action without them. */
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
    for (const name of optimisers) setFlagsFromString(resting ? `--no-${name}` : `--${name}`);
  }
}
