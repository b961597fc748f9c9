import { type Chosen, noneChosen } from '../../../../lib/extract/facts/candidate.ts';
import { chooseFacts } from '../../../../lib/extract/facts/choose.ts';
import { features, marginalFeatures } from '../../../../lib/extract/facts/features.ts';
import type { FactModel } from '../../../../lib/extract/facts/model.ts';
import { marginalValues, readingParts } from '../../../../lib/extract/facts/score.ts';
import { type Example, recall } from './example.ts';
import { weightOf } from './weight.ts';

/** One choice to make: the features of every candidate, and what each would bring per word, best = 1. */
interface State {
  readonly rows: readonly Float64Array[];
  readonly gains: readonly number[];
  /** What each has by how it reads, which is not learned. */
  readonly fixed: readonly number[];
  readonly weight: number;
}

const budget = 60;
const names = [...features.map(({ name }) => name), ...marginalFeatures.map(({ name }) => name)];
const size = names.length;

function rowOf({ scored }: Example, index: number, before: Chosen): Float64Array {
  const row = new Float64Array(size);
  row.set(scored.values[index] ?? []);
  row.set(marginalValues(scored, index, before), features.length);
  return row;
}

/** The choices that a model comes to on an article, each with the gains that the references tell. */
function statesOf(example: Example, model: FactModel): State[] {
  const { scored } = example;
  const weights = features.map(({ name }) => model.features[name] ?? 0);
  const base = Float64Array.from(scored.values, (row) =>
    row.reduce((sum, v, at) => sum + v * (weights[at] ?? 0), 0),
  );
  const chosen: number[] = [];
  const states: State[] = [];
  let used = 0;
  for (const { index, before: chosenBefore } of chooseFacts({ ...scored, base }, model, {
    words: budget,
    most: 20,
  })) {
    const left = scored.candidates.flatMap((_, at) => (chosen.includes(at) ? [] : [at]));
    const before = recall(example, chosen, budget);
    const gains = left.map((at) => {
      const words = Math.min(budget - used, Math.max(4, scored.candidates[at]?.words ?? 4));
      return Math.max(0, recall(example, [...chosen, at], budget) - before) / words;
    });
    const most = Math.max(...gains);
    if (most > 0 && left.length > 1) {
      states.push({
        rows: left.map((at) => rowOf(example, at, chosenBefore)),
        gains: gains.map((gain) => gain / most),
        fixed: left.map((at) => readingParts(scored, at, chosenBefore)),
        weight: weightOf(example.of),
      });
    }
    chosen.push(index);
    used += scored.candidates[index]?.words ?? 0;
  }
  return states;
}

/** Standard deviation of each feature over all candidates: weights are held down in these units. */
function deviations(examples: readonly Example[]): Float64Array {
  const rows = examples.flatMap((example) =>
    example.scored.candidates.map((_, index) =>
      rowOf(example, index, noneChosen(example.scored.importance.length, example.scored.candidates.length)),
    ),
  );
  const mean = (of: (row: Float64Array) => number): number =>
    rows.reduce((sum, row) => sum + of(row), 0) / rows.length;
  const spread = Float64Array.from(names, (_, at) => {
    const middle = mean((row) => row[at] ?? 0);
    return Math.sqrt(mean((row) => ((row[at] ?? 0) - middle) ** 2)) || 1;
  });
  // Nothing repeats while nothing is chosen: its deviation is that of the second choice, measured once.
  spread[names.indexOf('repeats')] = 0.3;
  return spread;
}

/** Gradient of the expected gain when candidates are drawn by softmax of their scores. */
function gradientOf(states: readonly State[], weights: Float64Array): Float64Array {
  const gradient = new Float64Array(size);
  let total = 0;
  for (const { rows, gains, fixed, weight } of states) {
    const scores = rows.map((row, at) =>
      row.reduce((sum, v, feature) => sum + v * (weights[feature] ?? 0), fixed[at] ?? 0),
    );
    const highest = Math.max(...scores);
    const powers = scores.map((score) => Math.exp(score - highest));
    const all = powers.reduce((sum, power) => sum + power, 0);
    const expected = powers.reduce((sum, power, at) => sum + (power / all) * (gains[at] ?? 0), 0);
    for (const [at, row] of rows.entries()) {
      const pull = weight * ((powers[at] ?? 0) / all) * ((gains[at] ?? 0) - expected);
      for (let f = 0; f < size; f += 1) gradient[f] = (gradient[f] ?? 0) + pull * (row[f] ?? 0);
    }
    total += weight;
  }
  return gradient.map((value) => value / total);
}

export interface RankingOptions {
  /** Strength of the pull towards zero, per unit of variance. */
  readonly ridge: number;
  /** How often the states are drawn anew from the model so far. */
  readonly rounds: number;
}

/** Weights that maximise the expected gain of each choice (Adam, three rounds of states). */
export function trainRanking(
  examples: readonly Example[],
  start: FactModel,
  { ridge, rounds }: RankingOptions,
): FactModel {
  const spread = deviations(examples);
  const weights = Float64Array.from(names, (name) => start.features[name] ?? start.marginal[name] ?? 0);
  const modelNow = (): FactModel => ({
    stems: start.stems,
    features: Object.fromEntries(features.map(({ name }, at) => [name, weights[at] ?? 0])),
    marginal: Object.fromEntries(
      marginalFeatures.map(({ name }, at) => [name, weights[features.length + at] ?? 0]),
    ),
  });
  const steps = 60;
  for (let round = 0; round < rounds; round += 1) {
    const states = examples.flatMap((example) => statesOf(example, modelNow()));
    const momentum = new Float64Array(size);
    const square = new Float64Array(size);
    for (let step = 0; step < steps; step += 1) {
      const gradient = gradientOf(states, weights);
      for (let f = 0; f < size; f += 1) {
        const deviation = spread[f] ?? 1;
        const pull = (gradient[f] ?? 0) - ridge * (weights[f] ?? 0) * deviation ** 2;
        momentum[f] = 0.9 * (momentum[f] ?? 0) + 0.1 * pull;
        square[f] = 0.99 * (square[f] ?? 0) + 0.01 * pull ** 2;
        const rate = (0.06 / deviation) * Math.min(1, deviation * 3) * (1 - step / steps);
        const mean = (momentum[f] ?? 0) / (1 - 0.9 ** (step + 1));
        const root = Math.sqrt((square[f] ?? 0) / (1 - 0.99 ** (step + 1))) + 1e-6;
        weights[f] = (weights[f] ?? 0) + (rate * mean) / root;
      }
    }
  }
  return modelNow();
}
