import type { FactWords } from '../../language/contract/facts.ts';
import type { Chosen, Surroundings } from './candidate.ts';
import { features, marginalFeatures } from './features.ts';
import type { FactModel } from './model.ts';
import { readingFeatures } from './reading.ts';

/** The candidates of one article with the context-free part of each score. */
export interface Scored extends Surroundings {
  /** Values of `features`, one row a candidate. */
  readonly values: readonly Float64Array[];
  /** Their weighted sums. */
  readonly base: Float64Array;
}

const dot = (values: ArrayLike<number>, weights: ArrayLike<number>): number => {
  let sum = 0;
  for (let at = 0; at < values.length; at += 1) sum += (values[at] ?? 0) * (weights[at] ?? 0);
  return sum;
};

/** Computes the features of every candidate, once. */
export function scoreCandidates(around: Surroundings, words: FactWords, model: FactModel): Scored {
  const values = around.candidates.map((candidate, index) => {
    const row = new Float64Array(features.length);
    for (let at = 0; at < row.length; at += 1)
      row[at] = features[at]?.of(candidate, index, around, words) ?? 0;
    return row;
  });
  const weights = features.map(({ name }) => model.features[name] ?? 0);
  return { ...around, values, base: new Float64Array(values.map((row) => dot(row, weights))) };
}

/** The values of `marginalFeatures` for a candidate, given what is chosen. */
export function marginalValues(scored: Scored, index: number, chosen: Chosen): readonly number[] {
  const candidate = scored.candidates[index];
  if (candidate === undefined) return [];
  return marginalFeatures.map(({ of }) => of(candidate, chosen, scored, index));
}

/** What a candidate gains or loses by `readingFeatures`, given what is chosen. */
export function readingParts(scored: Scored, index: number, chosen: Chosen): number {
  const candidate = scored.candidates[index];
  let sum = 0;
  if (candidate === undefined) return sum;
  for (const { weight, holds } of readingFeatures) {
    if (holds(candidate, chosen, scored, index)) sum += weight;
  }
  return sum;
}

/** A candidate's score given what is chosen: a weighted sum of its features. */
export function scoreBeside(scored: Scored, index: number, chosen: Chosen, model: FactModel): number {
  const candidate = scored.candidates[index];
  let sum = scored.base[index] ?? 0;
  if (candidate === undefined) return sum;
  for (const { name, of } of marginalFeatures) {
    const weight = model.marginal[name] ?? 0;
    if (weight !== 0) sum += weight * of(candidate, chosen, scored, index);
  }
  return sum + readingParts(scored, index, chosen);
}

/** The parts of a score by feature name, those that are not zero, rounded to thousandths. */
export function scoreParts(
  scored: Scored,
  index: number,
  chosen: Chosen,
  model: FactModel,
): Record<string, number> {
  const parts: Record<string, number> = {};
  const add = (name: string, part: number): void => {
    const rounded = Math.round(part * 1000) / 1000;
    if (rounded !== 0) parts[name] = rounded;
  };
  for (const [at, { name }] of features.entries()) {
    add(name, (scored.values[index]?.[at] ?? 0) * (model.features[name] ?? 0));
  }
  const marginal = marginalValues(scored, index, chosen);
  for (const [at, { name }] of marginalFeatures.entries())
    add(name, (marginal[at] ?? 0) * (model.marginal[name] ?? 0));
  const candidate = scored.candidates[index];
  for (const { name, weight, holds } of readingFeatures)
    if (candidate !== undefined && holds(candidate, chosen, scored, index)) add(name, weight);
  return parts;
}
