import type { Part } from '../data.ts';
import { printErrors, printFailures } from './errors.ts';
import floors from './floors.json' with { type: 'json' };
import { heldWrong } from './held.data.ts';
import { type Case, measures, newsquantCases, scoreNewsquant } from './newsquant.ts';
import { ownCases } from './own.ts';
import {
  aboutQuantities,
  passes,
  type RecognizersCase,
  recognizersCases,
  scoreRecognizers,
} from './recognizers.ts';

/** F1 of published systems on all 590 sentences of NewsQuant, and of a plain regular expression on these; the data's README. */
const published: readonly (readonly [system: string, scores: Readonly<Record<string, number>>])[] = [
  ['CQE', { value: 0.92, 'value+unit, aliases': 0.856, 'value+change': 0.881, 'value+concept': 0.761 }],
  ['quantulum3', { value: 0.73, 'value+unit, aliases': 0.472 }],
  ['GPT-3', { value: 0.706, 'value+unit, aliases': 0.591, 'value+change': 0.519 }],
  ['Recognizers-Text', { value: 0.691, 'value+unit, aliases': 0.342 }],
  ['digits by regex', { value: 0.76, 'value+unit, aliases': 0.547, 'value+change': 0.669 }],
];

const show = (score: number | undefined): string => (score === undefined ? '' : score.toFixed(3)).padStart(8);

/** `npm run quality -- figures [--open] [--errors N] [--own-errors N] [--recognizers-errors N] [--speed] [--sample SEED [N]] [--shown SEED [N]]` */
export async function measureFigures(args: readonly string[]): Promise<number> {
  if (args.includes('--speed')) return (await import('./speed.ts')).measureSpeed();
  const seed = args.indexOf('--sample');
  if (seed >= 0) {
    const { printSample } = await import('./sample.ts');
    return printSample(args[seed + 1] ?? '1', Number(args[seed + 2] ?? 200));
  }
  const shown = args.indexOf('--shown');
  if (shown >= 0) {
    const { printShown } = await import('./shown.ts');
    return printShown(args[shown + 1] ?? '1', Number(args[shown + 2] ?? 100));
  }
  // While rules are made, only the open part is shown: every look at the blind part makes it less blind.
  const parts: readonly Part[] = args.includes('--open') ? ['open'] : ['open', 'blind'];
  const among = <T extends { part: Part }>(cases: readonly T[]): T[] =>
    cases.filter(({ part }) => parts.includes(part));
  const cases = among(await newsquantCases());
  const specs = among(await recognizersCases());
  const own = among(await ownCases());
  printScores('NewsQuant', cases, parts);
  printPublished();
  printScores('280 sentences of other news', own, parts);
  printRecognizers(specs, parts);
  const errors = args.indexOf('--errors');
  if (errors >= 0) printErrors(cases, Number(args[errors + 1] ?? 20));
  const others = args.indexOf('--own-errors');
  if (others >= 0) printErrors(own, Number(args[others + 1] ?? 20));
  const failures = args.indexOf('--recognizers-errors');
  if (failures >= 0) printFailures(specs, Number(args[failures + 1] ?? 20));
  return Math.max(missedFloors(cases, specs, parts), missedOwn(own, parts));
}

/** Prints each score that has sunk below its floor; floors only ever rise. */
function missedFloors(
  cases: readonly Case[],
  specs: readonly RecognizersCase[],
  parts: readonly Part[],
): number {
  let missed = 0;
  for (const part of parts) {
    const { cqe } = scoreNewsquant(cases.filter((one) => one.part === part));
    const scores: Record<string, number> = {
      ...cqe,
      recognizers: passRate(specs.filter((one) => one.part === part)),
    };
    for (const [measure, floor] of Object.entries(floors[part])) {
      if ((scores[measure] ?? 0) >= floor) continue;
      missed = 1;
      console.error(`${part}: ${measure} ${scores[measure]?.toFixed(3)} is below its floor ${floor}`);
    }
  }
  return missed;
}

/** The same for the sentences of other news. */
function missedOwn(own: readonly Case[], parts: readonly Part[]): number {
  let missed = 0;
  for (const part of parts) {
    const { cqe } = scoreNewsquant(own.filter((one) => one.part === part));
    for (const [measure, floor] of Object.entries(floors.own[part]))
      if ((cqe[measure] ?? 0) < floor) {
        missed = 1;
        console.error(
          `other news, ${part}: ${measure} ${cqe[measure]?.toFixed(3)} is below its floor ${floor}`,
        );
      }
  }
  return missed;
}

/** Share of the cases about quantities that pass, those held to be wrong left out. */
function passRate(specs: readonly RecognizersCase[]): number {
  const about = specs.filter((one) => aboutQuantities(one) && !heldWrong.has(one.id));
  return about.filter(passes).length / about.length;
}

function printScores(title: string, cases: readonly Case[], parts: readonly Part[]): void {
  console.log(
    `${`\n${title}, F1`.padEnd(32)}${['CQE pairing', 'one to one'].map((name) => name.padStart(8 * (parts.length + 1))).join('')}`,
  );
  console.log(
    `${' '.repeat(32)}${[...parts, 'all', ...parts, 'all'].map((name) => name.padStart(8)).join('')}`,
  );
  const scores = [...parts, 'all' as const].map((part) =>
    scoreNewsquant(cases.filter((one) => part === 'all' || one.part === part)),
  );
  for (const measure of Object.keys(measures)) {
    const row = [
      ...scores.map(({ cqe }) => cqe[measure]),
      ...scores.map(({ oneToOne }) => oneToOne[measure]),
    ];
    console.log(measure.padEnd(32) + row.map(show).join(''));
  }
}

function printPublished(): void {
  console.log('\nPublished, F1, CQE pairing          value   +unit +change +concept');
  const columns = ['value', 'value+unit, aliases', 'value+change', 'value+concept'];
  for (const [system, row] of published)
    console.log(system.padEnd(32) + columns.map((column) => show(row[column])).join(''));
}

function printRecognizers(specs: readonly RecognizersCase[], parts: readonly Part[]): void {
  console.log(
    `\nRecognizers-Text, English       ${[...parts, 'all'].map((name) => name.padStart(8)).join('')}`,
  );
  const groups = [...parts, 'all' as const].map((part) =>
    specs.filter((one) => part === 'all' || one.part === part),
  );
  for (const kind of ['all', ...new Set(specs.map(({ spec }) => spec.kind))]) {
    const rows = groups.map((group) =>
      scoreRecognizers(group.filter(({ spec }) => kind === 'all' || spec.kind === kind)),
    );
    for (const measure of kind === 'all' ? Object.keys(rows[0] ?? {}) : ['value+unit'])
      console.log(`${kind}: ${measure}`.padEnd(32) + rows.map((row) => show(row[measure])).join(''));
  }
  const rate = groups.map((group) => {
    const about = group.filter(aboutQuantities);
    return about.filter(passes).length / about.length;
  });
  console.log('cases about quantities that pass'.padEnd(32) + rate.map(show).join(''));
  console.log(
    `  without ${heldWrong.size} held wrong (open)`.padEnd(32) +
      groups.map((group) => show(passRate(group))).join(''),
  );
}
