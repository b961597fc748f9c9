/**
 * Positions of the heaviest of some weighted keys, heaviest first, of equal weight the lowest key first. One pass and no pair of
 * its own for every number: the sort of 160 pairs a document was most of the time and of the garbage of a large day.
 */
export function heaviest(
  keys: ArrayLike<number>,
  weights: ArrayLike<number>,
  most: number,
  length: number = keys.length,
): number[] {
  const best: number[] = [];
  for (let at = 0; at < length; at += 1) {
    const weight = weights[at] as number;
    const key = keys[at] as number;
    const before = (other: number): boolean =>
      (weights[other] as number) > weight || (weights[other] === weight && (keys[other] as number) < key);
    const last = best[best.length - 1];
    if (best.length === most && (last === undefined || before(last))) continue;
    let place = best.length === most ? most - 1 : best.length;
    for (; place > 0 && !before(best[place - 1] as number); place -= 1)
      best[place] = best[place - 1] as number;
    best[place] = at;
  }
  return best;
}

/** Sums of weights by key, which are emptied and used again: a `Map` for each document would be a million of them. */
export class Tally {
  #sums = new Float64Array(1 << 10);
  readonly #keys: number[] = [];

  add(key: number, weight: number): void {
    if (key >= this.#sums.length) {
      const larger = new Float64Array(Math.max(key + 1, 2 * this.#sums.length));
      larger.set(this.#sums);
      this.#sums = larger;
    }
    // A weight is never 0, so a sum of 0 is a key that was not met.
    if (this.#sums[key] === 0) this.#keys.push(key);
    this.#sums[key] = (this.#sums[key] as number) + weight;
  }

  /** The keys of the largest sums, largest first; the tally is empty after it. */
  take(most: number): number[] {
    const keys = this.#keys;
    const weights = Float64Array.from(keys, (key) => this.#sums[key] as number);
    const found = heaviest(keys, weights, most).map((at) => keys[at] as number);
    for (const key of keys) this.#sums[key] = 0;
    keys.length = 0;
    return found;
  }
}
