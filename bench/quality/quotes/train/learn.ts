import { type Cue, findCuesByModel } from '../../../../lib/extract/quotes/cues.ts';
import { type Frame, frameByModel } from '../../../../lib/extract/quotes/frames.ts';
import { type Decision, type Models, Weights } from '../../../../lib/extract/quotes/model.ts';
import { Learner, type LearnOptions } from './learner.ts';
import { cueForms, teachContent, teachCues, teachSources, teachSpeakers } from './lessons.ts';
import type { TrainingPage } from './pages.ts';

const empty = new Weights(new Map());
const none: Models = {
  cueBegin: empty,
  cueInside: empty,
  source: empty,
  speaker: empty,
  contentStart: empty,
  contentEnd: empty,
};

/** How often a language's own articles count beside those of another. */
const ownWeight = 3;

function learnCues(
  pages: readonly TrainingPage[],
  options: LearnOptions,
): { begin: Map<string, number>; inside: Map<string, number> } {
  const [begin, inside] = [new Learner(), new Learner()];
  const forms = cueForms(pages);
  for (const page of pages) teachCues(page, forms, begin, inside);
  const learned = begin.learn(options);
  // A form that may begin a cue is asked at all only when the table has it.
  for (const [form, count] of forms) if (count >= 2 && !learned.has(`f=${form}`)) learned.set(`f=${form}`, 0);
  return { begin: learned, inside: inside.learn(options) };
}

function learnSources(
  pages: readonly TrainingPage[],
  cues: ReadonlyMap<TrainingPage, readonly Cue[]>,
  options: LearnOptions,
): Map<string, number> {
  const learner = new Learner();
  for (const page of pages) teachSources(page, cues.get(page) ?? [], learner);
  return learner.learn(options);
}

/** Pages with the cues and frames that models made from the other pages find in them. */
export interface Prepared {
  readonly pages: readonly TrainingPage[];
  readonly cues: ReadonlyMap<TrainingPage, readonly Cue[]>;
  readonly frames: ReadonlyMap<TrainingPage, readonly Frame[]>;
}

/** Lays cues and frames: each fold's by what is learned from the other folds, so that later decisions see real mistakes. */
export function prepare(pages: readonly TrainingPage[], options: LearnOptions, folds: number): Prepared {
  const split = Array.from({ length: folds }, (_, fold) => ({
    own: pages.filter((_, index) => index % folds === fold),
    rest: pages.filter((_, index) => index % folds !== fold),
  }));
  const cues = new Map<TrainingPage, Cue[]>();
  for (const { own, rest } of split) {
    const { begin, inside } = learnCues(rest, options);
    const models = { ...none, cueBegin: new Weights(begin), cueInside: new Weights(inside) };
    for (const page of own) cues.set(page, findCuesByModel(page.page, models));
  }
  const frames = new Map<TrainingPage, Frame[]>();
  for (const { own, rest } of split) {
    const models = { ...none, source: new Weights(learnSources(rest, cues, options)) };
    for (const page of own) frames.set(page, frameByModel(page.page, cues.get(page) ?? [], models));
  }
  return { pages, cues, frames };
}

/**
 * Weights of every decision. `aids` are articles of other languages: where quotations stand to their speakers is
 * much the same there, so they help where a language has few annotated articles of its own.
 */
export function learnAll(
  { pages, cues, frames }: Prepared,
  options: LearnOptions,
  aids: readonly Prepared[] = [],
): Record<Decision, Map<string, number>> {
  const [speaker, starts, ends] = [new Learner(), new Learner(), new Learner()];
  for (const aid of aids)
    for (const page of aid.pages) teachSpeakers(page, aid.frames.get(page) ?? [], speaker);
  for (const page of pages) {
    const found = frames.get(page) ?? [];
    for (let times = aids.length === 0 ? 1 : ownWeight; times > 0; times -= 1)
      teachSpeakers(page, found, speaker);
    teachContent(page, found, starts, ends);
  }
  const { begin, inside } = learnCues(pages, options);
  return {
    cueBegin: begin,
    cueInside: inside,
    source: learnSources(pages, cues, options),
    speaker: speaker.learn(options),
    contentStart: starts.learn(options),
    contentEnd: ends.learn(options),
  };
}
