/** What one step of a stored threshold, and of a stored leaf, is worth. */
const thresholdStep = 1 / 64;
const leafStep = 1 / 1024;
/** Two bytes tell the depth of the trees, two how many there are. */
const head = 4;

/** Trees as they are learned: complete, all of one depth, node `i` of a tree before its children `2i + 1` and `2i + 2`. */
export interface Grown {
  readonly depth: number;
  /** For each inner node the column it asks of, and the value above which it goes right; no split: infinity. */
  readonly columns: readonly number[];
  readonly thresholds: readonly number[];
  /** For each leaf what it adds to the score, in log-odds. */
  readonly leaves: readonly number[];
}

const inRange = (value: number): number => Math.max(-0x7fff, Math.min(0x7fff, Math.round(value)));

/** Trees as bytes, lowest first: depth, number, thresholds, leaves, columns. */
export function packTrees({ depth, columns, thresholds, leaves }: Grown): Uint8Array<ArrayBuffer> {
  const inner = columns.length;
  const bytes = new Uint8Array(head + 3 * inner + 2 * leaves.length);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, depth, true);
  view.setUint16(2, leaves.length >> depth, true);
  let at = head;
  for (const value of thresholds) {
    // Rounded up: what lies on a split's left stays there.
    view.setInt16(at, inRange(Math.ceil(value / thresholdStep)), true);
    at += 2;
  }
  for (const value of leaves) {
    view.setInt16(at, inRange(value / leafStep), true);
    at += 2;
  }
  bytes.set(columns, at);
  return bytes;
}

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

  static none(): Trees {
    return new Trees(new Uint8Array(0));
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
