import { TokenShape } from '../../../segment/columns.ts';
import type { Frame } from '../frames.ts';
import { bucket } from '../model.ts';
import { ending3At, hashAt, isClass, kindAt, type Page, sentenceBounds, tagAt } from '../page.ts';
import { WordClass } from '../words.ts';
import { orderOf } from './content.ts';
import { type Features, mix } from './features.ts';
import { kindOf, pathOf, wayOf } from './source.ts';

/** What was decided of the passage before, as far as it lies near. */
export interface Before {
  readonly frame: Frame | null;
  readonly accepted: boolean;
  /** Tokens, paragraphs between it and the passage. */
  readonly tokens: number;
  readonly paragraphs: number;
}

/** What a passage looks like by itself. */
interface Shape {
  readonly passage: number;
  readonly from: number;
  readonly to: number;
  /** Tokens of its opening mark, and behind its closing mark. */
  readonly open: number;
  readonly end: number;
  readonly paragraph: number;
  /** Its opening mark: what British papers quote with, American ones take for titles. */
  readonly mark: number;
  readonly long: number;
  /** How its first word is written, how much of it is capitalised, what it ends with. */
  readonly first: number;
  readonly high: number;
  readonly last: number;
  /** Whether it opens and closes its paragraph. */
  readonly whole: number;
  readonly continues: number;
  readonly closed: number;
}

/** Looks a passage over once, for all the questions asked of it. */
export function shapeOf(page: Page, passage: number): Shape {
  const [from, to] = page.passageTokens[passage] ?? [0, 0];
  const [open, end] = page.passageOuter[passage] ?? [0, 0];
  const span = page.passages[passage];
  const paragraph = page.article.paragraphs[span?.paragraph ?? 0];
  const opens = paragraph?.start === span?.outerStart ? 1 : 0;
  const closes = paragraph?.end === span?.outerEnd ? 2 : 0;
  return {
    passage,
    from,
    to,
    open,
    end,
    paragraph: span?.paragraph ?? 0,
    mark: page.article.text.charCodeAt(span?.outerStart ?? 0),
    long: bucket(to - from),
    first: Math.min(kindAt(page, from), TokenShape.number),
    high: capitals(page, from, to),
    last: kindAt(page, to - 1) === TokenShape.punct ? hashAt(page, to - 1) : 1,
    whole: opens + closes,
    continues: span?.continues === true ? 1 : 0,
    closed: span?.closed === true ? 1 : 0,
  };
}

/** How many words of a passage are capitalised: titles are all so, quotations are not. 0 none … 4 all. */
function capitals(page: Page, from: number, to: number): number {
  let words = 0;
  let high = 0;
  for (let at = from; at < to && words < 12; at += 1) {
    const kind = kindAt(page, at);
    if (kind > TokenShape.caps) continue;
    words += 1;
    if (kind !== TokenShape.lower) high += 1;
  }
  if (words === 0) return 5;
  if (high === words) return 4;
  if (high * 2 >= words) return 3;
  return Math.min(high, 2);
}

/** How a frame's own content lies to a passage, with how likely it has one: 0 where they do not meet. */
function coverOf({ content }: Frame, { from, to }: Shape): number {
  if (content === null || content.from >= to || content.to <= from) return 0;
  const sure = content.likelihood < 0.2 ? 0 : content.likelihood < 0.5 ? 1 : content.likelihood < 0.8 ? 2 : 3;
  const way = content.from === from ? 1 : content.from < from && content.to >= to ? 2 : 3;
  return way * 4 + sure;
}

/** The surest of the contents around a passage that cover it, and how many do. */
export function coveredBy(frames: readonly Frame[], shape: Shape): { best: number; count: number } {
  let best = 0;
  let count = 0;
  let surest = -1;
  for (const frame of frames) {
    const cover = coverOf(frame, shape);
    if (cover === 0) continue;
    count += 1;
    const likelihood = frame.content?.likelihood ?? 0;
    if (likelihood > surest) [best, surest] = [cover, likelihood];
  }
  return { best, count: Math.min(count, 3) };
}

type Covered = ReturnType<typeof coveredBy>;

