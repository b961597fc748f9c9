import type { Block, Scope } from './blocks.ts';
import { hint } from './hints.ts';
import { type Area, blockScope, type Layout } from './layout.ts';
import { type Lexicon, opening } from './lexicon.ts';

/** A block and what the rules look at. */
interface Case {
  readonly block: Block;
  readonly own: Scope;
  readonly area: Area | undefined;
  readonly openings: number;
  /** Whether the page has no prose at all. */
  readonly bare: boolean;
}

/**
 * One thing that is so on nearly every page, whatever the scoring makes of the rest. Shares are of the blocks in the main scope of
 * the open pages (bench/quality/pages) that the people who read them left out, or kept.
 */
interface Rule {
  readonly name: string;
  readonly keeps: boolean;
  readonly test: (found: Case) => boolean;
}

/** Longest line of furniture, in code units: a longer one that begins so is a sentence of the article. */
const longestLine = 120;
const longestCrossLink = 160;
const longestPlea = 400;

const isCaption = (scope: Scope | null): boolean =>
  scope !== null &&
  (scope.name === 'figcaption' || /caption/i.test(scope.element?.attribs.class?.slice(0, 300) ?? ''));
const opens = ({ block, openings }: Case, kind: number, longest: number): boolean =>
  (openings & kind) !== 0 && block.text.length <= longest;
const isLinkAlone = ({ linked, text }: Block): boolean => linked >= text.length * 0.95;

const rules: readonly Rule[] = [
  { name: 'not shown', keeps: false, test: ({ block }) => block.scope.hidden },
  {
    name: 'a reader’s comment',
    keeps: false,
    test: ({ area }) => ((area?.innerHints ?? 0) & hint.comment) !== 0,
  },
  {
    // 427 of 463 left out.
    name: 'a caption',
    keeps: false,
    test: ({ block, own }) => isCaption(block.scope) || isCaption(own) || isCaption(own.parent),
  },
  // 49 of 53, 66 of 67 and 60 of 82 left out; nearly all of the last that were kept are of two pages.
  { name: 'a cross-link', keeps: false, test: (found) => opens(found, opening.crossLink, longestCrossLink) },
  {
    name: 'furniture by its words',
    keeps: false,
    test: (found) => opens(found, opening.furniture, longestLine),
  },
  { name: 'a picture credit', keeps: false, test: (found) => opens(found, opening.credit, longestLine) },
  {
    name: 'a copyright line',
    keeps: false,
    test: ({ block }) => block.text.length <= longestLine && /^(?:©|\(c\)\s|copyright\b)/i.test(block.text),
  },
  {
    // 68 of 85 left out.
    name: 'a link alone',
    keeps: false,
    test: ({ block, own }) => own.name === 'p' && isLinkAlone(block),
  },
  {
    // 233 of 275 kept.
    name: 'a row of a data table in the article',
    keeps: true,
    test: ({ block, own, area, bare }) =>
      own.name === 'tr' &&
      (bare || (area?.inMain ?? false)) &&
      block.linked < block.text.length * 0.6 &&
      block.text.includes(' | '),
  },
];

/** The verdict of the first rule that speaks on a block: whether it is the article's, and the rule's name; null for none. */
export function verdictOn(
  block: Block,
  { areas, main }: Layout,
  lexicon: Lexicon,
): Pick<Rule, 'name' | 'keeps'> | null {
  const found: Case = {
    block,
    own: blockScope(block.scope),
    area: areas[block.scope.index],
    bare: main === null,
    openings: block.text.length <= longestPlea ? lexicon.openings(block.text) : 0,
  };
  return rules.find(({ test }) => test(found)) ?? null;
}
