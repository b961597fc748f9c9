import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decisions } from '../../../../lib/extract/quotes/model.ts';
import type { SetName } from '../gold.ts';
import { check, modelOf } from './check.ts';
import { learnAll, prepare, type Recipe } from './learn.ts';
import { readLessons } from './pages.ts';

const every = (options: Recipe['speaker']): Recipe => ({
  cueBegin: options,
  cueInside: options,
  source: options,
  speaker: options,
  contentStart: options,
  contentEnd: options,
});

/** What is learned from which set, and for which language. Chosen by `--folds`. */
const subjects: readonly { readonly set: SetName; readonly language: string; readonly recipe: Recipe }[] = [
  {
    set: 'polnear',
    language: 'en',
    recipe: every({ least: 7, passes: 6, decay: 3e-4, floor: 0.12, averaged: 4 }),
  },
  {
    set: 'wikinews-de',
    language: 'de',
    recipe: every({ least: 3, passes: 6, decay: 3e-4, floor: 0.12, averaged: 4 }),
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
  const learned = learnAll(prepare(lessons.pages, recipe), recipe);
  const { cueForms, weights } = modelOf(lessons.cueForms, learned);
  for (const decision of decisions)
    console.log(
      `${language} ${decision}: ${learned[decision].keys.length} weights from ${lessons.pages.length} articles`,
    );
  const source = `import type { QuoteModel } from '../contract/quotes.ts';

/** Made by \`npm run train:quotes\` from the open part of the annotated articles; not written by hand. */
export const model: QuoteModel = {
  cueForms:
    ${cueForms.includes("'") ? JSON.stringify(cueForms) : `'${cueForms}'`},
  weights: {
${decisions.map((decision) => `    ${decision}:\n      '${weights[decision]}',`).join('\n')}
  },
};
`;
  writeFileSync(join(folder, language, 'quotes-model.data.ts'), source);
}
