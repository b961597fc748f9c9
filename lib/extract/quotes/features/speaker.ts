import type { Frame } from '../frames.ts';
import { type Grid, isClass, sentenceBounds } from '../grid.ts';
import * as WordClass from '../word-class.ts';
import { orderOf } from './content.ts';
import { type Before, classOf, putFrames, putPassage, type Shape } from './passage.ts';
import type { Row } from './row.ts';
import { kindOf, wayOf } from './source.ts';

/** A candidate frame of a passage, with how many frames on its side are nearer. */
export interface Asked {
  readonly frame: Frame;
  readonly rank: number;
}

/** The possible answers about a passage: no quotation at all, nobody named, or one of the frames around it. */
export const Verdict = { rejected: 0, unnamed: 1, frame: 2 } as const;

/** Puts the part of the row that all answers about a passage share. */
export function putQuestion(
  grid: Grid,
  passage: number,
  shape: Shape,
  before: Before,
  near: readonly Asked[],
  row: Row,
): void {
  row.begin();
  putPassage(grid, passage, shape, before, row);
  putFrames(
    shape,
    near.map(({ frame }) => frame),
    row,
  );
  row.share();
}

/** Puts an answer that names no frame. */
export function putOwn(answer: number, row: Row): void {
  row.answer();
  row.put(answer);
}

const within = (value: number, most: number): number => Math.max(-most, Math.min(most, value));

/** Puts the answer that a frame's source speaks. */
export function putFrame(
  grid: Grid,
  shape: Shape,
  { frame, rank }: Asked,
  near: readonly Asked[],
  before: Before,
  row: Row,
): void {
  const { cue, source } = frame;
  const from = Math.min(cue.from, source?.from ?? cue.from);
  const to = Math.max(cue.to, source?.to ?? cue.to);
  row.answer();
  row.put(Verdict.frame);
  putPlace(grid, shape, from, to, row);
  row.put(rank);
  row.put(wayOf(cue));
  row.put(cue.likelihood);
  row.put(frame.likelihood);
  row.put(orderOf(frame));
  row.put(cue.to - cue.from);
  const verb = isClass(grid, cue.to - 1, WordClass.cueVerb) || isClass(grid, cue.from, WordClass.cueVerb);
  row.put(cue.way === 'none' ? 2 : verb ? 1 : 0);
  putSource(grid, shape, frame, row);
  putContent(shape, frame, row);
  putRivals(grid, frame, near, row);
  const sameSource = before.frame?.source != null && before.frame.source.from === source?.from;
  row.put(before.frame === frame ? 2 : sameSource ? 1 : 0);
}

/** Most tokens between a frame and a passage that are examined. */
const mostBetween = 120;

/** Where the frame at tokens `[from, to)` stands, and what stands between it and the passage. */
function putPlace(grid: Grid, shape: Shape, from: number, to: number, row: Row): void {
  const { open, end, to: last } = shape;
  const ahead = to <= open;
  const behind = !ahead && from >= end;
  const left = ahead ? to : end;
  const right = ahead ? open : behind ? from : end;
  const here = grid.sentenceOf[ahead ? open : Math.max(open, last - 1)] ?? 0;
  const there = grid.sentenceOf[ahead ? to - 1 : from] ?? 0;
  let passages = 0;
  let clauses = 0;
  let names = 0;
  let verbs = 0;
  let inside = -1;
  for (let at = left; at < right && at - left < mostBetween; at += 1) {
    const passage = grid.passageOf[at] ?? -1;
    if (passage !== -1 && passage !== inside) passages += 1;
    inside = passage;
    if (passage !== -1) continue;
    if (isClass(grid, at, WordClass.clause)) clauses += 1;
    if (grid.nameFrom[at] === at) names += 1;
    if (isClass(grid, at, WordClass.cueVerb | WordClass.auxiliary)) verbs += 1;
  }
  row.put(ahead ? 1 : behind ? 2 : 3);
  row.put(Math.min(right - left, 250));
  row.put(within(there - here, 5));
  row.put(within((grid.sentences[there]?.paragraph ?? 0) - shape.paragraph, 3));
  row.put(passages);
  row.put(clauses);
  row.put(names);
  row.put(verbs);
  row.put(classOf(grid, left));
  row.put(classOf(grid, right - 1));
}

/** Features of the frame's source. */
function putSource(grid: Grid, { open, end }: Shape, { source }: Frame, row: Row): void {
  row.put(kindOf(source?.chunk.kind));
  if (source === null) {
    for (let column = 0; column < 8; column += 1) row.put(-1);
    return;
  }
  const entity = grid.entityAt[source.to - 1] ?? -1;
  row.put(isClass(grid, source.from, WordClass.oblique) ? 1 : 0);
  row.put(Math.abs(source.from < open ? open - source.to : source.from - end));
  row.put(source.to - source.from);
  row.put(classOf(grid, source.from - 1));
  row.put(classOf(grid, source.to));
  row.put(source.from === sentenceBounds(grid, source.from)[0] ? 1 : 0);
  row.put(grid.nameFrom[source.to - 1] === -1 ? 0 : 1);
  row.put(entity === -1 ? 0 : grid.entities[entity]?.kind === 'person' ? 2 : 1);
}

/** How a frame's own content relates to the passage: it begins with it, covers it, meets it. */
function putContent({ from, to }: Shape, { content }: Frame, row: Row): void {
  const meets = content !== null && content.from < to && content.to > from;
  row.put(!meets ? 0 : content.from === from ? 3 : content.from < from && content.to >= to ? 2 : 1);
  row.put(content?.likelihood ?? -1);
}

/** How many other frames are surer than this, and how many of those stand in its sentence. */
function putRivals(grid: Grid, frame: Frame, near: readonly Asked[], row: Row): void {
  const mine = frame.cue.likelihood * frame.likelihood;
  let surer = 0;
  let beside = 0;
  for (const { frame: other } of near) {
    if (other === frame || other.cue.way === 'none' || other.cue.likelihood * other.likelihood <= mine)
      continue;
    surer += 1;
    if (grid.sentenceOf[other.cue.from] === grid.sentenceOf[frame.cue.from]) beside += 1;
  }
  row.put(surer);
  row.put(beside);
}
