import type { Block, Scope } from '../blocks.ts';
import { hintNames } from '../hints.ts';
import { type Area, blockScope } from '../layout.ts';

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

/** What the elements that hold a block are, and what they are called: close by, within the main scope, anywhere above. */
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

/** Values in the order of `nameNames`. */
export function nameValues({ scope }: Block, area: Area | undefined, masks: AncestorReader): number[] {
  const own = blockScope(scope).name;
  const values: number[] = tagGroups.map(([, tags]) => (tags.has(own) ? 1 : 0));
  const mask = masks.of(scope);
  for (let bit = 0; bit < ancestors.length; bit += 1) values.push((mask >> bit) & 1);
  for (const hints of [nearHints(scope), area?.innerHints ?? 0, scope.allHints]) {
    for (let bit = 0; bit < hintNames.length; bit += 1) values.push((hints >> bit) & 1);
  }
  return values;
}
