import { rowWidth } from '../../../../lib/extract/quotes/features/row.ts';
import type { Depth } from '../../../../lib/extract/quotes/trees.ts';
import type { Grown } from './pack.ts';

export interface BoostOptions {
  /** Trees of one committee, and how many committees, each of other questions and columns, have the same say. */
  readonly trees: number;
  readonly committees: number;
  readonly depth: Depth;
  /** What part of its best step each tree takes. */
  readonly rate: number;
  /** Pull of each leaf to 0: as many answers' worth of doubt. */
  readonly pull: number;
  /** Least answers on each side of a split. */
  readonly least: number;
  /** Share of the questions, and of the columns, that each tree is made from. */
  readonly sample: number;
  readonly columns: number;
}

/** Most bins of a column. */
const mostBins = 48;

/** The bin boundaries of a column: between its values when they are few, else at quantiles. */
function edgesOf(values: Float64Array): number[] {
  const sorted = values.slice().sort();
  const distinct = [...new Set(sorted)];
  if (distinct.length <= mostBins)
    return distinct.slice(1).map((value, index) => (value + (distinct[index] ?? 0)) / 2);
  const edges = new Set<number>();
  for (let bin = 1; bin < mostBins; bin += 1)
    edges.add(sorted[Math.floor((bin * sorted.length) / mostBins)] ?? 0);
  return [...edges];
}

