import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contextCount } from '../../../../lib/parse/html/body/context.ts';
import { featureCount } from '../../../../lib/parse/html/body/features/index.ts';
import { sets } from '../gold.ts';
import { exact, textOverlap, textScores, wordScore } from '../metrics.ts';
import { type BoostOptions, boost, type Ensemble, oddsOf } from './boost.ts';
import { showBlocks } from './errors.ts';
import { allBlocks, openSamples, type Sample, secondRows, withVerdicts } from './samples.ts';

/**
 * `node bench/quality/pages/train/main.ts [--write]`: trains the scoring of blocks on the open part, prints how well it
 * reads pages it was not trained on (four folds), and with `--write` replaces the weights in `lib/`.
 */
const { values } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    errors: { type: 'string' },
    set: { type: 'string' },
    trees: { type: 'string', default: '70' },
    depth: { type: 'string', default: '5' },
    rate: { type: 'string', default: '0.15' },
    ridge: { type: 'string', default: '30' },
    features: { type: 'string', default: '0.25' },
    bags: { type: 'string', default: '3' },
  },
});
const options: BoostOptions = {
  trees: Number(values.trees),
  depth: Number(values.depth),
  rate: Number(values.rate),
  ridge: Number(values.ridge),
  features: Number(values.features),
  seed: 7,
};
const foldCount = 4;
const secondWidth = featureCount + contextCount;

function joined(parts: readonly Float32Array[]): Float32Array {
  const all = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function train(samples: readonly Sample[], rows: readonly Float32Array[], width: number): Ensemble {
  const labels = joined(
    samples.map((sample) => Float32Array.from(sample.labels, (label) => Math.max(0, label))),
  );
  const all = joined(rows);
  const weights = joined(samples.map((sample) => sample.weights));
  // The mean of several ensembles, each from other features and pages, errs less on pages unlike these few.
  const bags = Array.from({ length: Number(values.bags) }, (_, bag) => {
    let at = 0;
    const drawn = weights.slice();
    samples.forEach(({ labels: own }, index) => {
      if (Number(values.bags) > 1 && (index * 7 + bag * 3) % 10 < 2) drawn.fill(0, at, at + own.length);
      at += own.length;
    });
    return boost(all, width, labels, drawn, { ...options, seed: options.seed + bag });
  });
  return {
    bias: bags.reduce((sum, { bias }) => sum + bias, 0) / bags.length,
    trees: bags.flatMap(({ trees }) =>
      trees.map((tree) => ({ ...tree, leaves: tree.leaves.map((leaf) => leaf / bags.length) })),
    ),
  };
}

function probabilities(model: Ensemble, rows: Float32Array, width: number): Float32Array {
  const found = new Float32Array(rows.length / width);
  for (let row = 0; row < found.length; row += 1)
    found[row] = 1 / (1 + Math.exp(-oddsOf(model, rows, row * width)));
  return found;
}

/** Probabilities for each sample from a model that has not seen it. */
function outOfFold(samples: readonly Sample[], rows: readonly Float32Array[], width: number): Float32Array[] {
  const found: Float32Array[] = new Array(samples.length);
  for (let fold = 0; fold < foldCount; fold += 1) {
    const seen = [...samples.keys()].filter((index) => index % foldCount !== fold);
    const model = train(
      seen.flatMap((index) => samples[index] ?? []),
      seen.flatMap((index) => rows[index] ?? []),
      width,
    );
    for (let index = fold; index < samples.length; index += foldCount) {
      found[index] = probabilities(model, rows[index] ?? new Float32Array(), width);
    }
  }
  return found;
}

function report(name: string, samples: readonly Sample[], found: readonly Float32Array[]): void {
  for (const set of sets) {
    const pages = samples.flatMap((sample, index) => {
      if (sample.gold.set !== set) return [];
      const shown = withVerdicts(sample, allBlocks(sample, found[index] ?? new Float32Array()));
      const text = sample.page.layout.blocks
        .filter((_, block) => (shown[block] ?? 0) >= 0.5)
        .map((block) => block.text)
        .join('\n\n');
      const best = sample.page.layout.blocks
        .filter((_, block) => sample.allLabels[block] === 1)
        .map((block) => block.text)
        .join('\n\n');
      return [{ body: sample.gold.body, text, best }];
    });
    const score = (pick: (page: { text: string; best: string }) => string): string =>
      `text ${textScores(pages.map((page) => textOverlap(page.body, pick(page)))).f1.toFixed(4)} exact ${(pages.filter((page) => exact(page.body, pick(page))).length / pages.length).toFixed(3)} word ${(pages.reduce((sum, page) => sum + wordScore(page.body, pick(page)), 0) / pages.length).toFixed(4)}`;
    console.log(
      `${name} ${set.padEnd(12)} ${score((page) => page.text)}   (labels: ${score((page) => page.best)})`,
    );
  }
}

const samples = await openSamples();
console.log(
  `${samples.length} pages, ${samples.reduce((sum, sample) => sum + sample.labels.length, 0)} blocks, ${featureCount} features`,
);
const rows = samples.map((sample) => sample.rows);
const first = outOfFold(samples, rows, featureCount);
report('first ', samples, first);
const second = samples.map((sample, index) =>
  secondRows(sample, first[index] ?? new Float32Array(), featureCount),
);
const final = outOfFold(samples, second, secondWidth);
report('second', samples, final);
if (values.errors !== undefined) showBlocks(samples, final, values.set, Number(values.errors));
if (values.write) {
  const round = (value: number): number => Number(value.toPrecision(3));
  const written = [train(samples, rows, featureCount), train(samples, second, secondWidth)].map(
    ({ bias, trees }) => ({
      bias: round(bias),
      trees: trees.map((tree) => ({
        features: tree.features,
        thresholds: tree.thresholds.map((value) => Number(value.toPrecision(6))),
        leaves: tree.leaves.map(round),
      })),
    }),
  );
  const path = join(import.meta.dirname, '../../../../lib/parse/html/body/model.data.ts');
  await writeFile(
    path,
    `// Written by bench/quality/pages/train/main.ts; not to be edited by hand.\nimport type { Model } from './score.ts';\n\n// biome-ignore format: a table\nexport const models: readonly [Model, Model] = ${JSON.stringify(written).replaceAll('},{', '},\n{')};\n`,
  );
}
