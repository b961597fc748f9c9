import { type Area, blockScope } from './areas.ts';
import type { Block } from './blocks.ts';
import { hint } from './hints.ts';
import type { Layout } from './layout.ts';
import { type Lexicon, opening } from './lexicon.ts';
import type { Scope } from './scope.ts';

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
  readonly test: (found: Case, layout: Layout) => boolean;
}

/** Longest line of furniture, in code units: a longer one that begins so is a sentence of the article. */
const longestLine = 120;
const longestCrossLink = 160;
const longestPlea = 400;

/** Longest list of names that is looked at. */
const longestNames = 300;

const caption =
  /caption|cutline|pic-?box|bild-?_*(?:info|text|unter|zeile)|(?:img|image|photo)-?(?:text|info|desc)|photo-?credit/i;
const bylineName = /byline|post-?date|pub-?date/i;
const isCaption = (scope: Scope | null): boolean =>
  scope !== null &&
  (scope.name === 'figcaption' || caption.test(scope.element?.attribs.class?.slice(0, longestNames) ?? ''));
const opens = ({ block, openings }: Case, kind: number, longest: number): boolean =>
  (openings & kind) !== 0 && block.text.length <= longest;
const isLinkAlone = ({ linked, text }: Block): boolean => linked >= text.length * 0.95;

/**
 * Names of whole parts that stand beside the text: stricter than the families of hints, whose words ("subscriber", "author") name bodies too. 70 of
 * 70 blocks so named were left out, of 16 pages.
 */
const namedBeside =
  /newsletter|sign-?_?up|mailing-?list|donat|fundrais|spende|cookie|consent|gdpr|author-?_?(?:box|bio|card|info)|about-?_?the-?_?author|share-?_?(?:bar|buttons|tools|links)|social-?_?share|related-?_?(?:articles|posts|stories|content|links)/i;
const mayBeNamedBeside =
  hint.newsletter | hint.paywall | hint.consent | hint.author | hint.share | hint.related;
/** Largest part of the main scope's prose that a part beside the text holds. */
const mostBeside = 0.25;
/** Whether a part within the main scope that holds the block is named as one that stands beside the text. */
function isNamedBeside({ block, area }: Case, { areas, main }: Layout): boolean {
  if (main === null || ((area?.innerHints ?? 0) & mayBeNamedBeside) === 0) return false;
  const most = (areas[main.index]?.prose ?? 0) * mostBeside;
  for (let at: Scope | null = block.scope; at && at !== main; at = at.parent) {
    if ((areas[at.index]?.prose ?? 0) > most) return false;
    if ((at.hints & mayBeNamedBeside) === 0) continue;
    const { class: names = '', id = '' } = at.element?.attribs ?? {};
    if (namedBeside.test(`${names.slice(0, longestNames)} ${id.slice(0, longestNames)}`)) return true;
  }
  return false;
}

const rules: readonly Rule[] = [
  { name: 'not shown', keeps: false, test: ({ block }) => block.scope.hidden },
  {
    name: 'a reader’s comment',
    keeps: false,
    test: ({ area }) => ((area?.innerHints ?? 0) & hint.comment) !== 0,
  },
  { name: 'a part named as one beside the text', keeps: false, test: isNamedBeside },
  {
    // 433 of 469 left out.
    name: 'a caption',
    keeps: false,
    test: ({ block, own }) => isCaption(block.scope) || isCaption(own) || isCaption(own.parent),
  },
  // 49 of 53, 66 of 67 and 60 of 82 left out; nearly all of the last that were kept are of two pages.
  { name: 'a cross-link', keeps: false, test: (found) => opens(found, opening.crossLink, longestCrossLink) },
  {
    name: 'furniture by its words',
    keeps: false,
    // Three such words are furniture to the end: 5 of 5 longer ones left out.
    test: (found) =>
      opens(found, opening.furniture, longestLine) || opens(found, opening.phrase, longestPlea),
  },
  {
    // 40 of 40 left out.
    name: 'a line named as byline or date',
    keeps: false,
    test: ({ block }) =>
      block.text.length <= longestLine &&
      bylineName.test(block.scope.element?.attribs.class?.slice(0, longestNames) ?? ''),
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
  layout: Layout,
  lexicon: Lexicon,
): Pick<Rule, 'name' | 'keeps'> | null {
  const { areas, main } = layout;
  const found: Case = {
    block,
    own: blockScope(block.scope),
    area: areas[block.scope.index],
    bare: main === null,
    openings: block.text.length <= longestPlea ? lexicon.openings(block.text) : 0,
  };
  return rules.find(({ test }) => test(found, layout)) ?? null;
}
