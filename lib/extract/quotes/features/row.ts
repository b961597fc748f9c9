/** Columns of a row: as many as a question about a passage needs, and some room. */
export const rowWidth = 80;

/** The features of one answer, as numbers in the order in which they are put; each place is a column of the trees. */
export class Row {
  readonly values = new Float64Array(rowWidth);
  #next = 0;
  #shared = 0;

  /** Columns put so far. */
  get width(): number {
    return this.#next;
  }

  /** Begins the part that all answers to a question share. */
  begin(): void {
    this.values.fill(0);
    this.#next = 0;
  }

  /** Ends the part that all answers share. */
  share(): void {
    this.#shared = this.#next;
  }

  /** Begins one answer's own part. */
  answer(): void {
    this.values.fill(0, this.#shared);
    this.#next = this.#shared;
  }

  put(value: number): void {
    this.values[this.#next] = value;
    this.#next += 1;
  }
}
