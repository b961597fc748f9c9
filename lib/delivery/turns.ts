/** Bytes of documents in memory at the same time. A single document that is larger than this is processed alone. */
const mostBytes = 2 * 1024 * 1024;
/** An article takes some ten requests, each of them a wait, so a few articles are processed concurrently. */
const mostAtOnce = 4;

/**
 * Limits concurrent digesting by total document size: a function of 512 MB has room for many web pages, but for only
 * one 20 MB text, which takes 481 MiB (bench/results/memory.json). Waiting documents proceed in order of arrival.
 */
export class Turns {
  #taken = 0;
  #running = 0;
  readonly #waiting: { readonly bytes: number; readonly go: () => void }[] = [];

  /** Runs an action once there is room for it beside those in progress. */
  async run<Result>(bytes: number, action: () => Promise<Result>): Promise<Result> {
    await new Promise<void>((resolve) => {
      this.#waiting.push({ bytes, go: resolve });
      this.#next();
    });
    try {
      return await action();
    } finally {
      this.#taken -= bytes;
      this.#running -= 1;
      this.#next();
    }
  }

  #next(): void {
    for (;;) {
      const [first] = this.#waiting;
      if (!first || this.#running === mostAtOnce) return;
      if (this.#taken > 0 && this.#taken + first.bytes > mostBytes) return;
      this.#waiting.shift();
      this.#taken += first.bytes;
      this.#running += 1;
      first.go();
    }
  }
}
