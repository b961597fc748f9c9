/** Uses `hrtime`, because `performance` would load nine more of Node's modules during the first call. */
const millisecondsOfProcess = (): number => Number(process.hrtime.bigint()) / 1e6;

/** Measures how long each stage of a piece of work takes, and knows the stage in which it stopped. */
export class Stages<Name extends string> {
  readonly #now: () => number;
  readonly #spent = new Map<Name, number>();
  #current: { readonly name: Name; readonly since: number } | undefined;

  constructor(now: () => number = millisecondsOfProcess) {
    this.#now = now;
  }

  /** The stage in progress. */
  get current(): Name | undefined {
    return this.#current?.name;
  }

  /** Ends the current stage and begins another. The times of a repeated stage add up. */
  begin(name: Name): void {
    this.#settle();
    this.#current = { name, since: this.#now() };
  }

  /** Whole milliseconds spent in each stage so far; 0 for a stage that was not reached. */
  durations(): (name: Name) => number {
    const { name } = this.#current ?? {};
    if (name !== undefined) this.begin(name);
    return (wanted) => Math.round(this.#spent.get(wanted) ?? 0);
  }

  #settle(): void {
    if (!this.#current) return;
    const { name, since } = this.#current;
    this.#spent.set(name, (this.#spent.get(name) ?? 0) + this.#now() - since);
  }
}
