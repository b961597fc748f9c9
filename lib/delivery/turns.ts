/** Bytes of documents that may be in memory at the same time, beside one that is larger than all of this. */
const mostBytes = 2 * 1024 * 1024;

/**
 * Lets articles be digested side by side as long as they are small: a function of 256 MB holds many web pages, and
 * one 20 MB text. Those that wait go on in the order in which they came.
 */
export class Turns {
  #taken = 0;
  readonly #waiting: { readonly bytes: number; readonly go: () => void }[] = [];

  /** Runs an action once its bytes fit beside those under way. */
  async run<Result>(bytes: number, action: () => Promise<Result>): Promise<Result> {
    await new Promise<void>((resolve) => {
      this.#waiting.push({ bytes, go: resolve });
      this.#next();
    });
    try {
      return await action();
    } finally {
      this.#taken -= bytes;
      this.#next();
    }
  }

  #next(): void {
    for (;;) {
      const [first] = this.#waiting;
      if (!first || (this.#taken > 0 && this.#taken + first.bytes > mostBytes)) return;
      this.#waiting.shift();
      this.#taken += first.bytes;
      first.go();
    }
  }
}
