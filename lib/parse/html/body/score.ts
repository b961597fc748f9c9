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

function probability({ bias, trees }: Model, row: Float32Array): number {
  let odds = bias;
  for (const { features, thresholds, leaves } of trees) {
    let leaf = 0;
    for (let level = 0; level < features.length; level += 1) {
      if ((row[features[level] ?? 0] ?? 0) >= (thresholds[level] ?? 0)) leaf |= 1 << level;
    }
    odds += leaves[leaf] ?? 0;
  }
  return 1 / (1 + Math.exp(-odds));
}

/**
 * Blocks → for each the probability, in [0, 1], that it is the article's. Two looks: the first at each block in its
 * place, the second also at what the first said of its neighbours. Weights are trained by bench/quality/pages/train.
 */
export function scoreBlocks(layout: Layout, knowledge: Knowledge): Float32Array {
  const [firstModel, secondModel] = models;
  const count = layout.blocks.length;
  const rows = readFeatures(layout, knowledge);
  const first = new Float32Array(count);
  for (let index = 0; index < count; index += 1) {
    first[index] = probability(firstModel, rows.subarray(index * featureCount, (index + 1) * featureCount));
  }
  const context = readContext(layout, first);
  const row = new Float32Array(featureCount + contextCount);
  const second = new Float32Array(count);
  for (let index = 0; index < count; index += 1) {
    row.set(rows.subarray(index * featureCount, (index + 1) * featureCount));
    row.set(context.subarray(index * contextCount, (index + 1) * contextCount), featureCount);
    second[index] = probability(secondModel, row);
  }
  return second;
}
