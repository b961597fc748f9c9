import { contentEnds, contentStarts } from '../../../../lib/extract/quotes/content.ts';
import { type Cue, longestCue, mayBeginCue } from '../../../../lib/extract/quotes/cues.ts';
import {
  commasBefore,
  contentEndFeatures,
  contentStartFeatures,
  noContentFeatures,
} from '../../../../lib/extract/quotes/features/content.ts';
import { cueBeginFeatures, cueInsideFeatures } from '../../../../lib/extract/quotes/features/cue.ts';
import { Features } from '../../../../lib/extract/quotes/features/features.ts';
import { Row } from '../../../../lib/extract/quotes/features/row.ts';
import { noSourceFeatures, sourceFeatures } from '../../../../lib/extract/quotes/features/source.ts';
import { coverOf, type Frame } from '../../../../lib/extract/quotes/frames.ts';
import { sourceCandidates } from '../../../../lib/extract/quotes/sources.ts';
import {
  beforeOf,
  type Decision,
  framesAround,
  framesOutside,
  rowsOf,
} from '../../../../lib/extract/quotes/speakers.ts';
import type { Booster } from './booster.ts';
import type { TokenRange, Told, TrainingGrid } from './grids.ts';
import type { Learner } from './learner.ts';

const features = new Features();
const row = new Row();

const meets = (a: TokenRange, b: TokenRange): boolean => a.from < b.to && b.from < a.to;

/** Where cues begin, and over which tokens they go on. */
export function teachCues({ grid, told }: TrainingGrid, begin: Learner, inside: Learner): void {
  const begins = new Map<number, number>();
  for (const { cue } of told) {
    const first = cue[0];
    if (first !== undefined && first.to - first.from <= longestCue) begins.set(first.from, first.to);
  }
  for (let at = 0; at < grid.tokens.count; at += 1) {
    const to = begins.get(at);
    if (to !== undefined)
      for (let next = at + 1; next <= to && next < grid.tokens.count; next += 1) {
        cueInsideFeatures(grid, at, next, features);
        inside.answer(next >= to, null);
        inside.answer(next < to, features);
        inside.ask();
      }
    if (!mayBeginCue(grid, at)) continue;
    cueBeginFeatures(grid, at, features);
    begin.answer(to === undefined, null);
    begin.answer(to !== undefined, features);
    begin.ask();
  }
}

const asCue = ({ from, to }: TokenRange): Cue => ({ from, to, way: 'verb', likelihood: 1 });

/** Which noun phrase each annotated cue speaks of; `found` are the cues that the model finds here. */
export function teachSources({ grid, told }: TrainingGrid, found: readonly Cue[], learner: Learner): void {
  const isCue = coverOf(grid, found);
  for (const { cue: cues, source: sources } of told) {
    const range = cues[0];
    if (range === undefined) continue;
    const cue =
      found.find(({ from, to }) => from === range.from && to === range.to) ??
      found.find((other) => meets(other, range)) ??
      asCue(range);
    const candidates = sourceCandidates(grid, cue, (at) => isCue(at) || (at >= range.from && at < range.to));
    const source = sources[0];
    const right: number[] = [];
    if (source === undefined) right.push(candidates.length);
    else {
      for (const [index, { from, to }] of candidates.entries())
        if (from === source.from && to === source.to) right.push(index);
      if (right.length === 0) {
        // A relative clause is part of an annotated source, not of a candidate: "Ann Lee, who fished the bay", of which
        // "the bay" is the longest noun phrase. What counts is where it begins.
        let best = 0;
        for (const { from, to } of candidates)
          if (Math.abs(from - source.from) <= 1) best = Math.max(best, dice({ from, to }, source));
        for (const [index, { from, to }] of candidates.entries())
          if (best > 0 && Math.abs(from - source.from) <= 1 && dice({ from, to }, source) >= best)
            right.push(index);
      }
      if (right.length === 0) right.push(candidates.length);
    }
    for (const [index, candidate] of candidates.entries()) {
      sourceFeatures(grid, cue, candidate, features);
      learner.answer(right.includes(index), features);
    }
    noSourceFeatures(grid, cue, features);
    learner.answer(right.includes(candidates.length), features);
    learner.ask();
  }
}

function dice(a: TokenRange, b: TokenRange): number {
  const both = Math.min(a.to, b.to) - Math.max(a.from, b.from);
  return both <= 0 ? 0 : (2 * both) / (a.to - a.from + b.to - b.from);
}

