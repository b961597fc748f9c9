import { withContents } from '../../../../lib/extract/quotes/content.ts';
import { type Cue, findCuesByModel } from '../../../../lib/extract/quotes/cues.ts';
import { type Frame, frameByModel } from '../../../../lib/extract/quotes/frames.ts';
import type { Models, Question } from '../../../../lib/extract/quotes/model.ts';
import { Trees } from '../../../../lib/extract/quotes/trees.ts';
import { Booster, type BoostOptions } from './booster.ts';
import { Learner, type LearnOptions } from './learner.ts';
import { teachContent, teachCues, teachSources, teachSpeakers } from './lessons.ts';
import { type Grown, type Kept, noTrees, noWeights, packTrees, weightsOf } from './pack.ts';
import type { TrainingPage } from './pages.ts';

const none: Models = {
  cueBegin: noWeights,
  cueInside: noWeights,
  source: noWeights,
  speaker: noTrees,
  contentStart: noWeights,
  contentEnd: noWeights,
};

/** How the weights of each decision are learned. */
export type Recipe = Readonly<Record<Question, LearnOptions>> & {
  readonly speaker: BoostOptions;
  /**
   * Into how many parts the articles are cut, so that no model is asked of what it was made from: of few articles many,
   * or what later decisions are taught by is much worse than what they will be asked about.
   */
  readonly folds: number;
};

/** What is kept of every decision. */
export type Learned = Record<Question, Kept> & { readonly speaker: Grown };

function modelsFrom({ speaker, ...tables }: Partial<Learned>): Models {
  const models = { ...none, ...(speaker && { speaker: new Trees(packTrees(speaker)) }) };
  for (const [decision, steps] of Object.entries(tables) as [Question, Kept][])
    models[decision] = weightsOf(steps);
  return models;
}

function learnCues(pages: readonly TrainingPage[], recipe: Recipe): Pick<Learned, 'cueBegin' | 'cueInside'> {
  const [begin, inside] = [new Learner(), new Learner()];
  for (const page of pages) teachCues(page, begin, inside);
  return {
    cueBegin: begin.learn(recipe.cueBegin),
    cueInside: inside.learn(recipe.cueInside),
  };
}

function learnSources(
  pages: readonly TrainingPage[],
  cues: ReadonlyMap<TrainingPage, readonly Cue[]>,
  recipe: Recipe,
): Kept {
  const learner = new Learner();
  for (const page of pages) teachSources(page, cues.get(page) ?? [], learner);
  return learner.learn(recipe.source);
}

function learnContents(
  pages: readonly TrainingPage[],
  frames: ReadonlyMap<TrainingPage, readonly Frame[]>,
  recipe: Recipe,
): Pick<Learned, 'contentStart' | 'contentEnd'> {
  const [starts, ends] = [new Learner(), new Learner()];
  for (const page of pages) teachContent(page, frames.get(page) ?? [], starts, ends);
  return {
    contentStart: starts.learn(recipe.contentStart),
    contentEnd: ends.learn(recipe.contentEnd),
  };
}

/** Pages with the cues and frames that models made from the other pages find in them. */
export interface Prepared {
  readonly pages: readonly TrainingPage[];
  readonly cues: ReadonlyMap<TrainingPage, readonly Cue[]>;
  readonly frames: ReadonlyMap<TrainingPage, readonly Frame[]>;
}

/** Lays cues and frames: each fold's by what is learned from the other folds, so that later decisions see real mistakes. */
export function prepare(pages: readonly TrainingPage[], recipe: Recipe): Prepared {
  const { folds } = recipe;
  const split = Array.from({ length: folds }, (_, fold) => ({
    own: pages.filter((_, index) => index % folds === fold),
    rest: pages.filter((_, index) => index % folds !== fold),
  }));
  const cues = new Map<TrainingPage, Cue[]>();
  for (const { own, rest } of split) {
    const models = modelsFrom(learnCues(rest, recipe));
    for (const page of own) cues.set(page, findCuesByModel(page.page, models));
  }
  const frames = new Map<TrainingPage, Frame[]>();
  for (const { own, rest } of split) {
    const models = modelsFrom({ source: learnSources(rest, cues, recipe) });
    for (const page of own) frames.set(page, frameByModel(page.page, cues.get(page) ?? [], models));
  }
  const whole = new Map<TrainingPage, Frame[]>();
  for (const { own, rest } of split) {
    const models = modelsFrom(learnContents(rest, frames, recipe));
    for (const page of own) whole.set(page, withContents(page.page, frames.get(page) ?? [], models));
  }
  return { pages, cues, frames: whole };
}

/** Weights of every decision. */
export function learnAll({ pages, cues, frames }: Prepared, recipe: Recipe): Learned {
  const speaker = new Booster();
  for (const page of pages) teachSpeakers(page, frames.get(page) ?? [], speaker);
  return {
    ...learnCues(pages, recipe),
    source: learnSources(pages, cues, recipe),
    speaker: speaker.learn(recipe.speaker),
    ...learnContents(pages, frames, recipe),
  };
}
