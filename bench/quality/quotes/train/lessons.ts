import { contentEnds, contentStarts } from '../../../../lib/extract/quotes/content.ts';
import { type Cue, longestCue, mayBeginCue } from '../../../../lib/extract/quotes/cues.ts';
import {
  contentEndFeatures,
  contentStartFeatures,
  noContentFeatures,
} from '../../../../lib/extract/quotes/features/content.ts';
import { cueBeginFeatures, cueInsideFeatures } from '../../../../lib/extract/quotes/features/cue.ts';
import { noSourceFeatures, sourceFeatures } from '../../../../lib/extract/quotes/features/source.ts';
import {
  rejectFeatures,
  speakerFeatures,
  unnamedFeatures,
} from '../../../../lib/extract/quotes/features/speaker.ts';
import { coverOf, type Frame } from '../../../../lib/extract/quotes/frames.ts';
import { sourceCandidates } from '../../../../lib/extract/quotes/sources.ts';
import {
  beforeOf,
  type Decision,
  framesAround,
  framesOutside,
} from '../../../../lib/extract/quotes/speakers.ts';
import type { Learner } from './learner.ts';
import type { TokenRange, Told, TrainingPage } from './pages.ts';

const meets = (a: TokenRange, b: TokenRange): boolean => a.from < b.to && b.from < a.to;

/** How often each form begins a cue. */
export function cueForms(pages: readonly TrainingPage[]): Map<string, number> {
  const forms = new Map<string, number>();
  for (const { page, told } of pages)
    for (const { cue } of told) {
      const form = page.tokens.forms[cue[0]?.from ?? -1];
      if (form !== undefined) forms.set(form, (forms.get(form) ?? 0) + 1);
    }
  return forms;
}

/** Where cues begin, and over which tokens they go on. */
export function teachCues(
  { page, told }: TrainingPage,
  forms: ReadonlyMap<string, number>,
  begin: Learner,
  inside: Learner,
): void {
  const begins = new Map<number, number>();
  for (const { cue } of told) {
    const first = cue[0];
    if (first !== undefined && first.to - first.from <= longestCue) begins.set(first.from, first.to);
  }
  const isKnown = (form: string): boolean => (forms.get(form) ?? 0) >= 2;
  for (let at = 0; at < page.tokens.count; at += 1) {
    const to = begins.get(at);
    if (to !== undefined)
      for (let next = at + 1; next <= to && next < page.tokens.count; next += 1)
        inside.add({ answers: [[], cueInsideFeatures(page, at, next)], right: [next < to ? 1 : 0] });
    if (!mayBeginCue(page, at, isKnown)) continue;
    begin.add({ answers: [[], cueBeginFeatures(page, at)], right: [to === undefined ? 0 : 1] });
  }
}

const asCue = ({ from, to }: TokenRange): Cue => ({ from, to, way: 'verb', likelihood: 1 });

/** Which noun phrase each annotated cue speaks of; `found` are the cues that the model finds here. */
export function teachSources({ page, told }: TrainingPage, found: readonly Cue[], learner: Learner): void {
  const isCue = coverOf(page, found);
  for (const { cue: cues, source: sources } of told) {
    const range = cues[0];
    if (range === undefined) continue;
    const cue =
      found.find(({ from, to }) => from === range.from && to === range.to) ??
      found.find((other) => meets(other, range)) ??
      asCue(range);
    const candidates = sourceCandidates(page, cue, (at) => isCue(at) || (at >= range.from && at < range.to));
    const source = sources[0];
    const right: number[] = [];
    if (source === undefined) right.push(candidates.length);
    else {
      for (const [index, { from, to }] of candidates.entries())
        if (from === source.from && to === source.to) right.push(index);
      if (right.length === 0) {
        let best = 0.5;
        for (const { from, to } of candidates) best = Math.max(best, dice({ from, to }, source));
        for (const [index, { from, to }] of candidates.entries())
          if (dice({ from, to }, source) >= best && best > 0.5) right.push(index);
      }
      if (right.length === 0) right.push(candidates.length);
    }
    learner.add({
      answers: [
        ...candidates.map((candidate) => sourceFeatures(page, cue, candidate)),
        noSourceFeatures(page, cue),
      ],
      right,
    });
  }
}

function dice(a: TokenRange, b: TokenRange): number {
  const both = Math.min(a.to, b.to) - Math.max(a.from, b.from);
  return both <= 0 ? 0 : (2 * both) / (a.to - a.from + b.to - b.from);
}

/** Whose each passage is. */
export function teachSpeakers({ page, told }: TrainingPage, all: readonly Frame[], learner: Learner): void {
  const frames = framesOutside(page, all);
  let last: Decision | null = null;
  let hint = 0;
  for (const [passage] of page.passages.entries()) {
    const [from = 0, to = 0] = page.passageTokens[passage] ?? [];
    const weak = page.passages[passage]?.weak === true;
    const own = told.filter(({ quoted, content }) =>
      (weak ? content : quoted).some((span) => covers(span, { from, to })),
    );
    const before = beforeOf(page, passage, last);
    const around = framesAround(page, passage, frames, before, hint);
    hint = around.hint;
    const right =
      own.length === 0
        ? [0]
        : rightFrames(
            around.near.map(({ frame }) => frame),
            own,
          ).map((index) => index + 2);
    if (right.length === 0) right.push(1);
    learner.add({
      answers: [
        rejectFeatures(page, passage, before),
        unnamedFeatures(page, passage, before),
        ...around.near.map(({ frame, rank }) => speakerFeatures(page, passage, frame, before, rank)),
      ],
      right,
    });
    const chosen = around.near[(right[0] ?? 0) - 2]?.frame ?? null;
    last = { quotation: own.length > 0 ? 1 : 0, frame: chosen?.source ? chosen : null, likelihood: 1 };
  }
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
  { page, told }: TrainingPage,
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
    const candidates = contentStarts(page, frame);
    const content =
      gold === undefined || gold.kind === 'direct'
        ? undefined
        : [...gold.content].sort((a, b) => b.to - b.from - (a.to - a.from))[0];
    const right = candidates.flatMap(({ at }, index) =>
      content !== undefined && at === content.from ? [index] : [],
    );
    if (content !== undefined && right.length === 0) continue;
    starts.add({
      answers: [
        ...candidates.map(({ at, side }) => contentStartFeatures(page, frame, at, side)),
        noContentFeatures(page, frame),
      ],
      right: content === undefined ? [candidates.length] : right,
    });
    const start = candidates[right[0] ?? -1];
    if (content === undefined || start === undefined) continue;
    const { ends: stops, high } = contentEnds(page, frame, start);
    ends.add({
      answers: stops.map((at) => contentEndFeatures(page, frame, start.at, at, high, start.side)),
      right: stops.flatMap((at, index) => (at === content.to ? [index] : [])),
    });
  }
}
