import { blockScope, signatureOf } from './areas.ts';
import type { Layout } from './layout.ts';

/** What the second look at a block sees of the first look at those around it. */
const contextNames = [
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

interface Mean {
  sum: number;
  weight: number;
}

function add<K>(means: Map<K, Mean>, key: K, value: number, weight: number): void {
  const mean = means.get(key);
  if (mean) {
    mean.sum += value * weight;
    mean.weight += weight;
  } else means.set(key, { sum: value * weight, weight });
}

function meanOf<K>(means: ReadonlyMap<K, Mean>, key: K, own: number, weight: number): number {
  const mean = means.get(key);
  if (!mean || mean.weight - weight < 1e-9) return -1;
  return (mean.sum - own * weight) / (mean.weight - weight);
}

/**
 * First probabilities of all blocks → context of the candidates for the second look, written into their rows of `width` values from `start`
 * on. A block's own part in a mean is left out.
 */
export function writeContext(
  rows: Float32Array,
  width: number,
  start: number,
  { blocks, areas, candidates }: Layout,
  first: Float32Array,
): void {
  const parents = new Map<unknown, Mean>();
  const grands = new Map<unknown, Mean>();
  const chunks = new Map<unknown, Mean>();
  const signatures = new Map<string, Mean>();
  const keys = blocks.map(({ scope, text }) => {
    const own = blockScope(scope);
    return {
      parent: own.parent,
      grand: own.parent?.parent ?? null,
      chunk: areas[scope.index]?.chunk ?? null,
      signature: signatureOf(scope),
      weight: Math.sqrt(text.length),
    };
  });
  let total = 0;
  keys.forEach(({ parent, grand, chunk, signature, weight }, index) => {
    const value = first[index] ?? 0;
    total += value;
    add(parents, parent, value, weight);
    add(grands, grand, value, weight);
    add(chunks, chunk, value, weight);
    add(signatures, signature, value, weight);
  });
  const after = new Float32Array(blocks.length);
  for (let index = blocks.length - 2, highest = 0; index >= 0; index -= 1) {
    highest = Math.max(highest, first[index + 1] ?? 0);
    after[index] = highest;
  }
  const before = new Float32Array(blocks.length);
  for (let index = 1, highest = 0; index < blocks.length; index += 1) {
    highest = Math.max(highest, first[index - 1] ?? 0);
    before[index] = highest;
  }
  candidates.forEach((index, row) => {
    const key = keys[index];
    if (!key) return;
    const { parent, grand, chunk, signature, weight } = key;
    const own = first[index] ?? 0;
    rows.set(
      [
        own,
        first[index - 1] ?? -1,
        first[index - 2] ?? -1,
        first[index + 1] ?? -1,
        first[index + 2] ?? -1,
        meanOf(parents, parent, own, weight),
        meanOf(grands, grand, own, weight),
        chunk === null ? -1 : meanOf(chunks, chunk, own, weight),
        meanOf(signatures, signature, own, weight),
        before[index] ?? 0,
        after[index] ?? 0,
        total / candidates.length,
      ],
      row * width + start,
    );
  });
}
