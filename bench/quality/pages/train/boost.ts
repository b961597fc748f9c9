/**
 * Gradient boosting of symmetric trees (every node of a level asks the same question) on the logistic loss, with
 * histograms. Small on purpose: a few hundred pages, a few hundred features, seconds of training.
 */
export interface BoostOptions {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Pull of leaf values to zero. */
  readonly ridge: number;
  /** Share of the features that each tree may ask about. */
  readonly features: number;
  readonly seed: number;
}

/** One tree: a question a level, a value a leaf; bit n of a leaf's number answers question n. */
export interface Tree {
  readonly features: number[];
  readonly thresholds: number[];
  readonly leaves: number[];
}

export interface Ensemble {
  readonly bias: number;
  readonly trees: readonly Tree[];
}

const mostBins = 48;

function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Upper bounds of the bins of one feature: its distinct values, or quantiles when there are many. */
function boundsOf(rows: Float32Array, width: number, feature: number): number[] {
  const values: number[] = [];
  for (let at = feature; at < rows.length; at += width) values.push(rows[at] ?? 0);
  values.sort((a, b) => a - b);
  const bounds: number[] = [];
  const distinct = [...new Set(values)];
  if (distinct.length <= mostBins) {
    for (let index = 1; index < distinct.length; index += 1)
      bounds.push(((distinct[index - 1] ?? 0) + (distinct[index] ?? 0)) / 2);
    return bounds;
  }
  for (let bin = 1; bin < mostBins; bin += 1) {
    const bound = values[Math.floor((bin * values.length) / mostBins)] ?? 0;
    if (bound !== bounds[bounds.length - 1] && bound > (values[0] ?? 0)) bounds.push(bound);
  }
  return bounds;
}

