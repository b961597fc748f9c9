import type { Removal } from '../../../model/index.ts';
import type { Block } from './blocks.ts';
import type { Knowledge } from './features/index.ts';
import type { Layout } from './layout.ts';
import { reasonFor } from './reasons.ts';
import { scoreBlocks } from './score.ts';

/** Probability from which a block is the article's. */
const threshold = 0.5;

/** Blocks → those of the article in order, and the rest with reasons. */
export function selectBlocks(layout: Layout, knowledge: Knowledge): { kept: Block[]; removals: Removal[] } {
  const kept: Block[] = [];
  const removals: Removal[] = [];
  const scores = scoreBlocks(layout, knowledge);
  layout.blocks.forEach((block, index) => {
    if ((scores[index] ?? 0) >= threshold) kept.push(block);
    else removals.push({ step: 'blocks', reason: reasonFor(block, layout, knowledge), text: block.text });
  });
  return { kept, removals };
}
