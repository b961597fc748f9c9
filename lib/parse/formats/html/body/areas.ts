import type { PageBlocks } from './blocks.ts';
import type { Scope } from './scope.ts';

/** Sums over the text of one scope, and its place relative to the main scope. */
export interface Area {
  /** Code units of prose: text out of links in blocks long enough to be sentences. */
  prose: number;
  text: number;
  linked: number;
  blocks: number;
  /** The child of the main scope that holds it: itself for a child; null above or outside. */
  chunk: Scope | null;
  inMain: boolean;
  /** Hints of the scopes between the main one and it, itself included. */
  innerHints: number;
}

/** The nearest scope at or above that is an element of the page's layout rather than of a line of text. */
export function blockScope(scope: Scope): Scope {
  return scope.block ? scope : (scope.holder ?? scope);
}

/** More than a page has signatures: a page ends at `limits.htmlNodes`. */
const mostSignatures = 2 ** 24;

/** Own and parent's element and class, as a number that is the same within a page where they are. */
export function signatureOf(scope: Scope): number {
  const own = blockScope(scope);
  return (own.parent?.dress ?? 0) * mostSignatures + own.dress;
}

/** Sums of every scope: its own blocks first, then each scope's sums go to the one that holds it. */
export function sumAreas({ blocks, scopes }: PageBlocks, proseOf: readonly number[]): Area[] {
  const areas = scopes.map(
    (): Area => ({ prose: 0, text: 0, linked: 0, blocks: 0, chunk: null, inMain: false, innerHints: 0 }),
  );
  blocks.forEach((block, index) => {
    const area = areas[block.scope.index];
    if (!area) return;
    area.prose += proseOf[index] ?? 0;
    area.text += block.text.length;
    area.linked += Math.min(block.text.length, block.linked);
    area.blocks += 1;
  });
  for (let index = scopes.length - 1; index > 0; index -= 1) {
    const area = areas[index];
    const holder = areas[scopes[index]?.parent?.index ?? 0];
    if (!area || !holder) continue;
    holder.prose += area.prose;
    holder.text += area.text;
    holder.linked += area.linked;
    holder.blocks += area.blocks;
  }
  return areas;
}

/** Marks what lies within the main scope, in which of its children, and what that part is called. */
export function placeInMain(scopes: readonly Scope[], areas: readonly Area[], main: Scope): void {
  for (const scope of scopes) {
    const area = areas[scope.index];
    const holder = scope.parent ? areas[scope.parent.index] : undefined;
    if (!area) continue;
    area.inMain = scope === main || (holder?.inMain ?? false);
    if (scope === main) continue;
    if (scope.parent === main) area.chunk = scope;
    else area.chunk = holder?.chunk ?? null;
    area.innerHints = area.inMain ? (scope.parent === main ? 0 : (holder?.innerHints ?? 0)) | scope.hints : 0;
  }
}
