import { blockScope, signatureOf } from './areas.ts';
import type { Block } from './blocks.ts';
import type { Layout } from './layout.ts';

/** The context features of the second pass: first-pass probabilities of neighbouring blocks, placed behind the other features. */
export const contextNames = [
  'own',
  'previous1',
  'previous2',
  'next1',
  'next2',
  'inParent',
  'inGrandparent',
  'inChunk',
  'inSignature',
  'highestBefore',
  'highestAfter',
  'pageMean',
] as const;
export const contextCount = contextNames.length;

/** Weighted sums of first probabilities by the number of what holds the blocks. */
class Means {
  readonly #sums: Float64Array;
  readonly #weights: Float64Array;

  constructor(count: number) {
    this.#sums = new Float64Array(count);
    this.#weights = new Float64Array(count);
  }

  add(number: number, value: number, weight: number): void {
    this.#sums[number] = (this.#sums[number] ?? 0) + value * weight;
    this.#weights[number] = (this.#weights[number] ?? 0) + weight;
  }

  /** The mean without a block's own part; -1 where there is no other. */
  without(number: number, own: number, weight: number): number {
    const others = (this.#weights[number] ?? 0) - weight;
    if (others < 1e-9) return -1;
    return ((this.#sums[number] ?? 0) - own * weight) / others;
  }
}

/** The highest first probability before each block. */
function highestBefore(first: Float32Array): Float32Array {
  const before = new Float32Array(first.length);
  for (let index = 1, highest = 0; index < first.length; index += 1) {
    highest = Math.max(highest, first[index - 1] ?? 0);
    before[index] = highest;
  }
  return before;
}

/** Above all scopes. */
const nowhere = 0;

/** What holds a block, by the index of each scope, and its number among the signatures. */
function placesOf({ areas }: Layout, { scope }: Block, signatures: Map<number, number>) {
  const { parent } = blockScope(scope);
  const signature = signatureOf(scope);
  const known = signatures.get(signature) ?? signatures.size;
  if (known === signatures.size) signatures.set(signature, known);
  return {
    parent: (parent?.index ?? -1) + 1,
    grand: (parent?.parent?.index ?? -1) + 1,
    chunk: (areas[scope.index]?.chunk?.index ?? -1) + 1,
    signature: known,
  };
}

/**
 * First probabilities of all blocks → context of the candidates for the second look, written into their rows of `width` values from `start`
 * on. A block's own part in a mean is left out.
 */
export function writeContext(
  rows: Float32Array,
  width: number,
  start: number,
  layout: Layout,
  first: Float32Array,
): void {
  const { blocks, areas, candidates } = layout;
  const parents = new Means(areas.length + 1);
  const grands = new Means(areas.length + 1);
  const chunks = new Means(areas.length + 1);
  const signatures = new Means(blocks.length);
  const numbers = new Map<number, number>();
  let total = 0;
  const places = blocks.map((block, index) => {
    const place = placesOf(layout, block, numbers);
    const value = first[index] ?? 0;
    const weight = Math.sqrt(block.text.length);
    total += value;
    parents.add(place.parent, value, weight);
    grands.add(place.grand, value, weight);
    chunks.add(place.chunk, value, weight);
    signatures.add(place.signature, value, weight);
    return place;
  });
  const before = highestBefore(first);
  const after = highestBefore(first.toReversed()).reverse();
  candidates.forEach((index, row) => {
    const place = places[index];
    if (!place) return;
    const own = first[index] ?? 0;
    const weight = Math.sqrt(blocks[index]?.text.length ?? 0);
    let at = row * width + start;
    rows[at++] = own;
    rows[at++] = first[index - 1] ?? -1;
    rows[at++] = first[index - 2] ?? -1;
    rows[at++] = first[index + 1] ?? -1;
    rows[at++] = first[index + 2] ?? -1;
    rows[at++] = parents.without(place.parent, own, weight);
    rows[at++] = grands.without(place.grand, own, weight);
    rows[at++] = place.chunk === nowhere ? -1 : chunks.without(place.chunk, own, weight);
    rows[at++] = signatures.without(place.signature, own, weight);
    rows[at++] = before[index] ?? 0;
    rows[at++] = after[index] ?? 0;
    rows[at++] = total / candidates.length;
  });
}
