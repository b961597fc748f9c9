import { blockScope, signatureOf } from '../areas.ts';
import type { Block } from '../blocks.ts';
import { distanceToMain, type Layout } from '../layout.ts';
import type { PreparedBlocks } from './reading.ts';
import { log } from './text.ts';

/** Features of a block's place: the parts of the page that contain it, and its neighbours. */
export const placeNames =
  `hidden apart depth inMain up down parentProse grandProse signatureProse parentLinkDensity parentBlocks parentTextMean chunkProse
  chunkLinkDensity chunkBlocks chunkText onlyInParent position mainPosition afterFirst beforeLast sinceProse untilProse sinceHeadline
  sinceOpener openerBefore previousLength nextLength previousLinks nextLinks previousHeading nextHeading sameParentPrevious
  sameParentNext sameSignaturePrevious sameSignatureNext mainProse pageProse`.split(/\s+/);

/** Greatest distance, in blocks, that is distinguished. */
const farthest = 99;

const flag = (value: boolean): number => (value ? 1 : 0);
const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

/** Distances along the blocks that need one pass forward and one back. */
interface Distances {
  readonly sinceProse: Uint8Array;
  readonly untilProse: Uint8Array;
  readonly sinceHeadline: Uint8Array;
  readonly sinceOpener: Uint8Array;
  /** The kinds of opening phrase of the last heading that has one. */
  readonly openerBefore: Uint8Array;
}

/** For each block the distance to the last event before it; `farthest` before the first event. */
function since(count: number, happens: (index: number) => boolean): Uint8Array {
  const distances = new Uint8Array(count);
  let distance = farthest;
  for (let index = 0; index < count; index += 1) {
    distances[index] = distance;
    distance = happens(index) ? 0 : Math.min(farthest, distance + 1);
  }
  return distances;
}

export function readDistances({ blocks }: Layout, reading: PreparedBlocks): Distances {
  const count = blocks.length;
  const { isMainProse, isHeading, opensAlone, openings, samples, headline } = reading;
  const untilProse = since(count, (index) => isMainProse[count - 1 - index] ?? false).reverse();
  const opener = (index: number): number =>
    isHeading[index] || opensAlone[index] ? (openings[index] ?? 0) : 0;
  const openerBefore = new Uint8Array(count);
  let last = 0;
  for (let index = 0; index < count; index += 1) {
    openerBefore[index] = last;
    if (opener(index) !== 0) last = opener(index);
    else if (isHeading[index]) last = 0;
  }
  return {
    sinceProse: since(count, (index) => isMainProse[index] ?? false),
    untilProse,
    sinceHeadline: since(count, (index) => {
      const block = blocks[index];
      return (
        (headline !== '' && samples[index] === headline) ||
        (block !== undefined && blockScope(block.scope).name === 'h1')
      );
    }),
    sinceOpener: since(count, (index) => opener(index) !== 0),
    openerBefore,
  };
}

/** Writes the values of `placeNames`, in their order, into a row from `start` on. */
export function writePlaceValues(
  row: Float32Array,
  start: number,
  layout: Layout,
  index: number,
  reading: PreparedBlocks,
  distances: Distances,
): void {
  const block = layout.blocks[index];
  if (!block) return;
  const values = [
    ...containerValues(layout, block),
    ...positionValues(layout, index, reading, distances),
    ...neighbourValues(layout, index, block, reading),
    shareOf(layout, layout.main ? layout.areas[layout.main.index]?.prose : 0),
    log(layout.prose),
  ];
  row.set(values, start);
}

/** A number of characters as a share of the page's prose. */
const shareOf = ({ prose }: Layout, value: number | undefined): number => (value ?? 0) / Math.max(1, prose);

/** The elements that a block stands in. */
function containerValues(layout: Layout, { scope }: Block): readonly number[] {
  const { areas, main } = layout;
  const own = blockScope(scope);
  const area = areas[scope.index];
  const parent = own.parent ? areas[own.parent.index] : undefined;
  const grand = own.parent?.parent ? areas[own.parent.parent.index] : undefined;
  const chunk = area?.chunk ? areas[area.chunk.index] : undefined;
  const distance = main ? distanceToMain(own, main) : { up: 20, down: 20 };
  return [
    flag(scope.hidden),
    flag(scope.apart),
    Math.min(40, own.depth),
    flag(area?.inMain ?? false),
    Math.min(20, distance.up),
    Math.min(20, distance.down),
    shareOf(layout, parent?.prose),
    shareOf(layout, grand?.prose),
    shareOf(layout, layout.signatures.get(signatureOf(scope))),
    parent ? parent.linked / Math.max(1, parent.text) : 0,
    Math.min(50, parent?.blocks ?? 0),
    log(parent ? parent.text / Math.max(1, parent.blocks) : 0),
    chunk ? shareOf(layout, chunk.prose) : -1,
    chunk ? chunk.linked / Math.max(1, chunk.text) : -1,
    chunk ? Math.min(50, chunk.blocks) : -1,
    chunk ? log(chunk.text) : -1,
    flag(parent?.blocks === 1),
  ];
}

/** Where a block stands in the order of all blocks, and how far from prose, headline and openers. */
function positionValues(
  { blocks }: Layout,
  index: number,
  { firstProse, lastProse }: PreparedBlocks,
  distances: Distances,
): readonly number[] {
  return [
    index / blocks.length,
    lastProse <= firstProse ? 0 : clamp((index - firstProse) / (lastProse - firstProse), -1, 2),
    clamp(index - firstProse, -30, 30),
    clamp(lastProse - index, -30, 30),
    distances.sinceProse[index] ?? farthest,
    distances.untilProse[index] ?? farthest,
    distances.sinceHeadline[index] ?? farthest,
    distances.sinceOpener[index] ?? farthest,
    distances.openerBefore[index] ?? 0,
  ];
}

/** The blocks right before and behind a block. */
function neighbourValues(
  { blocks }: Layout,
  index: number,
  { scope }: Block,
  { isHeading }: PreparedBlocks,
): readonly number[] {
  const own = blockScope(scope);
  const previous = blocks[index - 1];
  const next = blocks[index + 1];
  const before = previous && blockScope(previous.scope);
  const after = next && blockScope(next.scope);
  return [
    log(previous?.text.length ?? 0),
    log(next?.text.length ?? 0),
    previous ? Math.min(1, previous.linked / previous.text.length) : 0,
    next ? Math.min(1, next.linked / next.text.length) : 0,
    flag(isHeading[index - 1] ?? false),
    flag(isHeading[index + 1] ?? false),
    flag(before !== undefined && before.parent === own.parent),
    flag(after !== undefined && after.parent === own.parent),
    flag(before?.dress === own.dress),
    flag(after?.dress === own.dress),
  ];
}
