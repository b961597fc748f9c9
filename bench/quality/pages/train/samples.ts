import { languages } from '../../../../lib/language/index.ts';
import { readContext } from '../../../../lib/parse/html/body/context.ts';
import { readFeatures } from '../../../../lib/parse/html/body/features/index.ts';
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
  readonly labels: Int8Array;
  readonly weights: Float32Array;
}

/** Words count by their root: a long paragraph matters more than a date line, but a page is not read right without both. */
function weightsOf({ layout }: PreparedPage, labels: Int8Array): Float32Array {
  const weights = new Float32Array(labels.length);
  let sum = 0;
  layout.blocks.forEach((block, index) => {
    if (labels[index] === -1) return;
    weights[index] = 1 + Math.sqrt(wordsIn(block.text).length);
    sum += weights[index] ?? 0;
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
    const labels = labelBlocks(page.layout.blocks, gold.body);
    if (!labels.includes(1)) {
      console.error(`${gold.id}: no block of the page is in the gold`);
      continue;
    }
    const rows = readFeatures(page.layout, page.knowledge);
    samples.push({ gold, page, rows, labels, weights: weightsOf(page, labels) });
  }
  return samples;
}

/** Rows of a page beside each other: its features, then the context of its first probabilities. */
export function secondRows(sample: Sample, first: Float32Array, width: number): Float32Array {
  const context = readContext(sample.page.layout, first);
  const count = sample.labels.length;
  const extra = context.length / Math.max(1, count);
  const rows = new Float32Array(count * (width + extra));
  for (let row = 0; row < count; row += 1) {
    rows.set(sample.rows.subarray(row * width, (row + 1) * width), row * (width + extra));
    rows.set(context.subarray(row * extra, (row + 1) * extra), row * (width + extra) + width);
  }
  return rows;
}
