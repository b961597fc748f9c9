import { contextCount, readContext } from './context.ts';
import { featureCount, type Knowledge, readFeatures } from './features/index.ts';
import type { Layout } from './layout.ts';
import { models } from './model.data.ts';

/** One symmetric tree: a question (`feature >= threshold`) a level, a value a leaf; bit n of a leaf's number answers question n. */
export interface Tree {
  readonly features: readonly number[];
  readonly thresholds: readonly number[];
  readonly leaves: readonly number[];
}

/** A sum of trees over a bias: log odds that a block is the article's. */
export interface Model {
  readonly bias: number;
  readonly trees: readonly Tree[];
}

/** A model laid out for speed: one row of numbers a kind instead of objects. */
interface Compiled {
  readonly bias: number;
  readonly depths: Uint8Array;
  readonly features: Uint16Array;
  readonly thresholds: Float32Array;
  readonly leaves: Float32Array;
}

/** Most questions of a tree. */
const deepest = 8;

function compile({ bias, trees }: Model): Compiled {
  const features = new Uint16Array(trees.length * deepest);
  const thresholds = new Float32Array(trees.length * deepest);
  const leaves = new Float32Array(trees.length * 2 ** deepest);
  trees.forEach((tree, index) => {
    features.set(tree.features, index * deepest);
    thresholds.set(tree.thresholds, index * deepest);
    leaves.set(tree.leaves, index * 2 ** deepest);
  });
  return {
    bias,
    depths: Uint8Array.from(trees, (tree) => tree.features.length),
    features,
    thresholds,
    leaves,
  };
}

let compiled: readonly [Compiled, Compiled] | undefined;

/** The probability that a model gives the features at `start` of `rows`. */
function probability(
  { bias, depths, features, thresholds, leaves }: Compiled,
  rows: Float32Array,
  start: number,
): number {
  let odds = bias;
  for (let tree = 0; tree < depths.length; tree += 1) {
    const at = tree * deepest;
    const depth = depths[tree] as number;
    let leaf = 0;
    for (let level = 0; level < depth; level += 1) {
      const value = rows[start + (features[at + level] as number)] as number;
      if (value >= (thresholds[at + level] as number)) leaf |= 1 << level;
    }
    odds += leaves[tree * 2 ** deepest + leaf] as number;
  }
  return 1 / (1 + Math.exp(-odds));
}

/**
 * Blocks → for each the probability, in [0, 1], that it is the article's. Two looks: the first at each candidate in its
 * place, the second also at what the first said of its neighbours. Weights are trained by bench/quality/pages/train.
 */
export function scoreBlocks(layout: Layout, knowledge: Knowledge): Float32Array {
  compiled ??= [compile(models[0]), compile(models[1])];
  const [firstModel, secondModel] = compiled;
  const { candidates } = layout;
  const rows = readFeatures(layout, knowledge);
  const first = new Float32Array(layout.blocks.length);
  candidates.forEach((index, row) => {
    first[index] = probability(firstModel, rows, row * featureCount);
  });
  const context = readContext(layout, first);
  const both = new Float32Array(featureCount + contextCount);
  const second = new Float32Array(layout.blocks.length);
  candidates.forEach((index, row) => {
    both.set(rows.subarray(row * featureCount, (row + 1) * featureCount));
    both.set(context.subarray(row * contextCount, (row + 1) * contextCount), featureCount);
    second[index] = probability(secondModel, both, 0);
  });
  return second;
}
