import { limits } from '../../../../model/index.ts';
import { hasSameWords, wordsOf } from '../text/clean.ts';
import { blockScope, signatureOf } from './areas.ts';
import type { Block } from './blocks.ts';
import { hint } from './hints.ts';

/** Fewest and most words of a dek: one word is a kicker, three paragraphs are the article. */
const fewest = 4;
const most = 110;

/** Whether the block is set apart from the paragraph after it: in another element, or another style, or in bold type. */
function isSetApart(block: Block, next: Block | undefined): boolean {
  if (next === undefined) return false;
  if (signatureOf(block.scope) !== signatureOf(next.scope)) return true;
  return block.emphasised >= block.text.length * 0.9 && next.emphasised < next.text.length * 0.5;
}

/** The evidence that a block is the dek: it equals or begins the page's description, or its name says so; null for neither. */
function isNamedDek(block: Block, description: string | null): boolean {
  if (block.text.length > limits.fieldCharacters) return false;
  const words = wordsOf(block.text);
  const count = words.split(' ').length;
  if ((count < fewest && block.text.length < 20) || count > most) return false;
  const own = blockScope(block.scope);
  if (/^(?:li|td|th|tr|blockquote|figcaption|h1)$/.test(own.name)) return false;
  const stated = wordsOf(description ?? '');
  if (stated !== '' && (stated === words || (count >= 8 && stated.startsWith(words)))) return true;
  return ((block.scope.hints | own.hints | (own.parent?.hints ?? 0)) & hint.dek) !== 0;
}

/**
 * The standfirst among the blocks of an article, if it shows one: the first of them when it is set apart from the text and
 * is what the page describes itself by, or is named so. A description that the page only states is none; a first
 * paragraph in bold type alone is the lede, and stays.
 */
function dekWithin(kept: readonly Block[], description: string | null): Block | null {
  const [first, second] = kept;
  if (!first || kept.length < 3 || !isSetApart(first, second)) return null;
  return isNamedDek(first, description) ? first : null;
}

/** Blocks before the article's first that may hold the dek: the head of a page is short. */
const nearby = 14;

/** A standfirst that stands in the head of the page, before the text: in the same words as the page's description. */
function dekBefore(
  kept: readonly Block[],
  blocks: readonly Block[],
  description: string | null,
): Block | null {
  const stated = wordsOf(description ?? '');
  const [first] = kept;
  if (!first || stated.split(' ').length < fewest || kept.some(({ text }) => hasSameWords(text, stated)))
    return null;
  const place = blocks.indexOf(first);
  for (let index = place - 1; index >= Math.max(0, place - nearby); index -= 1) {
    const block = blocks[index];
    if (block && !block.scope.hidden && hasSameWords(block.text, stated) && isNamedDek(block, description))
      return block;
  }
  return null;
}

/** The standfirst of an article, from its own blocks or from those right before them; null when it shows none. */
export function findDek(
  kept: readonly Block[],
  blocks: readonly Block[],
  description: string | null,
): Block | null {
  return dekWithin(kept, description) ?? dekBefore(kept, blocks, description);
}
