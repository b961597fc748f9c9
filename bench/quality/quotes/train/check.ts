import { decisions } from '../../../../lib/extract/quotes/model.ts';
import type { QuoteModel } from '../../../../lib/language/contract/quotes.ts';
import { languages } from '../../../../lib/language/index.ts';
import { foundIn } from '../read.ts';
import { emptyScores, type Measure, scoreRecord } from '../score.ts';
import { speakerColumnsHash } from './columns.ts';
import { type Lessons, type TrainingGrid, withModel } from './grids.ts';
import { type Learned, learnAll, prepare, type Recipe } from './learn.ts';
import { packedOf } from './learner.ts';
import { packTrees } from './pack.ts';

/** Cross-validation cuts the open part into so many parts, each scored by what is learned from the others. */
const checks = 4;

/** The tables that the product loads. */
export function modelOf(cueForms: string, learned: Learned): QuoteModel {
  const packed = Object.fromEntries(decisions.map((decision) => [decision, packedOf(learned[decision])]));
  const speaker = Buffer.from(packTrees(learned.speaker)).toString('base64');
  return {
    cueForms,
    speakerColumns: speakerColumnsHash,
    weights: { ...packed, speaker } as QuoteModel['weights'],
  };
}

/** Figures that choices are made by. */
const shown: readonly Measure[] = [
  'passages8',
  'speaker',
  'wrongShown',
  'quoteSpeaker',
  'indirect3',
  'exactSource',
  'exactCue',
  'exactContent',
];

/** Scores of the open part, each article's by weights made from other parts of it. */
export async function check({ cueForms, grids }: Lessons, code: string, recipe: Recipe): Promise<void> {
  const own = await languages.load(code);
  const scores = emptyScores();
  const pick = (test: (index: number) => boolean): TrainingGrid[] => grids.filter((_, index) => test(index));
  for (let part = 0; part < checks; part += 1) {
    const seen = pick((index) => index % checks !== part);
    const learned = learnAll(prepare(seen, recipe), recipe);
    const language = withModel(own, modelOf(cueForms, learned));
    for (const { record } of pick((index) => index % checks === part))
      scoreRecord(scores, record, await foundIn(record, language));
  }
  for (const measure of shown) {
    const { f1, precision, recall } = scores[measure];
    console.log(`${measure.padEnd(14)} ${f1.toFixed(4)} ${precision.toFixed(3)} ${recall.toFixed(3)}`);
  }
}
