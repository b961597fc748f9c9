import type { Part } from '../data.ts';
import { type SummaryCase, type SummarySet, summaryCases, summarySets } from './articles.ts';
import { meanOf, probabilityAbove } from './bootstrap.ts';
import { type Budget, withinBudget } from './budget.ts';
import { belowFloor } from './floors.ts';
import { rouge } from './rouge.ts';
import { scuRecall } from './scu.ts';
import { measureFactSpeed } from './speed.ts';
import { lead, oracle, ours, peerSystems, type System } from './systems.ts';

/** The scores of one system on one article, in points (0 to 100). */
type Scores = Readonly<Record<'R1' | 'R2' | 'RL' | 'SCU', number>>;
const metrics = ['R1', 'R2', 'RL', 'SCU'] as const;

const budgets: Readonly<Record<SummarySet, readonly Budget[]>> = {
  writers: [{ words: 60 }, { lines: 3 }],
  cnndm: [{ words: 50 }, { words: 60 }, { words: 70 }, { lines: 3 }],
  realsumm: [{ words: 60 }, { lines: 3 }],
};

async function scoresOf(
  system: System<SummaryCase>,
  cases: readonly SummaryCase[],
  budget: Budget,
): Promise<Scores[]> {
  const scores: Scores[] = [];
  for (const of of cases) {
    const summary = withinBudget(await system.lines(of, budget), budget);
    const { r1, r2, rl } = rouge(summary, of.references);
    scores.push({ R1: r1 * 100, R2: r2 * 100, RL: rl * 100, SCU: scuRecall(summary, of.scus) * 100 });
  }
  return scores;
}

/**
 * Key facts against human summaries: ours, the lead, the registry's summarisers and the ceiling, at equal length.
 * Options: `--open` or `--blind` for one part, `--set=NAME`, `--quick` without peers and ceiling, `--speed` alone.
 */
export async function measureFacts(args: readonly string[]): Promise<number> {
  if (args.includes('--speed')) return measureFactSpeed();
  const parts: readonly (Part | undefined)[] = args.includes('--open')
    ? ['open']
    : args.includes('--blind')
      ? ['blind']
      : ['open', 'blind', undefined];
  const sets = summarySets.filter((set) =>
    args.every((arg) => !arg.startsWith('--set=') || arg === `--set=${set}`),
  );
  const systems = args.includes('--quick') ? [ours] : [ours, ...peerSystems(), oracle];
  let missed = 0;
  for (const set of sets) {
    const all = await summaryCases([set]);
    for (const budget of budgets[set]) {
      const length = 'lines' in budget ? `first ${budget.lines} facts` : `${budget.words} words`;
      const tables = new Map<System<SummaryCase>, Scores[]>();
      for (const system of [lead, ...systems]) tables.set(system, await scoresOf(system, all, budget));
      for (const part of parts) {
        const chosen = all.flatMap((of, index) => (part === undefined || of.part === part ? [index] : []));
        console.log(
          `\n${set}, ${part ?? 'all'}, ${length}, ${chosen.length} articles: points, difference to the lead, P(above)`,
        );
        const column = (system: System<SummaryCase>, metric: keyof Scores): number[] =>
          chosen.map((index) => tables.get(system)?.[index]?.[metric] ?? 0);
        for (const system of tables.keys()) {
          const cells = metrics
            .filter((metric) => metric !== 'SCU' || set === 'realsumm')
            .map((metric) => {
              const values = column(system, metric);
              const leads = column(lead, metric);
              const differences = values.map((value, at) => value - (leads[at] ?? 0));
              const difference = meanOf(differences);
              if (system === ours && belowFloor(set, part ?? 'all', length, metric, difference)) missed += 1;
              const beside =
                system === lead
                  ? ''.padEnd(15)
                  : `${(difference < 0 ? '' : '+') + difference.toFixed(2)} (${probabilityAbove(differences).toFixed(3)})`;
              return `${metric} ${meanOf(values).toFixed(2).padStart(5)} ${beside.padEnd(15)}`;
            });
          console.log(`  ${system.name.padEnd(25)} ${cells.join('  ')}`);
        }
      }
    }
  }
  if (missed > 0) console.log(`\n${missed} differences below their floor`);
  return missed === 0 ? 0 : 1;
}
