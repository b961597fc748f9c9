import { languages } from '../../../../lib/language/index.ts';
import { readContext } from '../../../../lib/parse/html/body/context.ts';
import { readFeatures } from '../../../../lib/parse/html/body/features/index.ts';
import { verdictOn } from '../../../../lib/parse/html/body/verdicts.ts';
import { type PreparedPage, preparePage } from '../../../../lib/parse/html/page.ts';
import { partOf } from '../../data.ts';
import { type Gold, goldPages, pageOf } from '../gold.ts';
import { wordsIn } from '../metrics.ts';
import { labelBlocks } from './labels.ts';

/** One page of the open part as the trainer sees it. */
export interface Sample {
  readonly gold: Gold;
  readonly page: PreparedPage;
  readonly rows: Float32Array;
  /** Of every block, and of the candidates alone in the order of `rows`. */
  readonly allLabels: Int8Array;
  readonly labels: Int8Array;
  readonly weights: Float32Array;
}

/** Words count by their root: a long paragraph matters more than a date line, but a page is not read right without both. */
function weightsOf({ layout }: PreparedPage, labels: Int8Array): Float32Array {
  const weights = new Float32Array(labels.length);
  let sum = 0;
  layout.candidates.forEach((index, row) => {
    if (labels[row] === -1) return;
    weights[row] = 1 + Math.sqrt(wordsIn(layout.blocks[index]?.text ?? '').length);
    sum += weights[row] ?? 0;
  });
  const scale = 20 / Math.sqrt(sum + 1);
  return weights.map((weight) => weight * scale);
}

/** The open part, read and labelled; pages on which no block is the gold's are left out. */
export async function openSamples(): Promise<Sample[]> {
  const samples: Sample[] = [];
  for await (const gold of goldPages()) {
    if (partOf(gold.id) !== 'open') continue;
    const page = await preparePage(await pageOf(gold), { languages });
    const allLabels = labelBlocks(page.layout.blocks, gold.body);
    const labels = Int8Array.from(page.layout.candidates, (index) => allLabels[index] ?? 0);
    if (!labels.includes(1)) {
      console.error(`${gold.id}: no block of the page is in the gold`);
      continue;
    }
    const rows = readFeatures(page.layout, page.knowledge);
    samples.push({ gold, page, rows, allLabels, labels, weights: weightsOf(page, labels) });
  }
  return samples;
}

/** Values of the candidates → of all blocks, 0 for the rest. */
export function allBlocks({ page }: Sample, values: Float32Array): Float32Array {
  const all = new Float32Array(page.layout.blocks.length);
  page.layout.candidates.forEach((index, row) => {
    all[index] = values[row] ?? 0;
  });
  return all;
}

/** Scores after the rules that stand above the scoring: 1 for what they keep, 0 for what they leave out. */
export function withVerdicts({ page }: Sample, scores: Float32Array): Float32Array {
  return scores.map((score, index) => {
    const block = page.layout.blocks[index];
    const verdict = block ? verdictOn(block, page.layout, page.knowledge.lexicon) : null;
    return verdict ? Number(verdict.keeps) : score;
  });
}

/** Rows of a page beside each other: its features, then the context of its first probabilities. */
export function secondRows(sample: Sample, first: Float32Array, width: number): Float32Array {
  const context = readContext(sample.page.layout, allBlocks(sample, first));
  const count = sample.labels.length;
  const extra = context.length / Math.max(1, count);
  const rows = new Float32Array(count * (width + extra));
  for (let row = 0; row < count; row += 1) {
    rows.set(sample.rows.subarray(row * width, (row + 1) * width), row * (width + extra));
    rows.set(context.subarray(row * extra, (row + 1) * extra), row * (width + extra) + width);
  }
  return rows;
}
