import { blockScope, signatureOf } from '../areas.ts';
import { distanceToMain, type Layout } from '../layout.ts';
import type { PreparedBlocks } from './reading.ts';
import { log } from './text.ts';

/** Where a block stands: in which parts of the page, and among which neighbours. */
export const placeNames =
  `hidden apart depth inMain up down parentProse grandProse signatureProse parentLinkDensity parentBlocks parentTextMean chunkProse
  chunkLinkDensity chunkBlocks chunkText onlyInParent position mainPosition afterFirst beforeLast sinceProse untilProse sinceHeadline
  sinceOpener openerBefore previousLength nextLength previousLinks nextLinks previousHeading nextHeading sameParentPrevious
  sameParentNext sameSignaturePrevious sameSignatureNext mainProse pageProse`.split(/\s+/);

/** How many blocks ago, or ahead, something was; no more than this is told apart. */
const farthest = 99;

const flag = (value: boolean): number => (value ? 1 : 0);
const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

/** Distances along the blocks that need one pass forward and one back. */
interface Distances {
  readonly sinceProse: Uint8Array;
  readonly untilProse: Uint8Array;
  readonly sinceHeadline: Uint8Array;
  readonly sinceOpener: Uint8Array;
  /** The openings of the last heading that has one. */
  readonly openerBefore: Uint8Array;
}

/** A counter of blocks since an event: before the first event it is at its farthest. */
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
  const { blocks, areas, main } = layout;
  const block = blocks[index];
  if (!block) return;
  const { scope } = block;
  const own = blockScope(scope);
  const area = areas[scope.index];
  const parent = own.parent ? areas[own.parent.index] : undefined;
  const grand = own.parent?.parent ? areas[own.parent.parent.index] : undefined;
  const chunk = area?.chunk ? areas[area.chunk.index] : undefined;
  const previous = blocks[index - 1];
  const next = blocks[index + 1];
  const before = previous && blockScope(previous.scope);
  const after = next && blockScope(next.scope);
  const distance = main ? distanceToMain(own, main) : { up: 20, down: 20 };
  const share = (value: number | undefined): number => (value ?? 0) / Math.max(1, layout.prose);
  const { firstProse, lastProse } = reading;
  let at = start;
  row[at++] = flag(scope.hidden);
  row[at++] = flag(scope.apart);
  row[at++] = Math.min(40, own.depth);
  row[at++] = flag(area?.inMain ?? false);
  row[at++] = Math.min(20, distance.up);
  row[at++] = Math.min(20, distance.down);
  row[at++] = share(parent?.prose);
  row[at++] = share(grand?.prose);
  row[at++] = share(layout.signatures.get(signatureOf(scope)));
  row[at++] = parent ? parent.linked / Math.max(1, parent.text) : 0;
  row[at++] = Math.min(50, parent?.blocks ?? 0);
  row[at++] = log(parent ? parent.text / Math.max(1, parent.blocks) : 0);
  row[at++] = chunk ? share(chunk.prose) : -1;
  row[at++] = chunk ? chunk.linked / Math.max(1, chunk.text) : -1;
  row[at++] = chunk ? Math.min(50, chunk.blocks) : -1;
  row[at++] = chunk ? log(chunk.text) : -1;
  row[at++] = flag(parent?.blocks === 1);
  row[at++] = index / blocks.length;
  row[at++] = lastProse <= firstProse ? 0 : clamp((index - firstProse) / (lastProse - firstProse), -1, 2);
  row[at++] = clamp(index - firstProse, -30, 30);
  row[at++] = clamp(lastProse - index, -30, 30);
  row[at++] = distances.sinceProse[index] ?? farthest;
  row[at++] = distances.untilProse[index] ?? farthest;
  row[at++] = distances.sinceHeadline[index] ?? farthest;
  row[at++] = distances.sinceOpener[index] ?? farthest;
  row[at++] = distances.openerBefore[index] ?? 0;
  row[at++] = log(previous?.text.length ?? 0);
  row[at++] = log(next?.text.length ?? 0);
  row[at++] = previous ? Math.min(1, previous.linked / previous.text.length) : 0;
  row[at++] = next ? Math.min(1, next.linked / next.text.length) : 0;
  row[at++] = flag(reading.isHeading[index - 1] ?? false);
  row[at++] = flag(reading.isHeading[index + 1] ?? false);
  row[at++] = flag(before !== undefined && before.parent === own.parent);
  row[at++] = flag(after !== undefined && after.parent === own.parent);
  row[at++] = flag(before?.dress === own.dress);
  row[at++] = flag(after?.dress === own.dress);
  row[at++] = share(main ? areas[main.index]?.prose : 0);
  row[at++] = log(layout.prose);
}