/** The first edge that a value does not lie above. */
function binOf(edges: readonly number[], value: number): number {
  let low = 0;
  for (let high = edges.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (value > (edges[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A column with its values in bins. */
interface Binned {
  readonly column: number;
  readonly edges: readonly number[];
  readonly bins: Uint8Array;
}

interface Split {
  readonly gain: number;
  readonly binned: Binned;
  readonly bin: number;
}

/** Numbers in [0, 1) that look like chance but are the same at every run. */
function chance(): () => number {
  let state = 12345;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Slope and curvature of the loss for each answer; answers that a tree does not see have neither. */
class Slopes {
  readonly slope: Float64Array;
  readonly curve: Float64Array;
  readonly live: Uint8Array;
  constructor(count: number) {
    this.slope = new Float64Array(count);
    this.curve = new Float64Array(count);
    this.live = new Uint8Array(count);
  }
}

/**
 * Collects questions, each with rival answers of which one or several are right, and learns boosted trees whose scores
 * make the right answers likeliest: second-order boosting of the log-likelihood, deterministic.
 */
export class Booster {
  private readonly rows: Float64Array[] = [];
  private readonly right: boolean[] = [];
  private readonly questions: number[] = [0];

  /** Adds an answer to the question that is being asked. */
  answer(isRight: boolean, row: Float64Array): void {
    this.rows.push(row.slice());
    this.right.push(isRight);
  }

  /** Ends a question: the answers since the last one are its rivals. */
  ask(): void {
    this.questions.push(this.rows.length);
  }

  learn(options: BoostOptions): Grown {
    const { trees, committees, depth, sample } = options;
    const random = chance();
    const all = this.columns();
    const scores = new Float64Array(this.rows.length);
    const slopes = new Slopes(this.rows.length);
    const nodes = new Int32Array(this.rows.length);
    const grown = { depth, columns: [] as number[], thresholds: [] as number[], leaves: [] as number[] };
    for (let tree = 0; tree < trees * committees; tree += 1) {
      if (tree % trees === 0) scores.fill(0);
      this.slopesOf(scores, slopes, () => random() < sample);
      const columns = all.filter(() => random() < options.columns);
      nodes.fill(0);
      for (let level = 0; level < depth; level += 1) {
        const splits = splitLevel(columns, nodes, slopes, level, options);
        for (const split of splits) {
          grown.columns.push(split?.binned.column ?? 0);
          grown.thresholds.push(split?.binned.edges[split.bin] ?? Number.POSITIVE_INFINITY);
        }
        descend(nodes, splits, level);
      }
      const leaves = leavesOf(nodes, slopes, options);
      const first = (1 << depth) - 1;
      for (let index = 0; index < scores.length; index += 1)
        scores[index] = (scores[index] ?? 0) + (leaves[(nodes[index] ?? 0) - first] ?? 0);
      for (const leaf of leaves) grown.leaves.push(leaf / committees);
    }
    return grown;
  }

  /** The columns that distinguish answers. */
  private columns(): Binned[] {
    return Array.from({ length: rowWidth }, (_, column) => {
      const values = Float64Array.from(this.rows, (row) => row[column] ?? 0);
      const edges = edgesOf(values);
      return { column, edges, bins: Uint8Array.from(values, (value) => binOf(edges, value)) };
    }).filter(({ edges }) => edges.length > 0);
  }

  private slopesOf(scores: Float64Array, { slope, curve, live }: Slopes, takes: () => boolean): void {
    for (let number = 0; number + 1 < this.questions.length; number += 1) {
      const from = this.questions[number] ?? 0;
      const to = this.questions[number + 1] ?? 0;
      let top = Number.NEGATIVE_INFINITY;
      for (let at = from; at < to; at += 1) top = Math.max(top, scores[at] ?? 0);
      let all = 0;
      let good = 0;
      for (let at = from; at < to; at += 1) {
        const part = Math.exp((scores[at] ?? 0) - top);
        all += part;
        if (this.right[at] === true) good += part;
      }
      live.fill(good > 0 && takes() ? 1 : 0, from, to);
      for (let at = from; at < to; at += 1) {
        const part = Math.exp((scores[at] ?? 0) - top);
        const share = part / all;
        slope[at] = share - (this.right[at] === true ? part / good : 0);
        curve[at] = Math.max(share * (1 - share), 1e-4);
      }
    }
  }
}

/** The best split of each node of a level. */
function splitLevel(
  columns: readonly Binned[],
  nodes: Int32Array,
  { slope, curve, live }: Slopes,
  level: number,
  { pull, least }: BoostOptions,
): (Split | undefined)[] {
  const count = 1 << level;
  const first = count - 1;
  const best = new Array<Split | undefined>(count).fill(undefined);
  const size = mostBins + 1;
  for (const binned of columns) {
    const slopes = new Float64Array(count * size);
    const curves = new Float64Array(count * size);
    const counts = new Float64Array(count * size);
    for (let index = 0; index < nodes.length; index += 1) {
      if (live[index] === 0) continue;
      const at = ((nodes[index] ?? 0) - first) * size + (binned.bins[index] ?? 0);
      slopes[at] = (slopes[at] ?? 0) + (slope[index] ?? 0);
      curves[at] = (curves[at] ?? 0) + (curve[index] ?? 0);
      counts[at] = (counts[at] ?? 0) + 1;
    }
    const worth = (sum: number, curved: number): number => (sum * sum) / (curved + pull);
    for (let node = 0; node < count; node += 1) {
      const part = (column: Float64Array): number =>
        column
          .subarray(node * size, (node + 1) * size)
          .reduce((sum: number, value: number) => sum + value, 0);
      const [allSlope, allCurve, allCount] = [part(slopes), part(curves), part(counts)];
      let [leftSlope, leftCurve, leftCount] = [0, 0, 0];
      for (let bin = 0; bin < binned.edges.length; bin += 1) {
        leftSlope += slopes[node * size + bin] ?? 0;
        leftCurve += curves[node * size + bin] ?? 0;
        leftCount += counts[node * size + bin] ?? 0;
        if (leftCount < least || allCount - leftCount < least) continue;
        const gain =
          worth(leftSlope, leftCurve) +
          worth(allSlope - leftSlope, allCurve - leftCurve) -
          worth(allSlope, allCurve);
        if (gain > (best[node]?.gain ?? 1e-6)) best[node] = { gain, binned, bin };
      }
    }
  }
  return best;
}

/** Sends each answer to the child that its value belongs to; left where nothing is split. */
function descend(nodes: Int32Array, splits: readonly (Split | undefined)[], level: number): void {
  const first = (1 << level) - 1;
  for (let index = 0; index < nodes.length; index += 1) {
    const node = nodes[index] ?? 0;
    const split = splits[node - first];
    const above = split !== undefined && (split.binned.bins[index] ?? 0) > split.bin;
    nodes[index] = 2 * node + (above ? 2 : 1);
  }
}

function leavesOf(
  nodes: Int32Array,
  { slope, curve, live }: Slopes,
  { depth, rate, pull }: BoostOptions,
): number[] {
  const first = (1 << depth) - 1;
  const slopes = new Float64Array(first + 1);
  const curves = new Float64Array(first + 1).fill(pull);
  for (let index = 0; index < nodes.length; index += 1) {
    if (live[index] === 0) continue;
    const leaf = (nodes[index] ?? 0) - first;
    slopes[leaf] = (slopes[leaf] ?? 0) + (slope[index] ?? 0);
    curves[leaf] = (curves[leaf] ?? 0) + (curve[index] ?? 0);
  }
  return Array.from(slopes, (sum, leaf) => (-rate * sum) / (curves[leaf] ?? 1));
}
