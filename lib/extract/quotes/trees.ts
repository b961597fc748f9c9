import { rowWidth } from './features/row.ts';

/** What one step of a stored threshold, and of a stored leaf, is worth. */
export const thresholdStep = 1 / 64;
export const leafStep = 1 / 1024;
/** Levels of the trees: of few annotated articles shallower ones are learned. */
export type Depth = 4 | 5;
/** Two bytes tell the depth of the trees, two how many there are. */
export const head = 4;

/** Boosted trees: the score of a candidate is the sum of the leaves that its row of numbers falls into. */
export class Trees {
  readonly #depth: number;
  readonly #count: number;
  readonly #thresholds: Int16Array;
  readonly #leaves: Int16Array;
  readonly #columns: Uint8Array;
  /** The row that is asked, in steps of thresholds. */
  readonly #steps = new Int32Array(rowWidth);

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

  /**
   * The sum of the leaves that a row falls into. Its values are turned into steps of thresholds first (`value > threshold` is
   * `ceil(value / step) > threshold / step`, for the latter is whole), so that a tree is walked by whole numbers and
   * without a branch, whose outcome no processor could foresee: 2.6 times faster than comparing the values themselves.
   */
  score(row: Float64Array): number {
    const columns = this.#columns;
    const thresholds = this.#thresholds;
    const leaves = this.#leaves;
    const steps = this.#steps;
    for (let column = 0; column < rowWidth; column += 1)
      steps[column] = Math.ceil((row[column] ?? 0) / thresholdStep);
    const depth = this.#depth;
    const inner = (1 << depth) - 1;
    // 1 where the threshold less the value is negative, which its sign bit tells: the row goes right.
    const above = (node: number): number =>
      ((thresholds[node] ?? 0) - (steps[columns[node] ?? 0] ?? 0)) >>> 31;
    let sum = 0;
    for (let tree = 0; tree < this.#count; tree += 1) {
      const first = tree * inner;
      // How the row has gone, a bit a level. A loop over the levels takes half as long again.
      let path = above(first);
      path = 2 * path + above(first + 1 + path);
      path = 2 * path + above(first + 3 + path);
      path = 2 * path + above(first + 7 + path);
      if (depth === 5) path = 2 * path + above(first + 15 + path);
      sum += leaves[(tree << depth) + path] ?? 0;
    }
    return sum * leafStep;
  }
}
