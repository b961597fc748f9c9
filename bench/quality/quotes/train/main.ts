import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { QuoteModel } from '../../../../lib/language/contract/quotes.ts';
import { languages } from '../../../../lib/language/index.ts';
import type { SetName } from '../gold.ts';
import { foundIn } from '../read.ts';
import { emptyScores, scoreRecord } from '../score.ts';
import { learnAll, prepare } from './learn.ts';
import { tableOf } from './learner.ts';
import { type TrainingPage, trainingPages } from './pages.ts';

/** What is learned from which set, and for which language. */
const lessons: readonly { readonly set: SetName; readonly language: string; readonly least: number }[] = [
  { set: 'polnear', language: 'en', least: 7 },
  { set: 'wikinews-de', language: 'de', least: 3 },
];

const folder = join(import.meta.dirname, '../../../../lib/language');
/** Into how many parts the articles are cut, so that no model is asked of what it was made from. */
const folds = 2;
const options = { passes: 6, decay: 3e-4, floor: 0.12 };

/** Scores of articles of the open part that a model made from the rest of it has not seen. */
async function check(pages: readonly TrainingPage[], code: string, least: number): Promise<void> {
  const [unseen, seen] = [
    pages.filter((_, index) => index % 3 === 0),
    pages.filter((_, index) => index % 3 !== 0),
  ];
  const learned = learnAll(prepare(seen, { ...options, least }, folds), { ...options, least });
  const model = Object.fromEntries(
    Object.entries(learned).map(([decision, weights]) => [decision, tableOf(weights)]),
  );
  const own = await languages.load(code);
  const language = { ...own, quotes: { ...own.quotes, model: model as unknown as QuoteModel } };
  const scores = emptyScores();
  for (const { record } of unseen) scoreRecord(scores, record, await foundIn(record, language));
  for (const [measure, tally] of Object.entries(scores))
    console.log(
      `${measure.padEnd(16)} ${tally.f1.toFixed(3)} ${tally.precision.toFixed(3)} ${tally.recall.toFixed(3)}`,
    );
}

const [only, way] = process.argv.slice(2);
for (const { set, language, least } of lessons) {
  if (only !== undefined && only !== language) continue;
  const pages = await trainingPages(set);
  if (way === '--check') {
    await check(pages, language, least);
    continue;
  }
  const learned = learnAll(prepare(pages, { ...options, least }, folds), { ...options, least });
  const parts = Object.entries(learned).map(([decision, weights]) => {
    console.log(`${language} ${decision}: ${weights.size} features from ${pages.length} articles`);
    return `  ${decision}: \`\n${tableOf(weights).replace(/[\\`$]/g, (sign) => `\\${sign}`)}\n\`,\n`;
  });
  const source = `import type { QuoteModel } from '../contract/quotes.ts';\n\n/** Made by \`npm run train:quotes\` from the open part of the annotated articles; not written by hand. */\nexport const model: QuoteModel = {\n${parts.join('')}};\n`;
  writeFileSync(join(folder, language, 'quotes-model.data.ts'), source);
}
