import { type Candidate, type Chosen, noneChosen } from './candidate.ts';
import type { FactModel } from './model.ts';
import { type Scored, scoreBeside } from './score.ts';

/** A candidate that was chosen, and what was chosen before it. */
interface Choice {
  readonly index: number;
  readonly before: Chosen;
  /** Whether the words of the budget were used up before it. */
  readonly spare: boolean;
}

/** How many facts are chosen. */
export interface FactBudget {
  /** Enough words: choosing ends with the fact that reaches them. */
  readonly words: number;
  readonly most: number;
}

/**
 * Greedy choice, best first: the next candidate is the one with the highest score given what is chosen already. At least
 * `ranked` are chosen, those beyond the budget as spares. A score is computed again only where the last choice changed
 * something that it depends on: stems shared with the candidate, or the sentence before it.
 * Linear in the article's words for a fixed number of facts.
 */
export function chooseFacts(
  scored: Scored,
  model: FactModel,
  { words, most }: FactBudget,
  ranked = 0,
): readonly Choice[] {
  const { candidates, importance } = scored;
  const choices: Choice[] = [];
  let chosen: Chosen = noneChosen(importance.length, candidates.length);
  const scores = Float64Array.from(candidates, (_, index) => scoreBeside(scored, index, chosen, model));
  /** For each stem, how many facts were chosen when one first contained it. */
  const since = new Int32Array(importance.length);
  let used = 0;
  while (choices.length < candidates.length) {
    const isSpare = used >= words || choices.length >= most;
    if (isSpare && choices.length >= ranked) break;
    const best = highestOf(scores, chosen.candidates);
    const candidate = candidates[best];
    if (candidate === undefined) break;
    choices.push({ index: best, before: chosen, spare: isSpare });
    const count = choices.length;
    for (const stem of candidate.distinct) if (chosen.stems[stem] !== 1) since[stem] = count;
    chosen = withChoice(chosen, candidate, best);
    used += candidate.words;
    for (let index = 0; index < candidates.length; index += 1) {
      if (chosen.candidates[index] === 1) continue;
      if (index === best + 1 || candidates[index]?.distinct.some((stem) => since[stem] === count) === true)
        scores[index] = scoreBeside(scored, index, chosen, model);
    }
  }
  return choices;
}

/** The index of the highest score among the candidates not chosen yet, -1 where there is none. */
function highestOf(scores: Float64Array, taken: Readonly<Uint8Array>): number {
  let best = -1;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < scores.length; index += 1) {
    const score = scores[index] ?? bestScore;
    if (taken[index] !== 1 && score > bestScore) [best, bestScore] = [index, score];
  }
  return best;
}

function withChoice({ stems, candidates }: Chosen, { distinct }: Candidate, index: number): Chosen {
  const more = { stems: Uint8Array.from(stems), candidates: Uint8Array.from(candidates) };
  for (const stem of distinct) more.stems[stem] = 1;
  more.candidates[index] = 1;
  return more;
}
