import { wordsOf } from '../text/clean.ts';
import type { Block, Scope } from './blocks.ts';
import { hintNames } from './hints.ts';
import { blockScope, distanceToMain, type Layout, signatureOf } from './layout.ts';
import { type Lexicon, opening } from './lexicon.ts';

/** What the scoring knows of the article before it looks at the blocks. */
export interface Knowledge {
  readonly headline: string | null;
  readonly description: string | null;
  readonly bylines: readonly string[];
  /** Words of the article's body as the page's JSON-LD gives it, '' when it gives none. */
  readonly stated: string;
  readonly lexicon: Lexicon;
}

const tagGroups: readonly (readonly [name: string, tags: ReadonlySet<string>])[] = [
  ['p', new Set(['p'])],
  ['h1', new Set(['h1'])],
  ['h2', new Set(['h2'])],
  ['h3', new Set(['h3', 'h4', 'h5', 'h6'])],
  ['li', new Set(['li', 'dd', 'dt'])],
  ['cell', new Set(['td', 'th', 'caption'])],
  ['div', new Set(['div', 'section', 'article', 'main', 'body'])],
  ['caption', new Set(['figcaption', 'figure'])],
  ['quote', new Set(['blockquote', 'pre'])],
];
const ancestors: readonly string[] = [
  'article',
  'main',
  'aside',
  'nav',
  'header',
  'footer',
  'figure',
  'form',
  'ul',
  'table',
  'blockquote',
  'details',
  'a',
  'time',
];

const textFeatures = [
  'length',
  'words',
  'linkDensity',
  'links',
  'ended',
  'colon',
  'startsLower',
  'startsUpper',
  'startsDigit',
  'upperRatio',
  'digitRatio',
  'stops',
  'commas',
  'wordLength',
  'date',
  'address',
  'mark',
  'bar',
  'crossLink',
  'furniture',
  'byline',
  'credit',
  'dated',
  'source',
  'openerAlone',
  'isHeadline',
  'headlineOverlap',
  'isDescription',
  'descriptionOverlap',
  'namesAuthor',
  'repeats',
  'emphasis',
  'stated',
  'breaks',
] as const;
const placeFeatures = [
  'hidden',
  'apart',
  'depth',
  'inMain',
  'up',
  'down',
  'parentProse',
  'grandProse',
  'signatureProse',
  'parentLinkDensity',
  'parentBlocks',
  'parentTextMean',
  'chunkProse',
  'chunkLinkDensity',
  'chunkBlocks',
  'chunkText',
  'onlyInParent',
  'position',
  'mainPosition',
  'afterFirst',
  'beforeLast',
  'sinceProse',
  'untilProse',
  'sinceHeadline',
  'sinceOpener',
  'openerBefore',
  'previousLength',
  'nextLength',
  'previousLinks',
  'nextLinks',
  'previousHeading',
  'nextHeading',
  'sameParentPrevious',
  'sameParentNext',
  'sameSignaturePrevious',
  'sameSignatureNext',
  'mainProse',
  'pageProse',
] as const;

/** The features of a block by place in its row. */
export const featureNames: readonly string[] = [
  ...textFeatures,
  ...placeFeatures,
  ...tagGroups.map(([name]) => `tag:${name}`),
  ...ancestors.map((name) => `in:${name}`),
  ...hintNames.map((name) => `near:${name}`),
  ...hintNames.map((name) => `inner:${name}`),
  ...hintNames.map((name) => `all:${name}`),
];
export const featureCount = featureNames.length;

const headingTag = /^h[1-6]$/;

/** Names of the scopes that hold a scope, itself included, as a mask over `ancestors`; by scope index. */
function ancestorMasks(blocks: readonly Block[]): Map<Scope, number> {
  const masks = new Map<Scope, number>();
  const maskOf = (scope: Scope): number => {
    const chain: Scope[] = [];
    let at: Scope | null = scope;
    while (at && !masks.has(at)) {
      chain.push(at);
      at = at.parent;
    }
    let mask = at ? (masks.get(at) ?? 0) : 0;
    for (let index = chain.length - 1; index >= 0; index -= 1) {
      const link = chain[index];
      if (!link) continue;
      const place = ancestors.indexOf(link.name === 'ol' ? 'ul' : link.name);
      if (place >= 0) mask |= 1 << place;
      masks.set(link, mask);
    }
    return mask;
  };
  for (const block of blocks) maskOf(block.scope);
  return masks;
}

