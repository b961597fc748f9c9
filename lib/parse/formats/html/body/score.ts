import { logistic } from '../../../../logistic.ts';
import { once } from '../../../../once.ts';
import { contextCount, writeContext } from './context.ts';
import { featureCount, type Knowledge, readFeatures } from './features/index.ts';
import type { Layout } from './layout.ts';
import { models } from './model.data.ts';
import type { Model } from './model.ts';
import { surerOf } from './threshold.ts';

/** A model laid out for speed: the questions that its trees ask, each once (700 in trees are 321), and the trees by their numbers. */
interface Compiled {
  readonly bias: number;
  /** Of each question the feature and the threshold. */
  readonly features: Uint16Array;
  readonly thresholds: Float32Array;
  /** How many questions each tree asks, and which, `deepest` places a tree. */
  readonly depths: Uint8Array;
  readonly questions: Uint16Array;
  /** The values of each tree's leaves, `mostLeaves` places a tree. */
  readonly leaves: Float32Array;
}

/** Most questions of a tree: the number of a leaf fits a byte. */
const deepest = 8;
const mostLeaves = 2 ** deepest;

function compile({ bias, trees }: Model): Compiled {
  const known = new Map<string, number>();
  const features: number[] = [];
  const thresholds: number[] = [];
  const questions = new Uint16Array(trees.length * deepest);
  const leaves = new Float32Array(trees.length * mostLeaves);
  trees.forEach((tree, index) => {
    tree.features.forEach((feature, level) => {
      const threshold = tree.thresholds[level] ?? 0;
      const question = `${feature} ${threshold}`;
      const number = known.get(question) ?? features.length;
      if (number === features.length) {
        known.set(question, number);
        features.push(feature);
        thresholds.push(threshold);
      }
      questions[index * deepest + level] = number;
    });
    leaves.set(tree.leaves, index * mostLeaves);
  });
  return {
    bias,
    features: Uint16Array.from(features),
    thresholds: Float32Array.from(thresholds),
    depths: Uint8Array.from(trees, (tree) => tree.features.length),
    questions,
    leaves,
  };
}

const compiledModels = once(() => [compile(models[0]), compile(models[1])] as const);

/** Rows evaluated together, four answers in a word: few enough that all answers stay in the processor's cache. */
const rowsAtOnce = 64;
const wordsAtOnce = rowsAtOnce / 4;

/** The probability that a model gives each row of features. */
function probabilities(model: Compiled, rows: Float32Array, width: number): Float64Array {
  const odds = new Float64Array(rows.length / width).fill(model.bias);
  const answers = new Uint8Array(model.features.length * rowsAtOnce);
  for (let from = 0; from < odds.length; from += rowsAtOnce) {
    const some = odds.subarray(from, from + rowsAtOnce);
    answer(model, rows.subarray(from * width, (from + some.length) * width), width, answers);
    addOdds(model, new Int32Array(answers.buffer), some);
  }
  return odds.map(logistic);
}

/** Each question's answers for some rows, a byte each, 1 for yes. */
function answer(
  { features, thresholds }: Compiled,
  rows: Float32Array,
  width: number,
  answers: Uint8Array,
): void {
  for (let question = 0; question < features.length; question += 1) {
    const threshold = thresholds[question] as number;
    let at = question * rowsAtOnce;
    for (let value = features[question] as number; value < rows.length; value += width) {
      // Without a branch, which the processor would guess wrong every third time.
      answers[at] = Number((rows[value] as number) >= threshold);
      at += 1;
    }
  }
}

/** Adds each tree's leaf to the odds of some rows: the answers to its questions are the bits of the leaf's number, made for four rows at once. */
function addOdds({ depths, questions, leaves }: Compiled, answers: Int32Array, odds: Float64Array): void {
  const numbers = new Int32Array(wordsAtOnce);
  const leafOf = new Uint8Array(numbers.buffer);
  const words = Math.ceil(odds.length / 4);
  for (let tree = 0; tree < depths.length; tree += 1) {
    const depth = depths[tree] as number;
    numbers.fill(0);
    for (let level = 0; level < depth; level += 1) {
      const at = (questions[tree * deepest + level] as number) * wordsAtOnce;
      for (let word = 0; word < words; word += 1)
        numbers[word] = (numbers[word] as number) | ((answers[at + word] as number) << level);
    }
    const first = tree * mostLeaves;
    for (let row = 0; row < odds.length; row += 1)
      odds[row] = (odds[row] as number) + (leaves[first + (leafOf[row] as number)] as number);
  }
}

/**
 * Blocks → for each the probability, in [0, 1], that it is the article's. Two passes: the first scores each candidate by
 * itself, the second also by the first scores of its neighbours; the surer score counts. Weights are trained by bench/quality/pages/train.
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
