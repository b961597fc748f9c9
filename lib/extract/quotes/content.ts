import { TokenKind } from '../names/tokens.ts';
import {
  afterEdge,
  contentEndFeatures,
  contentStartFeatures,
  noContentFeatures,
  type Side,
} from './features/content.ts';
import type { Frame } from './frames.ts';
import { type Models, softmax } from './model.ts';
import { formAt, kindAt, type Page, sentenceBounds } from './page.ts';
import { tagAt } from './tags.ts';

/** Indirect speech: the words attributed, tokens `[from, to)`. */
export interface Content {
  readonly from: number;
  readonly to: number;
  readonly likelihood: number;
}

/** How far behind a cue its content may start, and how long it may be, in tokens. */
const startReach = 16;
const longest = 90;

interface StartCandidate {
  readonly at: number;
  readonly side: Side;
}

/** Whether a token can be the first of a clause or phrase: not the middle of a name. */
function mayStart(page: Page, at: number): boolean {
  const kind = kindAt(page, at);
  if (kind === TokenKind.punct || kind === TokenKind.clitic) return formAt(page, at) === '$';
  return page.nameFrom[at] === -1 || page.nameFrom[at] === at;
}

/** Where what a frame attributes may start: behind the cue, or earlier in the sentence. */
export function contentStarts(page: Page, frame: Frame): StartCandidate[] {
  const { cue, source } = frame;
  const [low, high] = sentenceBounds(page, cue.from);
  const starts: StartCandidate[] = [];
  const edge = afterEdge(frame);
  for (let at = edge; at < Math.min(high, edge + startReach); at += 1)
    if (mayStart(page, at)) starts.push({ at, side: 'after' });
  const stop = Math.min(cue.from, source?.from ?? cue.from);
  let count = 0;
  for (let at = Math.max(low, stop - longest); at < stop && count < 8; at += 1) {
    if (!mayStart(page, at)) continue;
    const before = tagAt(page, at - 1);
    if (
      at !== low &&
      !/^[,;:—"'(.]$/.test(before) &&
      !page.language.quotes.complementisers.has(tagAt(page, at))
    )
      continue;
    starts.push({ at, side: 'before' });
    count += 1;
  }
  return starts;
}

/** Where content that starts at a token may end: before punctuation and the words that open a new clause or phrase. */
export function contentEnds(
  page: Page,
  frame: Frame,
  { at: start, side }: StartCandidate,
): { ends: number[]; high: number } {
  const { cue, source } = frame;
  const [, sentenceEnd] = sentenceBounds(page, cue.from);
  let high = side === 'after' ? sentenceEnd : Math.min(cue.from, source?.from ?? cue.from);
  while (high > start + 1 && kindAt(page, high - 1) >= TokenKind.mark) high -= 1;
  const ends: number[] = [];
  const { quotes } = page.language;
  for (let at = start + 1; at < high && at - start < longest; at += 1) {
    const kind = kindAt(page, at);
    if (kind === TokenKind.punct || kind === TokenKind.mark) {
      if (kindAt(page, at - 1) < TokenKind.mark) ends.push(at);
      continue;
    }
    const form = formAt(page, at);
    if (page.nameFrom[at] !== -1 && page.nameFrom[at] !== at) continue;
    if (
      quotes.conjunctions.has(form) ||
      quotes.prepositions.has(form) ||
      quotes.relatives.has(form) ||
      quotes.complementisers.has(form) ||
      at === source?.from ||
      at === cue.from
    )
      ends.push(at);
  }
  ends.push(high);
  return { ends, high };
}

/** What a frame attributes, if anything. */
export function contentByModel(
  page: Page,
  frame: Frame,
  { contentStart, contentEnd }: Models,
): Content | null {
  const starts = contentStarts(page, frame);
  if (starts.length === 0) return null;
  const likelihoods = softmax([
    ...starts.map(({ at, side }) => contentStart.score(contentStartFeatures(page, frame, at, side))),
    contentStart.score(noContentFeatures(page, frame)),
  ]);
  const no = likelihoods.at(-1) ?? 1;
  let best = -1;
  for (let index = 0; index < starts.length; index += 1)
    if (best < 0 || (likelihoods[index] ?? 0) > (likelihoods[best] ?? 0)) best = index;
  const start = starts[best];
  if (start === undefined) return null;
  const { ends, high } = contentEnds(page, frame, start);
  const scores = ends.map((at) =>
    contentEnd.score(contentEndFeatures(page, frame, start.at, at, high, start.side)),
  );
  let end = 0;
  for (const [index, score] of scores.entries()) if (score > (scores[end] ?? 0)) end = index;
  return { from: start.at, to: ends[end] ?? high, likelihood: 1 - no };
}