/** Hints of a scope and the two layout scopes above it, those outside the main scope left out. */
function nearHints(scope: Scope): number {
  let hints = 0;
  let levels = 0;
  for (let at: Scope | null = scope; at && levels < 3; at = at.parent) {
    hints |= at.hints;
    if (at.block) levels += 1;
  }
  return hints;
}

const log = (value: number): number => Math.log2(1 + Math.max(0, value));
const flag = (value: boolean): number => (value ? 1 : 0);

function overlap(words: readonly string[], known: ReadonlySet<string>): number {
  if (words.length === 0 || known.size === 0) return 0;
  let common = 0;
  for (const word of words) if (known.has(word)) common += 1;
  return common / words.length;
}

const upper = /\p{Lu}/gu;
const digits = /\p{Nd}/gu;
const stops = /[.!?。！？…]+(?=\s|["”»'’)]|$)/g;
const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
const dateLike = /\b(?:19|20)\d\d\b|\b\d{1,2}[:.]\d\d\b|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/;

/** Most work spent on looking blocks up in a stated body: their number times its length. */
const mostCompared = 2e8;

/** Most code units of a block that its features are read from. */
const sample = 400;

/** Features of every block, row by row. */
export function readFeatures(layout: Layout, knowledge: Knowledge): Float32Array {
  const { blocks, areas, main, proseOf } = layout;
  const rows = new Float32Array(blocks.length * featureCount);
  const masks = ancestorMasks(blocks);
  const headline = wordsOf(knowledge.headline ?? '');
  const description = wordsOf(knowledge.description ?? '');
  const headlineWords = new Set(headline.split(' ').filter(Boolean));
  const descriptionWords = new Set(description.split(' ').filter(Boolean));
  const authors = knowledge.bylines.map(wordsOf).filter(Boolean);
  const samples = blocks.map((block) => wordsOf(block.text.slice(0, sample)));
  const repeats = new Map<string, number>();
  for (const words of samples) repeats.set(words, (repeats.get(words) ?? 0) + 1);

  const compare = knowledge.stated !== '' && knowledge.stated.length * blocks.length < mostCompared;
  const mainProse = main ? (areas[main.index]?.prose ?? 0) : 0;
  const proseIn = (index: number): boolean =>
    (proseOf[index] ?? 0) > 0 && (areas[blocks[index]?.scope.index ?? 0]?.inMain ?? false);
  let firstProse = -1;
  let lastProse = -1;
  for (let index = 0; index < blocks.length; index += 1) {
    if (!proseIn(index)) continue;
    if (firstProse < 0) firstProse = index;
    lastProse = index;
  }
  const until = new Int32Array(blocks.length).fill(99);
  for (let index = blocks.length - 1, next = Number.POSITIVE_INFINITY; index >= 0; index -= 1) {
    until[index] = Math.min(99, next - index);
    if (proseIn(index)) next = index;
  }

  let sinceProse = 99;
  let sinceHeadline = 99;
  let sinceOpener = 99;
  let openerBefore = 0;
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (!block) continue;
    const { text, scope, linked } = block;
    const own = blockScope(scope);
    const area = areas[scope.index];
    const parent = own.parent ? areas[own.parent.index] : undefined;
    const grand = own.parent?.parent ? areas[own.parent.parent.index] : undefined;
    const chunk = area?.chunk ? areas[area.chunk.index] : undefined;
    const previous = blocks[index - 1];
    const next = blocks[index + 1];
    const start = text.slice(0, sample);
    const words = samples[index] ?? '';
    const list = words === '' ? [] : words.split(' ');
    const openings = knowledge.lexicon.openings(text);
    const openerAlone = knowledge.lexicon.isOpenerAlone(text);
    const isHeading = headingTag.test(own.name);
    const distance = main ? distanceToMain(own, main) : { up: 20, down: 20 };
    const letters = Math.max(1, start.length);
    const isHeadline = headline !== '' && words === headline;
    let at = index * featureCount;
    const push = (value: number): void => {
      rows[at] = value;
      at += 1;
    };
    push(log(text.length));
    push(log(list.length));
    push(Math.min(1, linked / text.length));
    push(Math.min(20, block.links));
    push(flag(/[.!?。！？…]["”»'’)\]]{0,3}$/.test(text)));
    push(flag(/[:：]$/.test(text)));
    push(flag(/^\p{Ll}/u.test(text)));
    push(flag(/^["“„«'‘(]?\p{Lu}/u.test(text)));
    push(flag(/^\d/.test(text)));
    push(countOf(start, upper) / letters);
    push(countOf(start, digits) / letters);
    push(countOf(start, stops));
    push(countOf(start, /[,、，]/g));
    push(words.length / Math.max(1, list.length));
    push(flag(dateLike.test(start)));
    push(flag(/@|https?:|www\./.test(start)));
    push(flag(/[©®™]|\(c\)/i.test(start)));
    push(flag(/[|»›→▶•·]/.test(start)));
    push(flag((openings & opening.crossLink) !== 0));
    push(flag((openings & opening.furniture) !== 0));
    push(flag((openings & opening.byline) !== 0));
    push(flag((openings & opening.credit) !== 0));
    push(flag((openings & opening.dated) !== 0));
    push(flag((openings & opening.source) !== 0));
    push(flag(openerAlone));
    push(flag(isHeadline));
    push(overlap(list, headlineWords));
    push(
      flag(
        description !== '' &&
          words !== '' &&
          (description.startsWith(words) || words.startsWith(description)),
      ),
    );
    push(overlap(list, descriptionWords));
    push(flag(authors.some((name) => words.includes(name))));
    push(Math.min(5, repeats.get(words) ?? 1));
    push(Math.min(1, block.emphasised / text.length));
    push(compare ? flag(knowledge.stated.includes(` ${words} `)) : -1);
    push(Math.min(3, block.breaks));

    push(flag(scope.hidden));
    push(flag(scope.apart));
    push(Math.min(40, own.depth));
    push(flag(area?.inMain ?? false));
    push(Math.min(20, distance.up));
    push(Math.min(20, distance.down));
    const share = (value: number | undefined): number => (value ?? 0) / Math.max(1, layout.prose);
    push(share(parent?.prose));
    push(share(grand?.prose));
    push(share(layout.signatures.get(signatureOf(scope))));
    push(parent ? parent.linked / Math.max(1, parent.text) : 0);
    push(Math.min(50, parent?.blocks ?? 0));
    push(log(parent ? parent.text / Math.max(1, parent.blocks) : 0));
    push(chunk ? share(chunk.prose) : -1);
    push(chunk ? chunk.linked / Math.max(1, chunk.text) : -1);
    push(chunk ? Math.min(50, chunk.blocks) : -1);
    push(chunk ? log(chunk.text) : -1);
    push(flag(parent?.blocks === 1));
    push(index / blocks.length);
    push(
      firstProse < 0 || lastProse === firstProse
        ? 0
        : Math.max(-1, Math.min(2, (index - firstProse) / (lastProse - firstProse))),
    );
    push(Math.max(-30, Math.min(30, index - firstProse)));
    push(Math.max(-30, Math.min(30, lastProse - index)));
    push(sinceProse);
    push(until[index] ?? 99);
    push(sinceHeadline);
    push(sinceOpener);
    push(openerBefore);
    push(log(previous?.text.length ?? 0));
    push(log(next?.text.length ?? 0));
    push(previous ? Math.min(1, previous.linked / previous.text.length) : 0);
    push(next ? Math.min(1, next.linked / next.text.length) : 0);
    push(flag(previous !== undefined && headingTag.test(blockScope(previous.scope).name)));
    push(flag(next !== undefined && headingTag.test(blockScope(next.scope).name)));
    push(flag(previous !== undefined && blockScope(previous.scope).parent === own.parent));
    push(flag(next !== undefined && blockScope(next.scope).parent === own.parent));
    push(flag(previous !== undefined && blockScope(previous.scope).signature === own.signature));
    push(flag(next !== undefined && blockScope(next.scope).signature === own.signature));
    push(mainProse / Math.max(1, layout.prose));
    push(log(layout.prose));

    for (const [, tags] of tagGroups) push(flag(tags.has(own.name)));
    const mask = masks.get(scope) ?? 0;
    for (let bit = 0; bit < ancestors.length; bit += 1) push((mask >> bit) & 1);
    const near = nearHints(scope);
    const inner = area?.innerHints ?? 0;
    for (let bit = 0; bit < hintNames.length; bit += 1) push((near >> bit) & 1);
    for (let bit = 0; bit < hintNames.length; bit += 1) push((inner >> bit) & 1);
    for (let bit = 0; bit < hintNames.length; bit += 1) push((scope.allHints >> bit) & 1);

    sinceProse = proseIn(index) ? 0 : Math.min(99, sinceProse + 1);
    sinceHeadline = isHeadline || own.name === 'h1' ? 0 : Math.min(99, sinceHeadline + 1);
    const opens = isHeading || openerAlone ? openings : 0;
    if (opens !== 0) openerBefore = opens;
    else if (isHeading) openerBefore = 0;
    sinceOpener = opens !== 0 ? 0 : Math.min(99, sinceOpener + 1);
  }
  return rows;
}
