import type { Removal } from '../../../model/index.ts';
import type { Block, Scope } from './blocks.ts';
import { hint } from './hints.ts';

const headings: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const apart: ReadonlySet<string> = new Set([
  'nav',
  'aside',
  'footer',
  'figcaption',
  'figure',
  'form',
  'label',
  'dialog',
]);
const strange =
  hint.navigation |
  hint.related |
  hint.share |
  hint.comment |
  hint.caption |
  hint.newsletter |
  hint.ad |
  hint.footer |
  hint.consent |
  hint.tags;

/** The nearest scope at or above that one of the names belongs to. */
export function within(scope: Scope, names: ReadonlySet<string>): boolean {
  for (let at: Scope | null = scope; at; at = at.parent) if (names.has(at.name)) return true;
  return false;
}

function prose({ text, linked }: Block): number {
  const own = Math.max(0, text.length - linked);
  return own >= 80 || (own >= 25 && /[.!?。！？…"”»]$/.test(text)) ? own : 0;
}

/** The scope whose paragraphs hold the most prose: a paragraph counts whole for its parent, half for the next. */
export function mainScope(blocks: readonly Block[]): Scope | null {
  const scores = new Map<Scope, number>();
  for (const block of blocks) {
    if (
      block.scope.hidden ||
      within(block.scope, apart) ||
      (block.scope.allHints & (hint.comment | hint.consent)) !== 0
    )
      continue;
    let scope = block.scope.parent;
    const value = prose(block);
    for (const share of [1, 0.5, 0.25]) {
      if (!scope) break;
      scores.set(scope, (scores.get(scope) ?? 0) + value * share);
      scope = scope.parent;
    }
  }
  let best: Scope | null = null;
  for (const [scope, score] of scores) if (score > (best ? (scores.get(best) ?? 0) : 0)) best = scope;
  return best;
}

function holds(outer: Scope, inner: Scope): boolean {
  let at: Scope | null = inner;
  while (at && at.depth > outer.depth) at = at.parent;
  return at === outer;
}

/** Why a block is no part of the article, null when it is. */
export function refusal(block: Block, main: Scope): string | null {
  if (!holds(main, block.scope)) return 'outside the article';
  if (block.scope.hidden) return 'not shown';
  if (within(block.scope, apart)) return 'an element beside the text';
  let hints = 0;
  for (let at: Scope | null = block.scope; at && at !== main; at = at.parent) hints |= at.hints;
  if ((hints & strange) !== 0) return 'named as furniture';
  if (block.linked > block.text.length * 0.6) return 'links alone';
  if (headings.has(block.scope.name)) return null;
  return null;
}

/** Blocks → those of the article, and the rest with reasons. */
export function selectBlocks(blocks: readonly Block[]): { kept: Block[]; removals: Removal[] } {
  const main = mainScope(blocks);
  const kept: Block[] = [];
  const removals: Removal[] = [];
  for (const block of blocks) {
    const reason = main ? refusal(block, main) : 'no article';
    if (reason === null) kept.push(block);
    else removals.push({ step: 'select', reason, text: block.text });
  }
  return { kept, removals };
}
