import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contextCount, contextNames } from '../../../../lib/parse/formats/html/body/context.ts';
import { featureCount, featureNames } from '../../../../lib/parse/formats/html/body/features/index.ts';
import { selectBlocks } from '../../../../lib/parse/formats/html/body/select.ts';
import { surerOf } from '../../../../lib/parse/formats/html/body/threshold.ts';
import { columnsHash } from '../../columns.ts';
import { keep } from '../../kept.ts';
import { sets } from '../gold.ts';
import { exact, textOverlap, textScores, wordScore } from '../metrics.ts';
import { type BoostOptions, boost, type Ensemble, oddsOf } from './boost.ts';
import { showBlocks } from './errors.ts';
import { allBlocks, openSamples, type Sample, secondRows } from './samples.ts';

/**
 * `npm run train:pages`: trains the scoring of blocks on the open part, prints how well it reads pages it was not trained on (four
 * folds), and writes the weights into `lib/`. With `--check` it writes nothing, with `--kept` it tells whether the file is that one.
 */
const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    kept: { type: 'boolean' },
    errors: { type: 'string' },
    set: { type: 'string' },
    trees: { type: 'string', default: '70' },
    depth: { type: 'string', default: '5' },
    rate: { type: 'string', default: '0.15' },
    ridge: { type: 'string', default: '30' },
    features: { type: 'string', default: '0.25' },
    bags: { type: 'string', default: '3' },
    copies: { type: 'string', default: '0.25' },
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
    const isHeld = ({ place }: Sample): boolean => place % foldCount === fold;
    const seen = [...samples.keys()].filter((index) => {
      const sample = samples[index];
      return sample?.trained && !isHeld(sample);
    });
    const model = train(
      seen.flatMap((index) => samples[index] ?? []),
      seen.flatMap((index) => rows[index] ?? []),
      width,
    );
    samples.forEach((sample, index) => {
      if (isHeld(sample)) found[index] = probabilities(model, rows[index] ?? new Float32Array(), width);
    });
  }
  return found;
}

/** The look that the reader goes by, in the order of the candidates. */
function surerLook(sample: Sample, first: Float32Array, second: Float32Array): Float32Array {
  const before = allBlocks(sample, first);
  return surerOf(sample.page.layout, before, allBlocks(sample, second)) === before ? first : second;
}

/** Text of a page as the whole reader selects it by these scores. */
function textBy(sample: Sample, found: Float32Array): string {
  const { kept, dek } = selectBlocks(sample.page.layout, sample.page.knowledge, allBlocks(sample, found));
  const blocks = dek && sample.gold.set === 'fundus' ? [dek, ...kept] : kept;
  return blocks.map(({ text }) => text).join('\n\n');
}

function report(name: string, samples: readonly Sample[], found: readonly Float32Array[]): void {
  for (const change of new Set(samples.filter(({ trained }) => !trained).map((sample) => sample.change)).add(
    'as it is',
  )) {
    const cells = sets.map((set) => {
      const pages = samples.flatMap((sample, index) => {
        if (sample.gold.set !== set || sample.change !== change) return [];
        if (sample.trained && change !== 'as it is') return [];
        return [{ body: sample.gold.body, text: textBy(sample, found[index] ?? new Float32Array()) }];
      });
      const overlaps = pages.map(({ body, text }) => textOverlap(body, text));
      const same = pages.filter(({ body, text }) => exact(body, text)).length / Math.max(1, pages.length);
      const words =
        pages.reduce((sum, { body, text }) => sum + wordScore(body, text), 0) / Math.max(1, pages.length);
      return `${set} ${textScores(overlaps).f1.toFixed(4)} exact ${same.toFixed(3)} word ${words.toFixed(4)}`;
    });
    console.log(`${name} ${change.padEnd(22)} ${cells.join('   ')}`);
  }
}

const samples = await openSamples(Number(values.copies));
console.log(
  `${samples.length} pages, ${samples.reduce((sum, sample) => sum + sample.labels.length, 0)} blocks, ${featureCount} features`,
);
const rows = samples.map((sample) => sample.rows);
const first = outOfFold(samples, rows, featureCount);
report('first ', samples, first);
const second = samples.map((sample, index) =>
  secondRows(sample, first[index] ?? new Float32Array(), featureCount),
);
const none = new Float32Array();
const final = outOfFold(samples, second, secondWidth).map((found, index) => {
  const sample = samples[index];
  return sample ? surerLook(sample, first[index] ?? none, found) : found;
});
report('second', samples, final);
if (values.errors !== undefined) showBlocks(samples, final, values.set, Number(values.errors));
if (!values.check) {
  const learnt = samples.filter(({ trained }) => trained);
  const rowsOf = (all: readonly Float32Array[]): Float32Array[] =>
    all.filter((_, index) => samples[index]?.trained);
  const round = (value: number): number => Number(value.toPrecision(3));
  const looks = [
    { columns: featureNames, rows },
    { columns: [...featureNames, ...contextNames], rows: second },
  ];
  const written = looks
    .map((look) => ({ ...look, ...train(learnt, rowsOf(look.rows), look.columns.length) }))
    .map(({ columns, bias, trees }) => ({
      columns: columnsHash(columns),
      bias: round(bias),
      trees: trees.map((tree) => ({
        features: tree.features,
        thresholds: tree.thresholds.map((value) => Number(value.toPrecision(6))),
        leaves: tree.leaves.map(round),
      })),
    }));
  const path = join(import.meta.dirname, '../../../../lib/parse/formats/html/body/model.data.ts');
  keep(
    path,
    `// Written by \`npm run train:pages\`; not to be edited by hand.\nimport type { Model } from './model.ts';\n\n// biome-ignore format: a table\nexport const models: readonly [Model, Model] = ${JSON.stringify(written).replaceAll('},{', '},\n{')};\n`,
  );
}
