import { type Part, partOf } from '../data.ts';
import { printErrors } from './errors.ts';
import { checkFloors } from './floors.ts';
import { goldRecords, type SetName, sets } from './gold.ts';
import { measureNames } from './names.ts';
import { foundIn } from './read.ts';
import { emptyScores, type Measure, type Scores, scoreRecord } from './score.ts';
import { measureSpeed } from './speed.ts';

/** Figures of the evaluation folder's README: quotation marks and the nearest "X said" by a regular expression, and what was published. */
const baselines: Readonly<Record<SetName, Partial<Record<Measure, string>>>> = {
  polnear: {
    passages8: 'regex .902',
    passages3: 'regex .922; GenderGapTracker .837 (own set)',
    speaker: 'regex .551; GenderGapTracker .865 (own set)',
    quoteSpeaker: 'regex .512',
    cue: 'regex .552',
    exactSource: 'rule .107, CRF .506, BERT .832, regex .214',
    exactCue: 'rule .228, CRF .534, BERT .753, regex .235',
    exactContent: 'rule .056, CoreNLP .175, CRF .286, BERT .729, regex .274',
  },
  'wikinews-de': { passages8: 'regex .726', speaker: 'regex .135', quoteSpeaker: 'regex .128' },
};

const rows: readonly (readonly [Measure, string, 'f1' | 'recall'])[] = [
  ['passages8', 'quoted passages, overlap ≥ .8, F1', 'f1'],
  ['ceiling8', '… if each passage were chosen rightly', 'f1'],
  ['passages3', 'quoted passages, overlap ≥ .3, F1', 'f1'],
  ['direct', 'recall of direct passages', 'recall'],
  ['partial', 'recall of partial passages', 'recall'],
  ['speaker', 'speaker right, of pairs', 'recall'],
  ['speakerOrName', 'speaker or name right', 'recall'],
  ['wrongShown', 'wrong speaker shown, of pairs', 'recall'],
  ['cue', 'cue right', 'recall'],
  ['quoteSpeaker', 'quote+speaker F1', 'f1'],
  ['indirect8', 'indirect, overlap ≥ .8, F1', 'f1'],
  ['indirect3', 'indirect, overlap ≥ .3, F1', 'f1'],
  ['indirectSpeaker', 'indirect: speaker or name right', 'recall'],
  ['both8', 'quoted and indirect ≥ .8, F1', 'f1'],
  ['both3', 'quoted and indirect ≥ .3, F1', 'f1'],
  ['exactSource', 'exact span of source, F1', 'f1'],
  ['exactCue', 'exact span of cue, F1', 'f1'],
  ['exactContent', 'exact span of content, F1', 'f1'],
];

const shown = (value: number): string => value.toFixed(3).replace(/^0/, '');

function printTable(set: SetName, scores: Readonly<Record<Part, Scores>>): void {
  const counts = (part: Part): string => `${part} P/R`.padEnd(13);
  console.log(
    `\n${set.padEnd(36)} ${'open'.padEnd(6)} ${'blind'.padEnd(6)} ${counts('open')} ${counts('blind')} beside`,
  );
  for (const [measure, label, way] of rows) {
    const cells = (['open', 'blind'] as const).map((part) => shown(scores[part][measure][way]).padEnd(6));
    const pr = (['open', 'blind'] as const).map((part) =>
      (way === 'f1'
        ? `${shown(scores[part][measure].precision)}/${shown(scores[part][measure].recall)}`
        : ''
      ).padEnd(13),
    );
    console.log(
      `${label.padEnd(36)} ${cells.join(' ')} ${pr.join(' ')} ${baselines[set][measure] ?? ''}`.trimEnd(),
    );
  }
}

/** `npm run quality -- quotes [--set NAME] [--errors N] [--speed] [--names]`. */
export async function measureQuotes(args: readonly string[]): Promise<number> {
  if (args.includes('--speed')) return measureSpeed();
  if (args.includes('--names')) return measureNames(args.includes('--errors'));
  const only = args.includes('--set') ? args[args.indexOf('--set') + 1] : undefined;
  const errors = args.includes('--errors') ? Number(args[args.indexOf('--errors') + 1]) : 0;
  const all: Record<string, number> = {};
  for (const set of sets) {
    if (only !== undefined && only !== set) continue;
    const scores = { open: emptyScores(), blind: emptyScores() };
    for (const record of await goldRecords(set)) {
      const part = partOf(record.id);
      if (errors > 0 && part === 'blind') continue;
      const found = await foundIn(record);
      const pairs = scoreRecord(scores[part], record, found);
      if (errors > 0) printErrors(record, found, pairs, errors);
    }
    printTable(set, scores);
    for (const [measure, , way] of rows)
      for (const part of ['open', 'blind'] as const)
        all[`${set} ${measure} ${part}`] = scores[part][measure][way];
  }
  if (errors > 0 || only !== undefined) return 0;
  const names = await measureNames(false);
  return Math.max(names, checkFloors(all));
}
