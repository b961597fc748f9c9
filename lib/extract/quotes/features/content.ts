import { TokenShape } from '../../../segment/columns.ts';
import type { Frame } from '../frames.ts';
import { bucket } from '../model.ts';
import { ending3At, hashAt, kindAt, type Page, tagAt } from '../page.ts';
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
  page: Page,
  frame: Frame,
  at: number,
  sideName: Side,
  features: Features,
): void {
  const { cue, source } = frame;
  const side = sideNumber(sideName);
  const first = hashAt(page, cue.from);
  const last = hashAt(page, cue.to - 1);
  const tag = tagAt(page, at);
  const edge = sideName === 'after' ? afterEdge(frame) : at;
  const path = sideName === 'after' ? pathOf(page, edge, at) : 0;
  const order = orderOf(frame);
  const ending = hashAt(page, Math.min(cue.from, source?.from ?? cue.from) - 1);
  const gap = bucket(at - edge);
  const next = at === edge ? 1 : 0;
  const edgeTag = tagAt(page, afterEdge(frame));
  features.begin();
  features.put(side, order);
  features.put(side, tag);
  features.put(side, hashAt(page, at));
  features.put(side, tagAt(page, at - 1));
  features.put(side, tagAt(page, at - 1), tag);
  features.put(side, tag, tagAt(page, at + 1));
  features.put(side, gap, order);
  features.put(side, gap, tag);
  features.put(side, first);
  features.put(side, last, order);
  features.put(side, last, gap);
  features.put(side, last, tag);
  features.put(side, last, next, tag);
  features.put(side, ending3At(page, cue.to - 1), next, tag);
  features.put(side, path);
  features.put(side, path, tag);
  features.put(side, wayOf(cue), order, next);
  features.put(side, ending, order);
  features.put(side, ending, last);
  features.put(side, page.passageOf[at] !== -1 ? 1 : 0);
  features.put(side, edgeTag, order);
  features.put(side, edgeTag, last);
  features.put(side, kindAt(page, at) === TokenShape.lower ? 1 : 0);
}

/** Features of the answer "this frame attributes nothing". */
export function noContentFeatures(page: Page, frame: Frame, features: Features): void {
  const { cue, source } = frame;
  features.begin(1);
  features.put(0);
  features.put(hashAt(page, cue.from));
  features.put(hashAt(page, cue.to - 1));
  features.put(orderOf(frame));
  features.put(Math.round(cue.likelihood * 10));
  features.put(Math.round(frame.likelihood * 5), source === null ? 1 : 0);
  features.put(page.passageOf[cue.from] !== -1 ? 1 : 0);
  features.put(wayOf(cue));
  features.put(tagAt(page, cue.to));
  features.put(tagAt(page, cue.from - 1));
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
export function commasBefore(page: Page, start: number, ends: readonly number[]): number[] {
  let commas = 0;
  let token = start;
  return ends.map((end) => {
    for (; token < end && token - start < 60; token += 1) if (hashAt(page, token) === comma) commas += 1;
    return commas;
  });
}

/** Features of the question: does content end before this token? */
export function contentEndFeatures(page: Page, frame: Frame, end: EndCandidate, features: Features): void {
  const { cue } = frame;
  const { start, at, high } = end;
  const side = sideNumber(end.side);
  const tag = tagAt(page, at);
  const next = tagAt(page, at + 1);
  const last = hashAt(page, cue.to - 1);
  const startTag = tagAt(page, start);
  const size = bucket(at - start);
  const whole = at >= high ? 2 : at === high - 1 ? 1 : 0;
  const commas = Math.min(end.commas, 3);
  features.begin();
  features.put(side, whole);
  features.put(side, tag);
  features.put(side, hashAt(page, at));
  features.put(side, tag, next);
  features.put(side, tag, hashAt(page, at + 1));
  features.put(side, tagAt(page, at - 1), tag);
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
  features.put(side, mix(page.passageOf[at] !== -1 ? 1 : 0, page.passageOf[at - 1] !== -1 ? 1 : 0));
}
