/** What one step of a stored threshold, and of a stored leaf, is worth. */
export const thresholdStep = 1 / 64;
export const leafStep = 1 / 1024;
/** Two bytes tell the depth of the trees, two how many there are. */
export const head = 4;

/** Boosted trees: the score of a candidate is the sum of the leaves that its row of numbers falls into. */
export class Trees {
  readonly #depth: number;
  readonly #count: number;
  readonly #thresholds: Int16Array;
  readonly #leaves: Int16Array;
  readonly #columns: Uint8Array;

  constructor({ buffer }: Uint8Array<ArrayBuffer>) {
    const [depth = 0, count = 0] = buffer.byteLength < head ? [] : new Uint16Array(buffer, 0, 2);
    const inner = count * ((1 << depth) - 1);
    this.#depth = depth;
    this.#count = count;
    this.#thresholds = new Int16Array(buffer, count === 0 ? 0 : head, inner);
    this.#leaves = new Int16Array(buffer, count === 0 ? 0 : head + 2 * inner, count << depth);
    this.#columns = new Uint8Array(buffer, count === 0 ? 0 : head + 2 * inner + 2 * (count << depth), inner);
  }

  /** Reads what `packTrees` made, in base64. */
  static read(packed: string): Trees {
    return new Trees(new Uint8Array(Buffer.from(packed, 'base64')));
  }

  score(row: Float64Array): number {
    const columns = this.#columns;
    const thresholds = this.#thresholds;
    const leaves = this.#leaves;
    const inner = (1 << this.#depth) - 1;
    let sum = 0;
    for (let tree = 0; tree < this.#count; tree += 1) {
      const first = tree * inner;
      let node = 0;
      while (node < inner) {
        const above =
          (row[columns[first + node] ?? 0] ?? 0) > (thresholds[first + node] ?? 0) * thresholdStep;
        node = 2 * node + (above ? 2 : 1);
      }
      sum += leaves[tree + tree * inner + node - inner] ?? 0;
    }
    return sum * leafStep;
  }
}