/** The index of the bin that a value falls into. */
function binOf(value: number, bounds: readonly number[]): number {
  let low = 0;
  let high = bounds.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value >= (bounds[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The log odds of a positive label without any feature. */
function biasOf(labels: ArrayLike<number>, weights: ArrayLike<number>, count: number): number {
  let positive = 0;
  let total = 0;
  for (let row = 0; row < count; row += 1) {
    positive += (labels[row] ?? 0) * (weights[row] ?? 0);
    total += weights[row] ?? 0;
  }
  return Math.log((positive + 1) / (total - positive + 1));
}

/** The training rows: each feature as a column of bins, and the derivatives of the loss by row. */
interface Ground {
  readonly count: number;
  readonly bounds: readonly (readonly number[])[];
  readonly columns: readonly Uint8Array[];
  readonly gradients: Float64Array;
  readonly curvatures: Float64Array;
}

/** Trains on rows of `width` features with labels 0 or 1 and weights. */
export function boost(
  rows: Float32Array,
  width: number,
  labels: ArrayLike<number>,
  weights: ArrayLike<number>,
  options: BoostOptions,
): Ensemble {
  const count = rows.length / width;
  const random = chance(options.seed);
  const bounds = Array.from({ length: width }, (_, feature) => boundsOf(rows, width, feature));
  const columns = bounds.map((limits, feature) =>
    Uint8Array.from({ length: count }, (_, row) => binOf(rows[row * width + feature] ?? 0, limits)),
  );
  const ground: Ground = {
    count,
    bounds,
    columns,
    gradients: new Float64Array(count),
    curvatures: new Float64Array(count),
  };
  const bias = biasOf(labels, weights, count);
  const scores = new Float64Array(count).fill(bias);
  const trees: Tree[] = [];
  for (let round = 0; round < options.trees; round += 1) {
    for (let row = 0; row < count; row += 1) {
      const probability = 1 / (1 + Math.exp(-(scores[row] ?? 0)));
      const weight = weights[row] ?? 0;
      ground.gradients[row] = weight * ((labels[row] ?? 0) - probability);
      ground.curvatures[row] = weight * Math.max(1e-6, probability * (1 - probability));
    }
    const asked = columns
      .map((_, feature) => feature)
      .filter((feature) => (bounds[feature]?.length ?? 0) > 0 && random() < options.features);
    const { tree, leafOf } = growTree(ground, asked, options);
    for (let row = 0; row < count; row += 1)
      scores[row] = (scores[row] ?? 0) + (tree.leaves[leafOf[row] ?? 0] ?? 0);
    trees.push(tree);
  }
  return { bias, trees };
}

/** One tree on the given features, and the leaf that each row falls into. */
function growTree(
  ground: Ground,
  asked: readonly number[],
  options: BoostOptions,
): { readonly tree: Tree; readonly leafOf: Uint8Array } {
  const { count, bounds, columns } = ground;
  const leafOf = new Uint8Array(count);
  const features: number[] = [];
  const thresholds: number[] = [];
  for (let level = 0; level < options.depth; level += 1) {
    const best = bestQuestion(ground, asked, leafOf, 1 << level, options.ridge);
    if (!best) break;
    features.push(best.feature);
    thresholds.push(bounds[best.feature]?.[best.bin] ?? 0);
    const column = columns[best.feature];
    for (let row = 0; row < count; row += 1) {
      if ((column?.[row] ?? 0) > best.bin) leafOf[row] = (leafOf[row] ?? 0) | (1 << level);
    }
  }
  const leaves = leafValues(ground, leafOf, 1 << features.length, options);
  return { tree: { features, thresholds, leaves }, leafOf };
}

/** The value of each leaf: one Newton step, at the rate of learning. */
function leafValues(
  { count, gradients, curvatures }: Ground,
  leafOf: Uint8Array,
  leaves: number,
  { rate, ridge }: BoostOptions,
): number[] {
  const gradient = new Float64Array(leaves);
  const curvature = new Float64Array(leaves);
  for (let row = 0; row < count; row += 1) {
    const leaf = leafOf[row] ?? 0;
    gradient[leaf] = (gradient[leaf] ?? 0) + (gradients[row] ?? 0);
    curvature[leaf] = (curvature[leaf] ?? 0) + (curvatures[row] ?? 0);
  }
  return Array.from(gradient, (sum, leaf) => (rate * sum) / ((curvature[leaf] ?? 0) + ridge));
}

/** The question that lowers the loss most when every leaf of a level asks it; null where none lowers it. */
function bestQuestion(
  { columns, bounds, gradients, curvatures }: Ground,
  asked: readonly number[],
  leafOf: Uint8Array,
  leaves: number,
  ridge: number,
): { feature: number; bin: number } | null {
  const stride = mostBins + 1;
  const gradient = new Float64Array(leaves * stride);
  const curvature = new Float64Array(leaves * stride);
  let best: { feature: number; bin: number } | null = null;
  let bestGain = 1e-9;
  for (const feature of asked) {
    const column = columns[feature];
    const bins = (bounds[feature]?.length ?? 0) + 1;
    if (!column) continue;
    gradient.fill(0);
    curvature.fill(0);
    for (let row = 0; row < column.length; row += 1) {
      const at = (leafOf[row] as number) * stride + (column[row] as number);
      (gradient[at] as number) += gradients[row] as number;
      (curvature[at] as number) += curvatures[row] as number;
    }
    const gains = new Float64Array(bins);
    for (let leaf = 0; leaf < leaves; leaf += 1) {
      let allG = 0;
      let allH = 0;
      for (let bin = 0; bin < bins; bin += 1) {
        allG += gradient[leaf * stride + bin] as number;
        allH += curvature[leaf * stride + bin] as number;
      }
      const whole = (allG * allG) / (allH + ridge);
      let leftG = 0;
      let leftH = 0;
      for (let bin = 0; bin < bins - 1; bin += 1) {
        leftG += gradient[leaf * stride + bin] as number;
        leftH += curvature[leaf * stride + bin] as number;
        const rightG = allG - leftG;
        const rightH = allH - leftH;
        (gains[bin] as number) +=
          (leftG * leftG) / (leftH + ridge) + (rightG * rightG) / (rightH + ridge) - whole;
      }
    }
    for (let bin = 0; bin < bins - 1; bin += 1) {
      if ((gains[bin] as number) > bestGain) {
        bestGain = gains[bin] as number;
        best = { feature, bin };
      }
    }
  }
  return best;
}

/** The log odds that an ensemble gives a row. */
export function oddsOf({ bias, trees }: Ensemble, rows: Float32Array, start: number): number {
  let odds = bias;
  for (const { features, thresholds, leaves } of trees) {
    let leaf = 0;
    for (let level = 0; level < features.length; level += 1) {
      if ((rows[start + (features[level] ?? 0)] ?? 0) >= (thresholds[level] ?? 0)) leaf |= 1 << level;
    }
    odds += leaves[leaf] ?? 0;
  }
  return odds;
}
