import { type Chosen, noneChosen } from './candidate.ts';
import type { FactModel } from './model.ts';
import { type Scored, scoreBeside } from './score.ts';

/** A candidate that was chosen, and what was chosen before it. */
interface Choice {
  readonly index: number;
  readonly before: Chosen;
  /** Whether the words of the budget were used up before it. */
  readonly spare: boolean;
}

/** How much is chosen. */
export interface FactBudget {
  /** Enough words: choosing ends with the fact that reaches them. */
  readonly words: number;
  readonly most: number;
}

/**
 * Greedy choice, best first: each next candidate is the one with the highest score beside what is chosen. `spare`
 * more are ranked beyond the budget.
 * Linear in the article's words for a fixed number of facts.
 */
export function chooseFacts(
  scored: Scored,
  model: FactModel,
  { words, most }: FactBudget,
  spare = 0,
): readonly Choice[] {
  const choices: Choice[] = [];
  const taken = new Set<number>();
  let chosen: Chosen = noneChosen(scored.importance.length, scored.candidates.length);
  let used = 0;
  let beyond = 0;
  while (choices.length < scored.candidates.length) {
    const isSpare = used >= words || choices.length - beyond >= most;
    if (isSpare && beyond >= spare) break;
    if (isSpare) beyond += 1;
    let best = -1;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (let index = 0; index < scored.candidates.length; index += 1) {
      if (taken.has(index)) continue;
      const score = scoreBeside(scored, index, chosen, model);
      if (score > bestScore) [best, bestScore] = [index, score];
    }
    const candidate = scored.candidates[best];
    if (candidate === undefined) break;
    taken.add(best);
    choices.push({ index: best, before: chosen, spare: isSpare });
    const stems = Uint8Array.from(chosen.stems);
    for (const stem of candidate.distinct) stems[stem] = 1;
    const candidates = Uint8Array.from(chosen.candidates);
    candidates[best] = 1;
    chosen = { stems, candidates };
    used += candidate.words;
  }
  return choices;
}
