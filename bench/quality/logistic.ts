/** Something that is known: its features, how true it is from 0 to 1, and how much it counts. */
export interface Known<Name extends string> {
  readonly features: Readonly<Record<Name, number>>;
  readonly truth: number;
  readonly weight: number;
}

/** Logistic regression by gradient descent on standardised features, with a little shrinkage; weights for raw features. */
export function fitLogistic<Name extends string>(
  names: readonly Name[],
  known: readonly Known<Name>[],
  shrinkage = 0.1,
): { readonly bias: number; readonly weights: readonly number[] } {
  const mean = names.map(
    (name) => known.reduce((sum, { features }) => sum + features[name], 0) / known.length,
  );
  const deviation = names.map(
    (name, at) =>
      Math.sqrt(
        known.reduce((sum, { features }) => sum + (features[name] - (mean[at] ?? 0)) ** 2, 0) / known.length,
      ) || 1,
  );
  const rows = known.map(({ features, truth, weight }) => ({
    truth,
    weight,
    values: [1, ...names.map((name, at) => (features[name] - (mean[at] ?? 0)) / (deviation[at] ?? 1))],
  }));
  const weights = new Array<number>(names.length + 1).fill(0);
  for (let round = 0; round < 4000; round += 1) {
    const slope = weights.map(() => 0);
    for (const { values, truth, weight } of rows) {
      const sum = values.reduce((all, value, column) => all + value * (weights[column] ?? 0), 0);
      const error = 1 / (1 + Math.exp(-sum)) - truth;
      for (const [column, value] of values.entries())
        slope[column] = (slope[column] ?? 0) + weight * error * value;
    }
    for (const [column, value] of slope.entries()) {
      const shrink = column === 0 ? 0 : shrinkage * (weights[column] ?? 0);
      weights[column] = (weights[column] ?? 0) - 0.05 * (value / rows.length + shrink);
    }
  }
  const raw = names.map((_, at) => (weights[at + 1] ?? 0) / (deviation[at] ?? 1));
  const bias = (weights[0] ?? 0) - raw.reduce((sum, weight, at) => sum + weight * (mean[at] ?? 0), 0);
  const rounded = (value: number): number => Number(value.toFixed(3));
  return { bias: rounded(bias), weights: raw.map(rounded) };
}
