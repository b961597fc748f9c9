import { join } from 'node:path';
import { chooseFacts } from '../../../../lib/extract/facts/choose.ts';
import type { FactModel } from '../../../../lib/extract/facts/model.ts';
import { keep } from '../../kept.ts';
import { type SummaryCase, summaryCases, summarySets } from '../articles.ts';
import { meanOf } from '../bootstrap.ts';
import { withinBudget } from '../budget.ts';
import { rouge } from '../rouge.ts';
import { scuRecall } from '../scu.ts';
import { lead } from '../systems.ts';
import { exampleOf } from './example.ts';
import { trainRanking } from './ranking.ts';
import { trainStems } from './stems.ts';

const options = { ridge: 0.03, rounds: 3 };
const folds = 5;

/** A model of the given articles: first the stems, then the choice. */
function train(cases: readonly SummaryCase[]): FactModel {
  const start: FactModel = {
    stems: trainStems(cases),
    features: {},
    marginal: { newContent: 2, words: -1.4 },
  };
  const examples = cases.map((of) => exampleOf(of, start));
  return trainRanking(examples, start, options);
}

/** Points above the lead at a budget, on articles that the model has not seen. */
async function differences(of: SummaryCase, model: FactModel, words: number): Promise<readonly number[]> {
  const { scored } = exampleOf(of, model);
  const lines = chooseFacts(scored, model, { words, most: 20 }).map(({ index }) => {
    const { start = 0, end = 0 } = scored.candidates[index] ?? {};
    return of.article.text.slice(start, end);
  });
  const score = (summary: string): number[] => {
    const { r1, r2, rl } = rouge(summary, of.references);
    return [r1, r2, rl, scuRecall(summary, of.scus)].map((value) => value * 100);
  };
  const theirs = score(withinBudget(await lead.lines(of, { words }), { words }));
  return score(withinBudget(lines, { words })).map((value, at) => value - (theirs[at] ?? 0));
}

async function crossValidate(cases: readonly SummaryCase[]): Promise<void> {
  const models = Array.from({ length: folds }, (_, fold) =>
    train(cases.filter((__, at) => at % folds !== fold)),
  );
  console.log(
    `cross-validation over ${folds} folds of the open part, points above the lead: R1, R2, RL, SCU`,
  );
  for (const set of summarySets) {
    for (const words of [50, 60, 70]) {
      const rows: (readonly number[])[] = [];
      for (const [at, of] of cases.entries()) {
        const model = models[at % folds];
        if (of.set === set && model !== undefined) rows.push(await differences(of, model, words));
      }
      const means = [0, 1, 2, 3].map((at) => meanOf(rows.map((row) => row[at] ?? 0)).toFixed(2));
      console.log(`  ${set.padEnd(9)} ${words} words  ${means.join('  ')}`);
    }
  }
}

const literal = (weights: Readonly<Record<string, number>>): string =>
  Object.entries(weights)
    .map(([name, weight]) => `    ${name}: ${Math.round(weight * 1000) / 1000},`)
    .join('\n');

/** The content of a model's data file. */
const fileOf = ({
  stems,
  features,
  marginal,
}: FactModel): string => `import type { FactModel } from './model.ts';

/** Made by \`npm run train:facts\` from the open part of the evaluation data's summaries; not edited by hand. */
export const model: FactModel = {
  stems: {
${literal(stems)}
  },
  features: {
${literal(features)}
  },
  marginal: {
${literal(marginal)}
  },
};
`;

const file = join(import.meta.dirname, '../../../../lib/extract/facts/weights.data.ts');

/**
 * Trains the salience model on the open part of `summaries/` and writes `weights.data.ts`. No chance is in it: the same
 * articles, read alike, give the same file. `--kept` tells whether the file is that one; `--check` cross-validates. Both write nothing.
 */
const cases = await summaryCases(summarySets, 'open');
if (process.argv.includes('--check')) await crossValidate(cases);
else keep(file, fileOf(train(cases)));
