import { type Area, blockScope } from '../areas.ts';
import type { Block } from '../blocks.ts';
import { hintNames } from '../hints.ts';
import type { Scope } from '../scope.ts';

const tagGroups: readonly (readonly [name: string, tags: ReadonlySet<string>])[] = [
  ['p', new Set(['p'])],
  ['h1', new Set(['h1'])],
  ['h2', new Set(['h2'])],
  ['h3', new Set(['h3', 'h4', 'h5', 'h6'])],
  ['li', new Set(['li', 'dd', 'dt'])],
  ['cell', new Set(['td', 'th', 'caption', 'tr'])],
  ['div', new Set(['div', 'section', 'article', 'main', 'body'])],
  ['caption', new Set(['figcaption', 'figure'])],
  ['quote', new Set(['blockquote', 'pre'])],
];
const ancestors = 'article main aside nav header footer figure form ul table blockquote details a time'.split(
  ' ',
);

/** Features of the tag names and class names around a block: close by, within the main scope, anywhere above. */
export const nameNames: readonly string[] = [
  ...tagGroups.map(([name]) => `tag:${name}`),
  ...ancestors.map((name) => `in:${name}`),
  ...hintNames.map((name) => `near:${name}`),
  ...hintNames.map((name) => `inner:${name}`),
  ...hintNames.map((name) => `all:${name}`),
];

/** Elements of a page's layout that are looked at above the block for close hints. */
const nearLevels = 3;

function nearHints(scope: Scope): number {
  let hints = 0;
  let levels = 0;
  for (let at: Scope | null = scope; at && levels < nearLevels; at = at.parent) {
    hints |= at.hints;
    if (at.block) levels += 1;
  }
  return hints;
}

/** Which of `ancestors` hold a scope, itself included, as a mask; each scope is looked at once. */
export class AncestorReader {
  readonly #masks = new Map<Scope, number>();

  of(scope: Scope): number {
    const chain: Scope[] = [];
    let at: Scope | null = scope;
    while (at && !this.#masks.has(at)) {
      chain.push(at);
      at = at.parent;
    }
    let mask = at ? (this.#masks.get(at) ?? 0) : 0;
    for (const link of chain.reverse()) {
      const place = ancestors.indexOf(link.name === 'ol' ? 'ul' : link.name);
      if (place >= 0) mask |= 1 << place;
      this.#masks.set(link, mask);
    }
    return mask;
  }
}

/** The bits of a mask, one value each, from `at` on; where the next value goes. */
function writeBits(row: Float32Array, at: number, mask: number, count: number): number {
  for (let bit = 0; bit < count; bit += 1) row[at + bit] = (mask >> bit) & 1;
  return at + count;
}

/** Writes the values of `nameNames`, in their order, into a row from `start` on. */
export function writeNameValues(
  row: Float32Array,
  start: number,
  { scope }: Block,
  area: Area | undefined,
  masks: AncestorReader,
): void {
  const own = blockScope(scope).name;
  let at = start;
  for (const [, tags] of tagGroups) {
    row[at] = tags.has(own) ? 1 : 0;
    at += 1;
  }
  at = writeBits(row, at, masks.of(scope), ancestors.length);
  at = writeBits(row, at, nearHints(scope), hintNames.length);
  at = writeBits(row, at, area?.innerHints ?? 0, hintNames.length);
  writeBits(row, at, scope.allHints, hintNames.length);
}
