import { TokenShape } from '../../../segment/columns.ts';
import type { Frame } from '../frames.ts';
import { ending3At, type Grid, hashAt, kindAt, tagAt } from '../grid.ts';
import { bucket } from '../model.ts';
import { hashOf } from '../words.ts';
import { type Features, mix } from './features.ts';
import { kindOf, pathOf, wayOf } from './source.ts';

export type Side = 'before' | 'after';

const comma = hashOf(',');
const sideNumber = (side: Side): number => (side === 'after' ? 2 : 1);

/** Whether source and cue stand alone, source first or cue first. */
export function orderOf({ cue, source }: Frame): number {
  return source === null ? 0 : source.from < cue.from ? 1 : 2;
}

/** Features of the question: does what this frame attributes start at token `at`? */
export function contentStartFeatures(
  grid: Grid,
  frame: Frame,
  at: number,
  sideName: Side,
  features: Features,
): void {
  const { cue, source } = frame;
  const side = sideNumber(sideName);
  const first = hashAt(grid, cue.from);
  const last = hashAt(grid, cue.to - 1);
  const tag = tagAt(grid, at);
  const edge = sideName === 'after' ? afterEdge(frame) : at;
  const path = sideName === 'after' ? pathOf(grid, edge, at) : 0;
  const order = orderOf(frame);
  const ending = hashAt(grid, Math.min(cue.from, source?.from ?? cue.from) - 1);
  const gap = bucket(at - edge);
  const next = at === edge ? 1 : 0;
  const edgeTag = tagAt(grid, afterEdge(frame));
  features.begin();
  features.put(side, order);
  features.put(side, tag);
  features.put(side, hashAt(grid, at));
  features.put(side, tagAt(grid, at - 1));
  features.put(side, tagAt(grid, at - 1), tag);
  features.put(side, tag, tagAt(grid, at + 1));
  features.put(side, gap, order);
  features.put(side, gap, tag);
  features.put(side, first);
  features.put(side, last, order);
  features.put(side, last, gap);
  features.put(side, last, tag);
  features.put(side, last, next, tag);
  features.put(side, ending3At(grid, cue.to - 1), next, tag);
  features.put(side, path);
  features.put(side, path, tag);
  features.put(side, wayOf(cue), order, next);
  features.put(side, ending, order);
  features.put(side, ending, last);
  features.put(side, grid.passageOf[at] !== -1 ? 1 : 0);
  features.put(side, edgeTag, order);
  features.put(side, edgeTag, last);
  features.put(side, kindAt(grid, at) === TokenShape.lower ? 1 : 0);
}

/** Features of the answer "this frame attributes nothing". */
export function noContentFeatures(grid: Grid, frame: Frame, features: Features): void {
  const { cue, source } = frame;
  features.begin(1);
  features.put(0);
  features.put(hashAt(grid, cue.from));
  features.put(hashAt(grid, cue.to - 1));
  features.put(orderOf(frame));
  features.put(Math.round(cue.likelihood * 10));
  features.put(Math.round(frame.likelihood * 5), source === null ? 1 : 0);
  features.put(grid.passageOf[cue.from] !== -1 ? 1 : 0);
  features.put(wayOf(cue));
  features.put(tagAt(grid, cue.to));
  features.put(tagAt(grid, cue.from - 1));
  features.put(kindOf(source?.chunk.kind));
}

/** First token behind both cue and source, when the source follows the cue. */
export function afterEdge({ cue, source }: Frame): number {
  return source !== null && source.from >= cue.to && source.from - cue.to < 3 ? source.to : cue.to;
}

/** Content that starts at `start` and may end before `at`, `high` at the latest, with `commas` of its own. */
interface EndCandidate {
  readonly start: number;
  readonly at: number;
  readonly high: number;
  readonly commas: number;
  readonly side: Side;
}

/** Commas of content's first words, up to and without each of the ends, which ascend. */
export function commasBefore(grid: Grid, start: number, ends: readonly number[]): number[] {
  let commas = 0;
  let token = start;
  return ends.map((end) => {
    for (; token < end && token - start < 60; token += 1) if (hashAt(grid, token) === comma) commas += 1;
    return commas;
  });
}

/** Features of the question: does content end before this token? */
export function contentEndFeatures(grid: Grid, frame: Frame, end: EndCandidate, features: Features): void {
  const { cue } = frame;
  const { start, at, high } = end;
  const side = sideNumber(end.side);
  const tag = tagAt(grid, at);
  const next = tagAt(grid, at + 1);
  const last = hashAt(grid, cue.to - 1);
  const startTag = tagAt(grid, start);
  const size = bucket(at - start);
  const whole = at >= high ? 2 : at === high - 1 ? 1 : 0;
  const commas = Math.min(end.commas, 3);
  features.begin();
  features.put(side, whole);
  features.put(side, tag);
  features.put(side, hashAt(grid, at));
  features.put(side, tag, next);
  features.put(side, tag, hashAt(grid, at + 1));
  features.put(side, tagAt(grid, at - 1), tag);
  features.put(side, size, whole);
  features.put(side, size, tag);
  features.put(side, startTag, tag);
  features.put(side, startTag, whole, size);
  features.put(side, last, whole);
  features.put(side, last, tag);
  features.put(last, startTag, tag, whole);
  features.put(side, commas, tag, next);
  features.put(side, commas, whole);
  features.put(side, frame.source?.from === at ? 1 : 0, cue.from === at ? 1 : 0);
  features.put(side, mix(grid.passageOf[at] !== -1 ? 1 : 0, grid.passageOf[at - 1] !== -1 ? 1 : 0));
}
