import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decisions } from '../../../../lib/extract/quotes/model.ts';
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

/** What is learned from which set, and for which language. Chosen by `--folds`. */
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
const [only, way] = process.argv.slice(2);
for (const { set, language, recipe } of subjects) {
  if (only !== undefined && only !== language) continue;
  const lessons = await readLessons(set, language);
  if (way === '--folds') {
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
  writeFileSync(join(folder, language, 'quotes-model.data.ts'), source);
}
