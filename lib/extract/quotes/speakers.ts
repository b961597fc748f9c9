import { tokenAt } from '../../segment/columns.ts';
import { type Chunk, findChunks } from './chunks.ts';
import { type Before, shapeOf } from './features/passage.ts';
import { Row } from './features/row.ts';
import { type Asked, putFrame, putOwn, putQuestion, Verdict } from './features/speaker.ts';
import type { Frame } from './frames.ts';
import { formAt, type Grid } from './grid.ts';
import { type Models, softmax } from './model.ts';
import { bareSource } from './sources.ts';

/** What was decided of one passage. */
export interface Decision {
  /** How likely it is a quotation at all, in [0, 1]. */
  readonly quotation: number;
  /** The frame whose source speaks; null when nobody is named. */
  readonly frame: Frame | null;
  /** How likely that frame's source speaks, given that it is a quotation. */
  readonly likelihood: number;
}

/** Frames asked on each side of a passage, and how far away they may stand, in tokens. */
const mostFrames = 6;
const reach = 90;

/** Frames outside passages in the text's order, with where each begins and ends, for windows over them. */
export function framesOutside(grid: Grid, frames: readonly Frame[]): Frame[] {
  return frames.filter(({ cue }) => (grid.passageOf[cue.from] ?? -1) === -1);
}

/** Noun phrases without a cue that are asked on each side, and how far away they may stand, in tokens. */
const mostBare = 4;
const bareReach = 45;

/** The noun phrases on one side of a passage that no frame has for its source. */
function bareOn(grid: Grid, from: number, to: number, taken: ReadonlySet<number>, step: 1 | -1): Frame[] {
  const chunks = findChunks(grid, from, to, (at) => grid.passageOf[at] !== -1);
  const frames: Frame[] = [];
  for (let index = step === 1 ? 0 : chunks.length - 1; index >= 0 && index < chunks.length; index += step) {
    const chunk = chunks[index];
    if (frames.length >= mostBare) break;
    if (chunk === undefined || taken.has(chunk.from) || !isSomebody(grid, chunk)) continue;
    frames.push({
      cue: { from: chunk.to, to: chunk.to, way: 'none', likelihood: 0 },
      source: bareSource(chunk),
      likelihood: 0,
      content: null,
    });
  }
  return frames;
}

/** Whether a noun phrase may be somebody: a name, a pronoun, or a noun with its article that is no part of another. */
function isSomebody(grid: Grid, { from, kind }: Chunk): boolean {
  if (grid.passageOf[from] !== -1) return false;
  if (kind === 'name' || kind === 'pronoun') return true;
  if (kind === 'bare') return grid.language.names.nounsCapitalised;
  return kind === 'common' && !grid.language.quotes.prepositions.has(formAt(grid, from - 1));
}

/** Noun phrases around a passage that no cue speaks of, nearest first, each as a frame with an empty cue. */
function bareAround(grid: Grid, passage: number, near: readonly Frame[]): Asked[] {
  const taken = new Set(near.flatMap(({ source }) => (source === null ? [] : [source.from])));
  const { paragraphs } = grid.article;
  const own = grid.passages[passage]?.paragraph ?? 0;
  const first = tokenAt(grid.tokens, paragraphs[Math.max(0, own - 1)]?.start ?? 0);
  const last = tokenAt(grid.tokens, paragraphs[own]?.end ?? 0);
  const open = grid.passageOuter[passage]?.[0] ?? 0;
  const end = grid.passageOuter[passage]?.[1] ?? 0;
  const before = bareOn(grid, Math.max(first, open - bareReach), open, taken, -1);
  const after = bareOn(grid, end, Math.min(last, end + bareReach), taken, 1);
  return [...before.entries(), ...after.entries()].map(([rank, frame]) => ({ frame, rank }));
}

/** The frames around a passage; `hint` is where to begin looking: frames are asked in order, so it only grows. */
export function framesAround(
  grid: Grid,
  passage: number,
  frames: readonly Frame[],
  before: Before,
  hint: number,
): { readonly near: { readonly frame: Frame; readonly rank: number }[]; readonly hint: number } {
  const open = grid.passageOuter[passage]?.[0] ?? 0;
  const end = grid.passageOuter[passage]?.[1] ?? 0;
  let next = hint;
  while (next < frames.length && (frames[next]?.cue.from ?? 0) < open) next += 1;
  const near: Asked[] = [];
  for (let index = next - 1, rank = 0; index >= 0 && rank < mostFrames; index -= 1, rank += 1) {
    const frame = frames[index];
    if (frame === undefined || open - frame.cue.to > reach) break;
    near.push({ frame, rank });
  }
  for (let index = next, rank = 0; index < frames.length && rank < mostFrames; index += 1, rank += 1) {
    const frame = frames[index];
    if (frame === undefined || frame.cue.from - end > reach) break;
    near.push({ frame, rank });
  }
  if (before.frame !== null && !near.some(({ frame }) => frame === before.frame))
    near.push({ frame: before.frame, rank: 9 });
  near.push(
    ...bareAround(
      grid,
      passage,
      near.map(({ frame }) => frame),
    ),
  );
  return { near, hint: next };
}

