import { lowBits, lowMask, parts, Weights } from '../../../../lib/extract/quotes/model.ts';
import { head, leafStep, type Trees, thresholdStep, treesOf } from '../../../../lib/extract/quotes/trees.ts';

/** Features that a model keeps, by ascending key, each with its weight in steps. */
export interface Kept {
  readonly keys: ArrayLike<number>;
  readonly steps: ArrayLike<number>;
}

/** Weights as bytes: the start of each part, the low bits of the keys, both in two bytes lowest first, the steps. */
export function packWeights({ keys, steps }: Kept): Uint8Array<ArrayBuffer> {
  const count = keys.length;
  if (count > 0xffff) throw new RangeError(`${count} weights are more than two bytes can count`);
  const bytes = new Uint8Array(2 * (parts + 1) + 3 * count);
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (let part = 0; part <= parts; part += 1) {
    while (at < count && (keys[at] ?? 0) >>> lowBits < part) at += 1;
    view.setUint16(2 * part, at, true);
  }
  for (let index = 0; index < count; index += 1) {
    view.setUint16(2 * (parts + 1 + index), (keys[index] ?? 0) & lowMask, true);
    view.setInt8(2 * (parts + 1 + count) + index, steps[index] ?? 0);
  }
  return bytes;
}

/** Weights as the product has them. */
export const weightsOf = (kept: Kept): Weights => new Weights(packWeights(kept));
/** Weights that know nothing. */
export const noWeights = weightsOf({ keys: [], steps: [] });

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

/** Trees that know nothing. */
export const noTrees: Trees = treesOf(new Uint8Array(0));
