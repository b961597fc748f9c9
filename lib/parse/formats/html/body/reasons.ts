import type { Block } from './blocks.ts';
import type { Knowledge } from './features/index.ts';
import { hint, type hintNames } from './hints.ts';
import type { Layout } from './layout.ts';
import { opening } from './lexicon.ts';

/** Hint families that count against a block, the clearest first. */
const strange = [
  'consent',
  'comment',
  'navigation',
  'share',
  'newsletter',
  'paywall',
  'caption',
  'related',
  'ad',
  'author',
  'tags',
  'contents',
  'footer',
  'sidebar',
  'teaser',
  'media',
  'meta',
] as const satisfies readonly (typeof hintNames)[number][];

/** A plain reason for leaving a block out: shown by `inspect --removals`, not used for the decision. */
export function reasonFor(block: Block, { areas }: Layout, { lexicon, headline }: Knowledge): string {
  const { scope, text, linked } = block;
  const area = areas[scope.index];
  if (scope.hidden) return 'not shown';
  if (scope.apart) return 'an element beside the text';
  const hints = area?.inMain ? area.innerHints : scope.allHints;
  for (const name of strange) if ((hints & hint[name]) !== 0) return `named as ${name}`;
  const openings = lexicon.openings(text);
  if ((openings & opening.crossLink) !== 0) return 'a cross-link';
  if ((openings & opening.furniture) !== 0) return 'furniture by its words';
  if ((openings & opening.credit) !== 0) return 'a credit';
  if ((openings & (opening.byline | opening.dated)) !== 0) return 'a byline or date line';
  if (linked > text.length * 0.6) return 'links alone';
  if (headline !== null && text === headline) return 'repeats the headline';
  if (area && !area.inMain) return 'outside the article';
  return "unlike the article's paragraphs";
}