/** Whose each passage is. */
export function teachSpeakers(training: TrainingGrid, all: readonly Frame[], booster: Booster): void {
  const { grid } = training;
  const frames = framesOutside(grid, all);
  let last: Decision | null = null;
  let hint = 0;
  for (const [passage] of grid.passages.entries()) {
    const own = toldOf(training, passage);
    const before = beforeOf(grid, passage, last);
    const around = framesAround(grid, passage, frames, before, hint);
    hint = around.hint;
    const right =
      own.length === 0
        ? [0]
        : rightFrames(
            around.near.map(({ frame }) => frame),
            own,
          ).map((index) => index + 2);
    if (right.length === 0) right.push(1);
    let answer = 0;
    for (const { values } of rowsOf(grid, passage, around.near, before, row)) {
      booster.answer(right.includes(answer), values);
      answer += 1;
    }
    booster.ask();
    const chosen = around.near[(right[0] ?? 0) - 2]?.frame ?? null;
    last = { quotation: own.length > 0 ? 1 : 0, frame: chosen?.source ? chosen : null, likelihood: 1 };
  }
}

/** The attributions that a passage belongs to, none when it is no quotation. */
function toldOf({ grid, told }: TrainingGrid, passage: number): Told[] {
  const [from = 0, to = 0] = grid.passageTokens[passage] ?? [];
  const weak = grid.passages[passage]?.weak === true;
  return told.filter(({ quoted, content }) =>
    (weak ? content : quoted).some((span) => covers(span, { from, to })),
  );
}

/** Whether a passage is a quotation, and whether this frame speaks for it. */
export function rightOf(
  training: TrainingGrid,
  passage: number,
  frame: Frame | null,
): readonly [boolean, boolean] {
  const own = toldOf(training, passage);
  const sourced = own.some(({ source }) => source.length > 0);
  const right = frame === null ? !sourced : rightFrames([frame], own).length > 0;
  return [own.length > 0, right];
}

function covers(a: TokenRange, b: TokenRange): boolean {
  const both = Math.min(a.to, b.to) - Math.max(a.from, b.from);
  return both > 0 && both * 2 >= Math.min(a.to - a.from, b.to - b.from);
}

/** The frames that speak for a passage: with the annotated source, best those with its cue too. */
function rightFrames(frames: readonly Frame[], told: readonly Told[]): number[] {
  const sourced: number[] = [];
  const both: number[] = [];
  for (const [index, { cue, source }] of frames.entries())
    for (const gold of told) {
      const cueFits = gold.cue.some((span) => meets(span, cue));
      if (source === null) {
        if (gold.source.length === 0 && cueFits) both.push(index);
        continue;
      }
      const head = { from: source.chunk.to - 1, to: source.chunk.to };
      if (!gold.source.some((span) => meets(span, head))) continue;
      (cueFits ? both : sourced).push(index);
    }
  return [...new Set(both.length > 0 ? both : sourced)];
}

/** What each frame attributes as indirect speech. */
export function teachContent(
  { grid, told }: TrainingGrid,
  frames: readonly Frame[],
  starts: Learner,
  ends: Learner,
): void {
  const used = new Set<Told>();
  for (const frame of frames) {
    const gold = told.find(
      (one) => !used.has(one) && one.cue[0] !== undefined && meets(one.cue[0], frame.cue),
    );
    if (gold !== undefined) used.add(gold);
    const candidates = contentStarts(grid, frame);
    // Of very words, which may run over several sentences, the part that starts where a frame may begin one.
    const content = [...(gold?.content ?? [])]
      .sort((a, b) => b.to - b.from - (a.to - a.from))
      .find(({ from }, index) =>
        index === 0 && gold?.kind !== 'direct' ? true : candidates.some(({ at }) => at === from),
      );
    if (gold !== undefined && content === undefined) continue;
    const right = candidates.flatMap(({ at }, index) =>
      content !== undefined && at === content.from ? [index] : [],
    );
    if (content !== undefined && right.length === 0) continue;
    for (const [index, { at, side }] of candidates.entries()) {
      contentStartFeatures(grid, frame, at, side, features);
      starts.answer(right.includes(index), features);
    }
    noContentFeatures(grid, frame, features);
    starts.answer(content === undefined, features);
    starts.ask();
    const start = candidates[right[0] ?? -1];
    if (content === undefined || start === undefined) continue;
    const { ends: stops, high } = contentEnds(grid, frame, start);
    if (!stops.includes(content.to)) continue;
    const commas = commasBefore(grid, start.at, stops);
    for (const [index, at] of stops.entries()) {
      const end = { start: start.at, at, high, commas: commas[index] ?? 0, side: start.side };
      contentEndFeatures(grid, frame, end, features);
      ends.answer(at === content.to, features);
    }
    ends.ask();
  }
}
