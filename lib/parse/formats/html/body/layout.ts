import { type Area, placeInMain, signatureOf, sumAreas } from './areas.ts';
import type { Block, PageBlocks } from './blocks.ts';
import { mainScope } from './main-scope.ts';
import { commonScope, type Scope } from './scope.ts';

/** A page's blocks and what is known of the parts that hold them. */
export interface Layout {
  readonly blocks: readonly Block[];
  /** By `Scope.index`. */
  readonly areas: readonly Area[];
  /** The scope whose paragraphs hold most of the prose. */
  readonly main: Scope | null;
  readonly prose: number;
  /** Prose in blocks of one signature (own and parent's). */
  readonly signatures: ReadonlyMap<number, number>;
  /** Prose of each block, 0 for what is no prose. */
  readonly proseOf: readonly number[];
  /** The blocks that are judged, by index: all but links and asides out of the main scope, three fifths of a page. */
  readonly candidates: readonly number[];
}

/**
 * Most blocks that are judged, each of which costs 7 µs and 1 kB: 240,000 of one letter, in 1 MB, took 2.7 s and 675 MB, and take 1.3 s and 461 MB so. The
 * open pages of bench/quality/pages have at most 775. On a page with more the longest are judged: an article's paragraphs are no shorter
 * than the cells and labels around them.
 */
const mostCandidates = 20_000;

const sentenceEnd = /[.!?。！？…"”»]$/;

function proseIn({ text, linked, scope }: Block): number {
  if (scope.hidden || scope.apart) return 0;
  const own = Math.max(0, text.length - linked);
  return own >= 80 || (own >= 25 && sentenceEnd.test(text)) ? own : 0;
}

/** PageBlocks and the headline it states → its layout. Linear in blocks and scopes. */
export function readLayout(page: PageBlocks, headline: string | null): Layout {
  const { blocks, scopes } = page;
  const proseOf = blocks.map(proseIn);
  const areas = sumAreas(page, proseOf);
  const main = mainScope(page, proseOf, areas, headline);
  if (main) placeInMain(scopes, areas, main);
  const signatures = new Map<number, number>();
  let prose = 0;
  blocks.forEach((block, index) => {
    const own = proseOf[index] ?? 0;
    if (own === 0) return;
    prose += own;
    const signature = signatureOf(block.scope);
    signatures.set(signature, (signatures.get(signature) ?? 0) + own);
  });
  const may: number[] = [];
  blocks.forEach((block, index) => {
    if (!standsBeside(block, areas, main)) may.push(index);
  });
  const candidates = longestOf(may, blocks);
  return { blocks, areas, main, prose, signatures, proseOf, candidates };
}

/** Whether a block is a link or an aside out of the main scope. */
export function standsBeside(
  { scope, text, linked }: Block,
  areas: readonly Area[],
  main: Scope | null,
): boolean {
  if (main === null || (areas[scope.index]?.inMain ?? false)) return false;
  return scope.apart || linked >= text.length * 0.8;
}

/** As many of some blocks, by index, as are judged: all, or the longest in the order of the page, the first of those that are equally long. */
function longestOf(among: readonly number[], blocks: readonly Block[]): readonly number[] {
  if (among.length <= mostCandidates) return among;
  const lengthOf = (index: number): number => blocks[index]?.text.length ?? 0;
  return among
    .toSorted((a, b) => lengthOf(b) - lengthOf(a))
    .slice(0, mostCandidates)
    .sort((a, b) => a - b);
}

/** How far up from the block, and down from there, the main scope is. */
export function distanceToMain(scope: Scope, main: Scope): { up: number; down: number } {
  const common = commonScope(scope, main);
  return { up: scope.depth - common.depth, down: main.depth - common.depth };
}
