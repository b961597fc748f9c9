/** By Node's plain clock: `performance` would load nine of Node's modules in the midst of a first call. */
const millisecondsOfProcess = (): number => Number(process.hrtime.bigint()) / 1e6;

/** Where the time of one piece of work goes, stage after stage, and at which it stopped. */
export class Stages<Name extends string> {
  readonly #now: () => number;
  readonly #spent = new Map<Name, number>();
  #current: { readonly name: Name; readonly since: number } | undefined;

  constructor(now: () => number = millisecondsOfProcess) {
    this.#now = now;
  }

  /** The stage that is under way. */
  get current(): Name | undefined {
    return this.#current?.name;
  }

  /** Ends the stage under way and begins another; one that comes again adds to its time. */
  begin(name: Name): void {
    this.#settle();
    this.#current = { name, since: this.#now() };
  }

  /** Whole milliseconds of each stage up to now; 0 for one that was not reached. */
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
