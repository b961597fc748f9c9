type Numbers = Int32Array | Uint32Array | Uint8Array | Float32Array;

const firstLength = 1 << 10;

/** The array, or one of at least twice its length with the same start when `needed` numbers do not fit. */
function grown<Values extends Numbers>(
  array: Values,
  needed: number,
  make: (length: number) => Values,
): Values {
  if (needed <= array.length) return array;
  const larger = make(Math.max(needed, 2 * array.length));
  larger.set(array);
  return larger;
}

/**
 * Rows of numbers end to end in one array that grows: 100,000 small arrays of their own take more memory for their heads, and
 * for what an allocator loses between them, than for the numbers in them.
 */
export class Packed<Values extends Numbers> {
  readonly #make: (length: number) => Values;
  #values: Values;
  /** Where each row ends; the next begins there. */
  #ends = new Int32Array(firstLength);
  #length = 0;

  /** `make` makes an array of zeros of the kind that the rows are of. */
  constructor(make: (length: number) => Values) {
    this.#make = make;
    this.#values = make(firstLength);
  }

  get length(): number {
    return this.#length;
  }

  /** Takes a row in; returns its place. */
  push(row: ArrayLike<number>): number {
    const start = this.#startOf(this.#length);
    const end = start + row.length;
    this.#values = grown(this.#values, end, this.#make);
    this.#ends = grown(this.#ends, this.#length + 1, (length) => new Int32Array(length));
    this.#values.set(row, start);
    this.#ends[this.#length] = end;
    this.#length += 1;
    return this.#length - 1;
  }

  /** A view of a row, not a copy; empty where there is none. */
  at(row: number): Values {
    const known = row >= 0 && row < this.#length;
    const view = this.#values.subarray(known ? this.#startOf(row) : 0, known ? this.#ends[row] : 0);
    return view as Values;
  }

  #startOf(row: number): number {
    return row === 0 ? 0 : (this.#ends[row - 1] ?? 0);
  }
}
