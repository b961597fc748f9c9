import type { Counts } from './rows.ts';

/** A cut of a topic in two: positions within the topic. */
type Cut = readonly [left: readonly number[], right: readonly number[]];

interface Row {
  readonly terms: Int32Array;
  readonly weights: Float64Array;
}

/**
 * A topic seen from within: a term that all its documents have weighs nothing, one that half of them have weighs
 * much. That tells two earthquakes apart of which everything else is said in the same words.
 */
function rowsOf(
  documents: readonly Counts[],
  rarity: (term: number) => number,
): { rows: Row[]; width: number } {
  const spread = new Map<number, number>();
  for (const { terms } of documents) for (const term of terms) spread.set(term, (spread.get(term) ?? 0) + 1);
  const columns = new Map<number, number>();
  for (const [term, share] of spread) if (share > 1) columns.set(term, columns.size);
  const rows = documents.map(({ terms, counts }): Row => {
    const columnOf: number[] = [];
    const weightOf: number[] = [];
    let squares = 0;
    for (const [at, term] of terms.entries()) {
      const column = columns.get(term);
      if (column === undefined) continue;
      const local = Math.log((documents.length + 0.5) / (spread.get(term) ?? 1));
      const weight = (1 + Math.log(counts[at] ?? 1)) * local * Math.sqrt(rarity(term));
      columnOf.push(column);
      weightOf.push(weight);
      squares += weight * weight;
    }
    const length = Math.sqrt(squares) || 1;
    return {
      terms: Int32Array.from(columnOf),
      weights: Float64Array.from(weightOf, (weight) => weight / length),
    };
  });
  return { rows, width: columns.size };
}

function product(row: Row, dense: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < row.terms.length; at += 1)
    sum += (row.weights[at] as number) * (dense[row.terms[at] as number] as number);
  return sum;
}

function accumulate(row: Row, dense: Float64Array, factor = 1): void {
  for (let at = 0; at < row.terms.length; at += 1) {
    const term = row.terms[at] as number;
    dense[term] = (dense[term] as number) + factor * (row.weights[at] as number);
  }
}

function squared(dense: Float64Array): number {
  let sum = 0;
  for (const value of dense) sum += value * value;
  return sum;
}

const rounds = 15;

/** Two-means from a first guess of sides; null when one side comes out empty. */
function refine(
  rows: readonly Row[],
  width: number,
  first: readonly number[],
): { sides: Uint8Array; sums: [Float64Array, Float64Array] } | null {
  let sides = Uint8Array.from(first);
  for (let round = 0; ; round += 1) {
    const sums: [Float64Array, Float64Array] = [new Float64Array(width), new Float64Array(width)];
    let right = 0;
    for (const [at, row] of rows.entries()) {
      // A side of 2 belongs to neither yet.
      const side = sides[at];
      if (side === 0 || side === 1) accumulate(row, sums[side]);
      if (side === 1) right += 1;
    }
    if (right === 0 || !sides.includes(0)) return null;
    const lengths = [Math.sqrt(squared(sums[0])) || 1, Math.sqrt(squared(sums[1])) || 1] as const;
    const next = Uint8Array.from(rows, (row) =>
      product(row, sums[0]) / lengths[0] >= product(row, sums[1]) / lengths[1] ? 0 : 1,
    );
    if (round === rounds || next.every((side, at) => side === sides[at]))
      return sides.includes(2) ? null : { sides, sums };
    sides = next;
  }
}

/** First guesses: the sign along the direction in which the documents differ most, and pairs of unlike documents. */
function* guesses(rows: readonly Row[], width: number): Generator<number[]> {
  const mean = new Float64Array(width);
  for (const row of rows) accumulate(row, mean, 1 / rows.length);
  let direction = Float64Array.from(mean);
  accumulate(rows[0] as Row, direction, -1);
  for (let round = 0; round < 20; round += 1) {
    const next = new Float64Array(width);
    let onMean = 0;
    for (let at = 0; at < width; at += 1) onMean += (mean[at] as number) * (direction[at] as number);
    for (const row of rows) accumulate(row, next, product(row, direction) - onMean);
    const length = Math.sqrt(squared(next)) || 1;
    direction = next.map((value) => value / length);
  }
  const offset = mean.reduce((sum, value, at) => sum + value * (direction[at] as number), 0);
  yield rows.map((row) => (product(row, direction) >= offset ? 0 : 1));
  const seeds = Math.min(8, rows.length);
  for (let seed = 0; seed < seeds; seed += 1) {
    const one = Math.floor((seed * rows.length) / seeds);
    const dense = new Float64Array(width);
    accumulate(rows[one] as Row, dense);
    const likeness = rows.map((row) => product(row, dense));
    // The one least like the seed may be like nothing at all: of the farther half, the nearest to the mean.
    const order = likeness
      .map((value, at) => [value, at] as const)
      .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    const far = order.slice(0, Math.ceil(rows.length / 2)).map(([, at]) => at);
    let other = far[0] ?? 0;
    for (const at of far) if (product(rows[at] as Row, mean) > product(rows[other] as Row, mean)) other = at;
    if (other !== one) yield rows.map((_, at) => (at === one ? 0 : at === other ? 1 : 2));
  }
}

/** The best cut of a topic in two, or null where there is none. Linear in the number of its terms. */
export function cutTopic(documents: readonly Counts[], rarity: (term: number) => number): Cut | null {
  const { rows, width } = rowsOf(documents, rarity);
  let best: { sides: Uint8Array; tightness: number } | null = null;
  for (const guess of guesses(rows, width)) {
    const found = refine(rows, width, guess);
    if (found === null) continue;
    const tightness = Math.sqrt(squared(found.sums[0])) + Math.sqrt(squared(found.sums[1]));
    if (best === null || tightness > best.tightness + 1e-9) best = { sides: found.sides, tightness };
  }
  if (best === null) return null;
  const { sides } = best;
  const side = (name: 0 | 1): number[] => [...rows.keys()].filter((at) => sides[at] === name);
  return [side(0), side(1)];
}