/** Features of a passage by itself; `answer` is 1 for "no quotation" and 2 for "nobody named". */
export function ownFeatures(
  page: Page,
  shape: Shape,
  before: Before,
  covered: Covered,
  answer: 1 | 2,
  features: Features,
): void {
  const { from, to, open, end, long, first, last, high } = shape;
  const after = tagAt(page, end);
  const previous = hashAt(page, open - 1);
  const ahead = tagAt(page, open - 1);
  const accepted = before.accepted ? 1 : 0;
  let verb = 0;
  for (let at = from; at < to && at < from + 20; at += 1)
    if (isClass(page, at, WordClass.auxiliary)) verb = 1;
  const [low] = sentenceBounds(page, open);
  features.begin(answer);
  features.put(0);
  features.put(long);
  features.put(long, first);
  features.put(long, high);
  features.put(long, high, verb);
  features.put(last, long);
  features.put(shape.whole);
  features.put(previous);
  features.put(hashAt(page, open - 2), previous);
  features.put(ahead, long);
  features.put(tagAt(page, open - 2), ahead);
  features.put(hashAt(page, end));
  features.put(after, long);
  features.put(kindAt(page, end), high);
  features.put(after, tagAt(page, end + 1));
  features.put(hashAt(page, from));
  features.put(hashAt(page, to - 1));
  features.put(open === low ? 1 : 0, first, last);
  features.put(accepted, bucket(before.tokens));
  features.put(accepted, bucket(before.tokens), long);
  const mark = shape.mark;
  features.put(mark, shape.whole);
  features.put(mark, long, high);
  features.put(shape.whole, long, last);
  features.put(previous, high);
  features.put(tagAt(page, open - 2), ahead, high);
  features.put(hashAt(page, end + 1));
  features.put(tagAt(page, from), long);
  features.put(tagAt(page, to - 1), long);
  features.put(ahead, tagAt(page, from), long);
  features.put(ending3At(page, open - 1), long);
  features.put(covered.best);
  features.put(covered.best, covered.count);
  features.put(covered.best, long, high);
  features.put(covered.best, previous);
  if (answer === 2) return;
  features.put(shape.continues, shape.closed);
  features.put(ahead, high, after);
  features.put(to - from === 1 ? hashAt(page, from) : 0);
}

/** Features of the question: is this frame's source the passage's speaker? */
export function speakerFeatures(
  page: Page,
  shape: Shape,
  frame: Frame,
  before: Before,
  covered: Covered,
  rank: number,
  features: Features,
): void {
  const { cue, source } = frame;
  const { open, end, long, first: case_, last: ending } = shape;
  const from = Math.min(cue.from, source?.from ?? cue.from);
  const to = Math.max(cue.to, source?.to ?? cue.to);
  const ahead = to <= open;
  const side = ahead ? 1 : from >= end ? 2 : 3;
  const left = ahead ? to : side === 2 ? end : 0;
  const right = ahead ? open : side === 2 ? from : 0;
  const sentences = Math.min(
    3,
    Math.abs((page.sentenceOf[open] ?? 0) - (page.sentenceOf[ahead ? to - 1 : from] ?? 0)),
  );
  const there = page.sentences[page.sentenceOf[cue.from] ?? 0]?.paragraph ?? 0;
  const paragraphs = 2 + Math.max(-2, Math.min(2, there - shape.paragraph));
  let between = 0;
  for (let at = left, last = -1; at < right && at - left < 120; at += 1) {
    const inside = page.passageOf[at] ?? -1;
    if (inside !== -1 && inside !== last) between += 1;
    last = inside;
  }
  const gap = bucket(right - left);
  const path = pathOf(page, left, right);
  const bare = cue.way === 'none' ? 1 : 0;
  const first = bare === 1 ? 0 : hashAt(page, cue.from);
  const last = bare === 1 ? 0 : hashAt(page, cue.to - 1);
  const order = bare === 1 ? 3 : orderOf(frame);
  const kind = kindOf(source?.chunk.kind);
  const place = mix(mix(mix(side, paragraphs), Math.min(sentences, 2)), Math.min(between, 2));
  const sure = cue.likelihood > 0.8 ? 2 : cue.likelihood > 0.4 ? 1 : 0;
  const same = before.frame === frame ? 1 : 0;
  const sameSource = before.frame?.source != null && before.frame.source.from === source?.from ? 1 : 0;
  const sameAs = same * 2 + sameSource;
  const sidePar = side * 8 + paragraphs;
  const far = sentences > 0 ? 1 : 0;
  const opensSentence = source !== null && source.from === sentenceBounds(page, source.from)[0] ? 1 : 0;
  const cover = coverOf(frame, shape);
  features.begin(3);
  features.put(cover, side);
  features.put(cover, order, wayOf(cue));
  features.put(cover, covered.best, covered.count);
  features.put(cover, last);
  features.put(cover, rank, side);
  features.put(cover, kind, bare);
  features.put(0);
  features.put(side, bare);
  features.put(place, bare);
  features.put(place, order);
  features.put(place, sure);
  features.put(side, path, bare);
  features.put(sidePar, path, order);
  features.put(side, gap, between > 0 ? 1 : 0, bare);
  features.put(sidePar, kind, bare);
  features.put(side, last);
  features.put(side, first, order);
  features.put(side * 2 + (paragraphs === 2 ? 0 : 1), last, order, gap);
  features.put(sidePar, ending, gap);
  features.put(sidePar, tagAt(page, end));
  features.put(side, case_, far);
  features.put(sidePar, shape.whole);
  features.put(long, sidePar, far, bare);
  features.put(long, case_, sidePar, far);
  features.put(side, rank, bare);
  features.put(sidePar, rank, ending);
  features.put(sure, Math.round(frame.likelihood * 4), side);
  features.put(sameAs, sidePar);
  features.put(sameAs, before.accepted ? 1 : 0, bucket(before.tokens), side);
  features.put(source === null ? 0 : tagAt(page, source.from - 1), bare, side);
  features.put(source === null ? 0 : tagAt(page, source.to), bare, side);
  features.put(opensSentence, kind, bare, side * 4 + Math.min(sentences, 2));
  features.put(shape.continues, same);
  features.put(wayOf(cue), side, order, gap);
}
