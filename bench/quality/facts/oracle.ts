import { type Budget, withinBudget } from './budget.ts';
import { rouge } from './rouge.ts';

const mean = (lines: readonly string[], references: readonly string[], budget: Budget): number => {
  const { r1, r2, rl } = rouge(withinBudget(lines, budget), references);
  return r1 + r2 + rl;
};

/** The ceiling of choosing sentences: at each step the one that adds most ROUGE, the references in sight. */
export function greedyOracle(
  sentences: readonly string[],
  references: readonly string[],
  budget: Budget,
): readonly string[] {
  const chosen: string[] = [];
  let best = 0;
  for (;;) {
    let add: string | undefined;
    for (const sentence of sentences) {
      if (chosen.includes(sentence)) continue;
      const score = mean([...chosen, sentence], references, budget);
      if (score > best) [best, add] = [score, sentence];
    }
    if (add === undefined) return chosen;
    chosen.push(add);
  }
}
