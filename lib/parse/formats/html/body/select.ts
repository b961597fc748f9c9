import type { Removal } from '../../../../model/index.ts';
import { blockScope } from './areas.ts';
import type { Block } from './blocks.ts';
import { findDek } from './dek.ts';
import type { Knowledge } from './features/index.ts';
import { type Layout, standsBeside } from './layout.ts';
import { reasonFor } from './reasons.ts';
import { findRepeats } from './repeats.ts';
import { scoreBlocks } from './score.ts';
import { thresholdFor } from './threshold.ts';
import { verdictOn } from './verdicts.ts';

/** Fewest code units of a paragraph that continues the one before it. */
const leastText = 80;

/** Probability from which a paragraph is the article's that stands right after one and is like it. */
const likeBefore = 0.2;

/** Whether a block is one more paragraph of the same kind in the same place: whole sentences, hardly a link. */
function continues(before: Block, block: Block): boolean {
  const [a, b] = [blockScope(before.scope), blockScope(block.scope)];
  const together = a === b || (a.parent === b.parent && a.dress === b.dress);
  return (
    together &&
    block.text.length >= leastText &&
    block.linked < block.text.length * 0.2 &&
    /[.!?。！？…"”»]$/.test(block.text)
  );
}

/** The blocks of the article, and the others with the reason for leaving each out. */
interface Selection {
  readonly kept: readonly Block[];
  readonly dek: Block | null;
  readonly removals: readonly Removal[];
}

/** Blocks → those of the article in order, its dek apart, and the rest with reasons. `scores`: of each block, in [0, 1]. */
export function selectBlocks(
  layout: Layout,
  knowledge: Knowledge,
  scores: Float32Array = scoreBlocks(layout, knowledge),
): Selection {
  const removals: Removal[] = [];
  const least = thresholdFor(layout, scores);
  const candidates = new Set(layout.candidates);
  let previous: Block | null = null;
  const chosen = layout.blocks.filter((block, index) => {
    if (!candidates.has(index)) {
      const beside = standsBeside(block, layout.areas, layout.main);
      const reason = beside ? 'links or asides out of the article' : 'one of the shortest of too many lines';
      removals.push({ step: 'layout', reason, text: block.text });
      return false;
    }
    const score = scores[index] ?? 0;
    const verdict = verdictOn(block, layout, knowledge.lexicon);
    const alike: boolean = score >= likeBefore && previous !== null && continues(previous, block);
    if (verdict ? verdict.keeps : score >= least || alike) {
      previous = block;
      return true;
    }
    previous = null;
    const reason = verdict?.name ?? reasonFor(block, layout, knowledge);
    removals.push({ step: verdict ? 'rules' : 'score', reason, text: block.text });
    return false;
  });
  const repeats = findRepeats(chosen, knowledge.headline);
  const unique = chosen.filter((block, index) => {
    const reason = repeats.get(index);
    if (reason !== undefined) removals.push({ step: 'repeats', reason, text: block.text });
    return reason === undefined;
  });
  const dek = findDek(unique, layout.blocks, knowledge.description);
  return { kept: dek === null ? unique : unique.filter((block) => block !== dek), dek, removals };
}
