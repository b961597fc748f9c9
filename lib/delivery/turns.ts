/** Bytes of documents that may be in memory at the same time, beside one that is larger than all of this. */
const mostBytes = 2 * 1024 * 1024;
/** An article is some ten requests, each a wait: a few wait side by side. */
const mostAtOnce = 4;

/**
 * Lets articles be digested side by side as long as they are small: a function of 512 MB holds many web pages, and
 * one 20 MB text, which takes 481 MiB (bench/results/memory.json). Those that wait go on in the order in which they came.
 */
export class Turns {
  #taken = 0;
  #running = 0;
  readonly #waiting: { readonly bytes: number; readonly go: () => void }[] = [];

  /** Runs an action once there is room for it beside those under way. */
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
