import type { Frame } from '../frames.ts';
import { isClass, type Page, sentenceBounds } from '../page.ts';
import * as WordClass from '../word-class.ts';
import { orderOf } from './content.ts';
import { type Before, classOf, putFrames, putPassage, type Shape } from './passage.ts';
import type { Row } from './row.ts';
import { kindOf, wayOf } from './source.ts';

/** A frame that is asked for a passage, with how many of its side stand nearer. */
export interface Asked {
  readonly frame: Frame;
  readonly rank: number;
}

/** What a passage is asked about: no quotation at all, nobody named, or one of the frames around it. */
export const Verdict = { rejected: 0, unnamed: 1, frame: 2 } as const;

/** Puts the part of the row that all answers about a passage share. */
export function putQuestion(
  page: Page,
  passage: number,
  shape: Shape,
  before: Before,
  near: readonly Asked[],
  row: Row,
): void {
  row.begin();
  putPassage(page, passage, shape, before, row);
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
  page: Page,
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
  putPlace(page, shape, from, to, row);
  row.put(rank);
  row.put(wayOf(cue));
  row.put(cue.likelihood);
  row.put(frame.likelihood);
  row.put(orderOf(frame));
  row.put(cue.to - cue.from);
  const verb = isClass(page, cue.to - 1, WordClass.cueVerb) || isClass(page, cue.from, WordClass.cueVerb);
  row.put(cue.way === 'none' ? 2 : verb ? 1 : 0);
  putSource(page, shape, frame, row);
  putContent(shape, frame, row);
  putRivals(page, frame, near, row);
  const sameSource = before.frame?.source != null && before.frame.source.from === source?.from;
  row.put(before.frame === frame ? 2 : sameSource ? 1 : 0);
}

/** Most tokens between a frame and a passage that are looked at. */
const mostBetween = 120;

/** Where the frame at tokens `[from, to)` stands, and what stands between it and the passage. */
function putPlace(page: Page, shape: Shape, from: number, to: number, row: Row): void {
  const { open, end, to: last } = shape;
  const ahead = to <= open;
  const behind = !ahead && from >= end;
  const left = ahead ? to : end;
  const right = ahead ? open : behind ? from : end;
  const here = page.sentenceOf[ahead ? open : Math.max(open, last - 1)] ?? 0;
  const there = page.sentenceOf[ahead ? to - 1 : from] ?? 0;
  let passages = 0;
  let clauses = 0;
  let names = 0;
  let verbs = 0;
  let inside = -1;
  for (let at = left; at < right && at - left < mostBetween; at += 1) {
    const passage = page.passageOf[at] ?? -1;
    if (passage !== -1 && passage !== inside) passages += 1;
    inside = passage;
    if (passage !== -1) continue;
    if (isClass(page, at, WordClass.clause)) clauses += 1;
    if (page.nameFrom[at] === at) names += 1;
    if (isClass(page, at, WordClass.cueVerb | WordClass.auxiliary)) verbs += 1;
  }
  row.put(ahead ? 1 : behind ? 2 : 3);
  row.put(Math.min(right - left, 250));
  row.put(within(there - here, 5));
  row.put(within((page.sentences[there]?.paragraph ?? 0) - shape.paragraph, 3));
  row.put(passages);
  row.put(clauses);
  row.put(names);
  row.put(verbs);
  row.put(classOf(page, left));
  row.put(classOf(page, right - 1));
}

/** What the noun phrase is that the frame has for its source. */
function putSource(page: Page, { open, end }: Shape, { source }: Frame, row: Row): void {
  row.put(kindOf(source?.chunk.kind));
  if (source === null) {
    for (let column = 0; column < 8; column += 1) row.put(-1);
    return;
  }
  const entity = page.entityAt[source.to - 1] ?? -1;
  row.put(isClass(page, source.from, WordClass.oblique) ? 1 : 0);
  row.put(Math.abs(source.from < open ? open - source.to : source.from - end));
  row.put(source.to - source.from);
  row.put(classOf(page, source.from - 1));
  row.put(classOf(page, source.to));
  row.put(source.from === sentenceBounds(page, source.from)[0] ? 1 : 0);
  row.put(page.nameFrom[source.to - 1] === -1 ? 0 : 1);
  row.put(entity === -1 ? 0 : page.entities[entity]?.kind === 'person' ? 2 : 1);
}

/** How a frame's own content lies to the passage: it begins with it, covers it, meets it. */
function putContent({ from, to }: Shape, { content }: Frame, row: Row): void {
  const meets = content !== null && content.from < to && content.to > from;
  row.put(!meets ? 0 : content.from === from ? 3 : content.from < from && content.to >= to ? 2 : 1);
  row.put(content?.likelihood ?? -1);
}

/** How many other frames are surer than this, and how many of those stand in its sentence. */
function putRivals(page: Page, frame: Frame, near: readonly Asked[], row: Row): void {
  const mine = frame.cue.likelihood * frame.likelihood;
  let surer = 0;
  let beside = 0;
  for (const { frame: other } of near) {
    if (other === frame || other.cue.way === 'none' || other.cue.likelihood * other.likelihood <= mine)
      continue;
    surer += 1;
    if (page.sentenceOf[other.cue.from] === page.sentenceOf[frame.cue.from]) beside += 1;
  }
  row.put(surer);
  row.put(beside);
}
