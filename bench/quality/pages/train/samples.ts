import { languages } from '../../../../lib/language/index.ts';
import { contextCount, writeContext } from '../../../../lib/parse/formats/html/body/context.ts';
import { readFeatures } from '../../../../lib/parse/formats/html/body/features/index.ts';
import { type PreparedPage, preparePage } from '../../../../lib/parse/formats/html/page.ts';
import { partOf } from '../../data.ts';
import { type Gold, goldPages } from '../gold.ts';
import { wordsIn } from '../metrics.ts';
import { changedPage } from '../perturbed/index.ts';
import { labelBlocks } from './labels.ts';

/** One page of the open part as the trainer sees it. */
export interface Sample {
  /** The page, by its place among the open ones: what keeps a page and its copies in one fold. */
  readonly place: number;
  /** How the page was changed, and whether it is trained on so or measured. */
  readonly change: string;
  readonly trained: boolean;
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

/** Changes in which pages are also learnt from, each page in every second of them. */
const learntChanges = [
  'without names',
  'hashed classes',
  'divs for sections',
  'breaks for paragraphs',
  'long comments follow',
  'next article follows',
  'next article in its body',
  'teasers with text',
];

/** Changes in which pages are measured that the model has not seen, each in the one way that is never trained on. */
const measuredChanges = [
  'without names',
  'long comments follow',
  'next article follows',
  'teasers with text',
];

/**
 * The open part, read and labelled, each page as it is and changed: a couple of hundred pages teach what theirs are called, not what
 * an article is. Pages on which no block is the gold's are left out. `copyWeight`: what a changed copy counts beside the page.
 */
export async function openSamples(copyWeight: number): Promise<Sample[]> {
  const open: Gold[] = [];
  for await (const gold of goldPages()) if (partOf(gold.id) === 'open') open.push(gold);
  const samples: Sample[] = [];
  for (const [place, gold] of open.entries()) {
    const add = async (change: string, trained: boolean, weight: number, seed?: number): Promise<void> => {
      const page = await preparePage(await changedPage(open, place, change, seed), { languages });
      const allLabels = labelBlocks(page.layout.blocks, gold.body);
      const labels = Int8Array.from(page.layout.candidates, (index) => allLabels[index] ?? 0);
      if (!labels.includes(1)) return;
      const rows = readFeatures(page.layout, page.knowledge);
      const weights = weightsOf(page, labels).map((own) => own * weight);
      samples.push({ place, change, trained, gold, page, rows, allLabels, labels, weights });
    };
    await add('as it is', true, 1);
    for (const change of measuredChanges) await add(change, false, 0);
    if (copyWeight > 0)
      for (const [number, change] of learntChanges.entries())
        if ((place + number) % 2 === 0)
          await add(change, true, copyWeight, place * learntChanges.length + number + 1);
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

/** Rows of a page beside each other: its features, then the context of its first probabilities. */
export function secondRows(sample: Sample, first: Float32Array, width: number): Float32Array {
  const count = sample.labels.length;
  const both = width + contextCount;
  const rows = new Float32Array(count * both);
  for (let row = 0; row < count; row += 1)
    rows.set(sample.rows.subarray(row * width, (row + 1) * width), row * both);
  writeContext(rows, both, width, sample.page.layout, allBlocks(sample, first));
  return rows;
}
