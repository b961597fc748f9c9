import { logistic } from '../../../../logistic.ts';
import { once } from '../../../../once.ts';
import { contextCount, writeContext } from './context.ts';
import { featureCount, type Knowledge, readFeatures } from './features/index.ts';
import type { Layout } from './layout.ts';
import { models } from './model.data.ts';
import type { Model } from './model.ts';
import { surerOf } from './threshold.ts';

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

const compiledModels = once(() => [compile(models[0]), compile(models[1])] as const);

/** Rows that are gone through tree by tree: so few that they and one tree's numbers stay in the processor's cache. */
const rowsAtOnce = 128;

/** The probability that a model gives each row of features. */
function probabilities(model: Compiled, rows: Float32Array, width: number): Float64Array {
  const odds = new Float64Array(rows.length / width).fill(model.bias);
  for (let from = 0; from < odds.length; from += rowsAtOnce) {
    addOdds(model, rows, width, odds, from, Math.min(odds.length, from + rowsAtOnce));
  }
  return odds.map(logistic);
}

/** Adds each tree's leaf to the odds of the rows `from … to − 1`. */
function addOdds(
  { depths, features, thresholds, leaves }: Compiled,
  rows: Float32Array,
  width: number,
  odds: Float64Array,
  from: number,
  to: number,
): void {
  for (let tree = 0; tree < depths.length; tree += 1) {
    const at = tree * deepest;
    const end = at + (depths[tree] as number);
    for (let row = from, start = from * width; row < to; row += 1, start += width) {
      let leaf = tree * 2 ** deepest;
      for (let level = at, bit = 1; level < end; level += 1, bit <<= 1) {
        const value = rows[start + (features[level] as number)] as number;
        if (value >= (thresholds[level] as number)) leaf += bit;
      }
      odds[row] = (odds[row] as number) + (leaves[leaf] as number);
    }
  }
}

/**
 * Blocks → for each the probability, in [0, 1], that it is the article's. Two looks: the first at each candidate in its
 * place, the second also at what the first said of its neighbours; the surer one counts. Weights are trained by bench/quality/pages/train.
 */
export function scoreBlocks(layout: Layout, knowledge: Knowledge): Float32Array {
  const [firstModel, secondModel] = compiledModels();
  const { candidates } = layout;
  const width = featureCount + contextCount;
  const rows = readFeatures(layout, knowledge, width);
  const byBlock = (values: Float64Array): Float32Array => {
    const scores = new Float32Array(layout.blocks.length);
    candidates.forEach((index, row) => {
      scores[index] = values[row] ?? 0;
    });
    return scores;
  };
  const first = byBlock(probabilities(firstModel, rows, width));
  writeContext(rows, width, featureCount, layout, first);
  return surerOf(layout, first, byBlock(probabilities(secondModel, rows, width)));
}
