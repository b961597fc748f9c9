import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { decisions } from '../../../../lib/extract/quotes/model.ts';
import { keep } from '../../kept.ts';
import type { SetName } from '../gold.ts';
import type { BoostOptions } from './booster.ts';
import { check, modelOf } from './check.ts';
import { speakerColumnsHash } from './columns.ts';
import { readLessons } from './grids.ts';
import { learnAll, prepare, type Recipe } from './learn.ts';
import type { LearnOptions } from './learner.ts';

const recipeOf = (folds: number, words: LearnOptions, speaker: BoostOptions): Recipe => ({
  folds,
  cueBegin: words,
  cueInside: words,
  source: words,
  speaker,
  contentStart: words,
  contentEnd: words,
});

/** What is learned from which set, and for which language. Chosen by `--check`. */
const subjects: readonly { readonly set: SetName; readonly language: string; readonly recipe: Recipe }[] = [
  {
    set: 'polnear',
    language: 'en',
    recipe: recipeOf(
      2,
      { least: 7, passes: 6, decay: 3e-4, floor: 0.12, averaged: 4 },
      { trees: 200, committees: 1, depth: 5, rate: 0.1, pull: 3, least: 8, sample: 0.7, columns: 0.6 },
    ),
  },
  {
    set: 'wikinews-de',
    language: 'de',
    recipe: recipeOf(
      5,
      { least: 3, passes: 6, decay: 3e-4, floor: 0.12, averaged: 4 },
      { trees: 110, committees: 3, depth: 4, rate: 0.08, pull: 5, least: 10, sample: 0.6, columns: 0.5 },
    ),
  },
];

const folder = join(import.meta.dirname, '../../../../lib/language');
/**
 * `npm run train:quotes [-- LANGUAGE …]` writes the weights of each language; with `--check` it prints how well those read articles that
 * they were not learned from, with `--kept` whether the files are these. Both write nothing.
 */
const { values, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean', default: false }, kept: { type: 'boolean' } },
});
for (const { set, language, recipe } of subjects) {
  if (wanted.length > 0 && !wanted.includes(language)) continue;
  const lessons = await readLessons(set, language);
  if (values.check) {
    await check(lessons, language, recipe);
    continue;
  }
  const learned = learnAll(prepare(lessons.grids, recipe), recipe);
  const { cueForms, weights } = modelOf(lessons.cueForms, learned);
  for (const decision of decisions)
    console.log(
      `${language} ${decision}: ${learned[decision].keys.length} weights from ${lessons.grids.length} articles`,
    );
  console.log(`${language} speaker: ${learned.speaker.leaves.length} leaves`);
  const source = `import type { QuoteModel } from '../contract/quotes.ts';

/** Made by \`npm run train:quotes\` from the open part of the annotated articles; not written by hand. */
export const model: QuoteModel = {
  cueForms:
    ${cueForms.includes("'") ? JSON.stringify(cueForms) : `'${cueForms}'`},
  speakerColumns: '${speakerColumnsHash}',
  weights: {
${Object.entries(weights)
  .map(([decision, packed]) => `    ${decision}:\n      '${packed}',`)
  .join('\n')}
  },
};
`;
  keep(join(folder, language, 'quotes-model.data.ts'), source);
}
