import { type Block, commonScope, type Page, type Scope } from './blocks.ts';
import { mainScope } from './main-scope.ts';

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

/** A page's blocks and what is known of the parts that hold them. */
export interface Layout {
  readonly blocks: readonly Block[];
  /** By `Scope.index`. */
  readonly areas: readonly Area[];
  /** The scope whose paragraphs hold most of the prose. */
  readonly main: Scope | null;
  readonly prose: number;
  /** Prose in blocks of one signature (own and parent's). */
  readonly signatures: ReadonlyMap<string, number>;
  /** Prose of each block, 0 for what is no prose. */
  readonly proseOf: readonly number[];
  /** The blocks that may be the article's, by index: all but links and asides out of the main scope, three fifths of a page. */
  readonly candidates: readonly number[];
}

/** The nearest scope at or above that is an element of the page's layout rather than of a line of text. */
export function blockScope(scope: Scope): Scope {
  let at = scope;
  while (!at.block && at.parent) at = at.parent;
  return at;
}

/** Own and parent's element and class. */
export function signatureOf(scope: Scope): string {
  const own = blockScope(scope);
  return `${own.parent?.signature ?? ''}>${own.signature}`;
}

const sentenceEnd = /[.!?。！？…"”»]$/;

function proseIn({ text, linked, scope }: Block): number {
  if (scope.hidden || scope.apart) return 0;
  const own = Math.max(0, text.length - linked);
  return own >= 80 || (own >= 25 && sentenceEnd.test(text)) ? own : 0;
}

/** Sums of every scope: its own blocks first, then each scope's sums go to the one that holds it. */
function sumAreas({ blocks, scopes }: Page, proseOf: readonly number[]): Area[] {
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
function placeInMain(scopes: readonly Scope[], areas: readonly Area[], main: Scope): void {
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

/** Page and the headline it states → its layout. Linear in blocks and scopes. */
export function readLayout(page: Page, headline: string | null): Layout {
  const { blocks, scopes } = page;
  const proseOf = blocks.map(proseIn);
  const areas = sumAreas(page, proseOf);
  const main = mainScope(page, proseOf, areas, headline);
  if (main) placeInMain(scopes, areas, main);
  const signatures = new Map<string, number>();
  let prose = 0;
  blocks.forEach((block, index) => {
    const own = proseOf[index] ?? 0;
    if (own === 0) return;
    prose += own;
    const signature = signatureOf(block.scope);
    signatures.set(signature, (signatures.get(signature) ?? 0) + own);
  });
  const candidates: number[] = [];
  blocks.forEach(({ scope, text, linked }, index) => {
    const outside = main !== null && !(areas[scope.index]?.inMain ?? false);
    if (!outside || !(scope.apart || linked >= text.length * 0.8)) candidates.push(index);
  });
  return { blocks, areas, main, prose, signatures, proseOf, candidates };
}

/** How far up from the block, and down from there, the main scope is. */
export function distanceToMain(scope: Scope, main: Scope): { up: number; down: number } {
  const common = commonScope(scope, main);
  return { up: scope.depth - common.depth, down: main.depth - common.depth };
}
