import { hasSameWords, wordsOf } from '../text/clean.ts';
import { blockScope } from './areas.ts';
import type { Block } from './blocks.ts';

/**
 * Least part of a page's prose that stands behind a headline: one further down only names the article again. The only heading of the
 * first level is the headline wherever it stands: slides of offers and pleas may be longer than the article below them.
 */
const leastBehind = 0.5;
const leastBehindOnly = 0.1;

/** The block that shows the headline: the first such heading of the highest level, else the first block with its words; -1 for none. */
export function findHeadline(
  blocks: readonly Block[],
  proseOf: readonly number[],
  headline: string | null,
): number {
  const words = wordsOf(headline ?? '');
  if (words === '') return -1;
  const all = proseOf.reduce((sum, prose) => sum + prose, 0);
  const isOnly = blocks.filter(({ scope }) => blockScope(scope).name === 'h1').length === 1;
  let before = 0;
  let found = -1;
  let highest = 9;
  for (let index = 0; index < blocks.length && before <= all * (1 - leastBehindOnly); index += 1) {
    const block = blocks[index];
    before += proseOf[index] ?? 0;
    if (!block || block.text.length > words.length * 2 + 20 || !hasSameWords(block.text, words)) continue;
    const level = Number(/^h([1-6])$/.exec(blockScope(block.scope).name)?.[1] ?? 8);
    if (level >= highest || (before > all * (1 - leastBehind) && !(isOnly && level === 1))) continue;
    highest = level;
    found = index;
  }
  return found;
}
