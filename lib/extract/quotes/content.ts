import { TokenShape } from '../../segment/columns.ts';
import {
  afterEdge,
  commasBefore,
  contentEndFeatures,
  contentStartFeatures,
  noContentFeatures,
  type Side,
} from './features/content.ts';
import { Features } from './features/features.ts';
import type { Content, Frame } from './frames.ts';
import { formAt, type Grid, isClass, kindAt, sentenceBounds } from './grid.ts';
import { type Models, softmax } from './model.ts';
import * as WordClass from './word-class.ts';

/** How far behind a cue its content may start, and how long it may be, in tokens. */
const startReach = 16;
const longest = 90;

/** Words that open a new clause or phrase. */
const opensClause =
  WordClass.conjunction | WordClass.preposition | WordClass.relative | WordClass.complementiser;

interface StartCandidate {
  readonly at: number;
  readonly side: Side;
}

/** Whether a token can be the first of a clause or phrase: not the middle of a name. */
function mayStart(grid: Grid, at: number): boolean {
  const kind = kindAt(grid, at);
  if (kind === TokenShape.punct || kind === TokenShape.clitic) return formAt(grid, at) === '$';
  return grid.nameFrom[at] === -1 || grid.nameFrom[at] === at;
}

/** Where what a frame attributes may start: behind the cue, or earlier in the sentence. */
export function contentStarts(grid: Grid, frame: Frame): StartCandidate[] {
  const { cue, source } = frame;
  const [low, high] = sentenceBounds(grid, cue.from);
  const starts: StartCandidate[] = [];
  const edge = afterEdge(frame);
  for (let at = edge; at < Math.min(high, edge + startReach); at += 1)
    if (mayStart(grid, at)) starts.push({ at, side: 'after' });
  const stop = Math.min(cue.from, source?.from ?? cue.from);
  let count = 0;
  for (let at = Math.max(low, stop - longest); at < stop && count < 8; at += 1) {
    if (!mayStart(grid, at)) continue;
    const parted = isClass(grid, at - 1, WordClass.clause) || kindAt(grid, at - 1) === TokenShape.mark;
    if (at !== low && !parted && !isClass(grid, at, WordClass.complementiser)) continue;
    starts.push({ at, side: 'before' });
    count += 1;
  }
  return starts;
}

/** Where content that starts at a token may end: before punctuation and the words that open a new clause or phrase. */
export function contentEnds(
  grid: Grid,
  frame: Frame,
  { at: start, side }: StartCandidate,
): { ends: number[]; high: number } {
  const { cue, source } = frame;
  const [, sentenceEnd] = sentenceBounds(grid, cue.from);
  // A sentence of a hundred thousand words would otherwise be the content of each of its cues.
  let high = Math.min(
    start + 2 * longest,
    side === 'after' ? sentenceEnd : Math.min(cue.from, source?.from ?? cue.from),
  );
  while (high > start + 1 && kindAt(grid, high - 1) >= TokenShape.mark) high -= 1;
  const ends: number[] = [];
  for (let at = start + 1; at < high && at - start < longest; at += 1) {
    const kind = kindAt(grid, at);
    if (kind === TokenShape.punct || kind === TokenShape.mark) {
      if (kindAt(grid, at - 1) < TokenShape.mark) ends.push(at);
      continue;
    }
    if (grid.nameFrom[at] !== -1 && grid.nameFrom[at] !== at) continue;
    if (isClass(grid, at, opensClause) || at === source?.from || at === cue.from) ends.push(at);
  }
  ends.push(high);
  return { ends, high };
}

/** Frames, each with the content that it attributes. */
export function withContents(grid: Grid, frames: readonly Frame[], models: Models): Frame[] {
  const features = new Features();
  return frames.map((frame) => ({ ...frame, content: contentByModel(grid, frame, models, features) }));
}

/** The content that a frame attributes, null where there is none. */
function contentByModel(
  grid: Grid,
  frame: Frame,
  { contentStart, contentEnd }: Models,
  features: Features,
): Content | null {
  const starts = contentStarts(grid, frame);
  if (starts.length === 0) return null;
  const startScores = starts.map(({ at, side }) => {
    contentStartFeatures(grid, frame, at, side, features);
    return contentStart.score(features);
  });
  noContentFeatures(grid, frame, features);
  startScores.push(contentStart.score(features));
  const likelihoods = softmax(startScores);
  const no = likelihoods.at(-1) ?? 1;
  let best = -1;
  for (let index = 0; index < starts.length; index += 1)
    if (best < 0 || (likelihoods[index] ?? 0) > (likelihoods[best] ?? 0)) best = index;
  const start = starts[best];
  if (start === undefined) return null;
  const { ends, high } = contentEnds(grid, frame, start);
  const commas = commasBefore(grid, start.at, ends);
  const scores = ends.map((at, index) => {
    const end = { start: start.at, at, high, commas: commas[index] ?? 0, side: start.side };
    contentEndFeatures(grid, frame, end, features);
    return contentEnd.score(features);
  });
  let end = 0;
  for (const [index, score] of scores.entries()) if (score > (scores[end] ?? 0)) end = index;
  return { from: start.at, to: ends[end] ?? high, likelihood: 1 - no };
}