/** What is known of the passage before this one. */
export function beforeOf(grid: Grid, passage: number, previous: Decision | null): Before {
  const last = passage - 1;
  if (previous === null || last < 0) return { frame: null, accepted: false, tokens: 99, paragraphs: 9 };
  const tokens = (grid.passageOuter[passage]?.[0] ?? 0) - (grid.passageOuter[last]?.[1] ?? 0);
  const paragraphs = (grid.passages[passage]?.paragraph ?? 0) - (grid.passages[last]?.paragraph ?? 0);
  return {
    frame: paragraphs <= 2 ? previous.frame : null,
    accepted: previous.quotation > 0.5,
    tokens,
    paragraphs,
  };
}

/** Lays the row of each answer about a passage in turn: no quotation, nobody named, each frame around it. */
export function* rowsOf(
  grid: Grid,
  passage: number,
  near: readonly Asked[],
  before: Before,
  row: Row,
): Generator<Row> {
  const shape = shapeOf(grid, passage);
  putQuestion(grid, passage, shape, before, near, row);
  for (const answer of [Verdict.rejected, Verdict.unnamed]) {
    putOwn(answer, row);
    yield row;
  }
  for (const asked of near) {
    putFrame(grid, shape, asked, near, before, row);
    yield row;
  }
}

/** Decides every passage in order: quotation or not, and whose. */
export function decideByModel(grid: Grid, all: readonly Frame[], { speaker }: Models): Decision[] {
  const frames = framesOutside(grid, all);
  const decisions: Decision[] = [];
  const row = new Row();
  let hint = 0;
  let last: Decision | null = null;
  for (const [passage] of grid.passages.entries()) {
    const before = beforeOf(grid, passage, last);
    const around = framesAround(grid, passage, frames, before, hint);
    hint = around.hint;
    const scores: number[] = [];
    for (const { values } of rowsOf(grid, passage, around.near, before, row))
      scores.push(speaker.score(values));
    const [reject = 0, unnamed = 0, ...likelihoods] = softmax(scores);
    const quotation = 1 - reject;
    const { frame, likelihood } = likeliest(around.near, likelihoods, unnamed);
    last = { quotation, frame, likelihood: quotation === 0 ? 0 : likelihood / quotation };
    decisions.push(last);
  }
  return decisions;
}

/** The likeliest frame, null where nobody is likelier. Frames that share a source speak for it together: "he told reporters, adding". */
function likeliest(
  near: readonly Asked[],
  likelihoods: readonly number[],
  unnamed: number,
): Pick<Decision, 'frame' | 'likelihood'> {
  let frame: Frame | null = null;
  let best = unnamed;
  let own = 0;
  for (const candidate of near) {
    const { source } = candidate.frame;
    if (source === null) continue;
    let sum = 0;
    let top = 0;
    near.forEach((other, index) => {
      if (other.frame.source?.from !== source.from) return;
      sum += likelihoods[index] ?? 0;
      if (other.frame === candidate.frame) top = likelihoods[index] ?? 0;
    });
    if (sum > best + 1e-9 || (Math.abs(sum - best) <= 1e-9 && frame !== null && top > own)) {
      frame = candidate.frame;
      best = sum;
      own = top;
    }
  }
  return { frame, likelihood: best };
}

/** Decides every passage by the nearest frame alone. */
export function decideByRule(grid: Grid, all: readonly Frame[]): Decision[] {
  const frames = framesOutside(grid, all);
  let hint = 0;
  return grid.passages.map((_, passage) => {
    const open = grid.passageOuter[passage]?.[0] ?? 0;
    const end = grid.passageOuter[passage]?.[1] ?? 0;
    const around = framesAround(grid, passage, frames, beforeOf(grid, passage, null), hint);
    hint = around.hint;
    let best: Frame | null = null;
    let distance = 12;
    for (const { frame } of around.near) {
      if (frame.cue.way === 'none') continue;
      const gap = frame.cue.from >= end ? frame.cue.from - end : 1 + open - frame.cue.to;
      if (gap < distance && frame.source !== null) [best, distance] = [frame, gap];
    }
    // Two words without a speaker beside them are a name, a title or irony.
    const [from, to] = grid.passageTokens[passage] ?? [0, 0];
    const quotation = best === null && to - from <= 3 ? 0 : 1;
    return { quotation, frame: best, likelihood: best === null ? 0 : 0.8 };
  });
}
