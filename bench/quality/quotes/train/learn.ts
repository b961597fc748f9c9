import { withContents } from '../../../../lib/extract/quotes/content.ts';
import { type Cue, findCuesByModel } from '../../../../lib/extract/quotes/cues.ts';
import { type Frame, frameByModel } from '../../../../lib/extract/quotes/frames.ts';
import type { Models, Question } from '../../../../lib/extract/quotes/model.ts';
import { treesOf } from '../../../../lib/extract/quotes/trees.ts';
import { Booster, type BoostOptions } from './booster.ts';
import type { TrainingGrid } from './grids.ts';
import { Learner, type LearnOptions } from './learner.ts';
import { teachContent, teachCues, teachSources, teachSpeakers } from './lessons.ts';
import { type Grown, type Kept, noTrees, noWeights, packTrees, weightsOf } from './pack.ts';

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

/** The learned model of every decision. */
export type Learned = Record<Question, Kept> & { readonly speaker: Grown };

function modelsFrom({ speaker, ...tables }: Partial<Learned>): Models {
  const models = { ...none, ...(speaker && { speaker: treesOf(packTrees(speaker)) }) };
  for (const [decision, steps] of Object.entries(tables) as [Question, Kept][])
    models[decision] = weightsOf(steps);
  return models;
}

function learnCues(grids: readonly TrainingGrid[], recipe: Recipe): Pick<Learned, 'cueBegin' | 'cueInside'> {
  const [begin, inside] = [new Learner(), new Learner()];
  for (const grid of grids) teachCues(grid, begin, inside);
  return {
    cueBegin: begin.learn(recipe.cueBegin),
    cueInside: inside.learn(recipe.cueInside),
  };
}

function learnSources(
  grids: readonly TrainingGrid[],
  cues: ReadonlyMap<TrainingGrid, readonly Cue[]>,
  recipe: Recipe,
): Kept {
  const learner = new Learner();
  for (const grid of grids) teachSources(grid, cues.get(grid) ?? [], learner);
  return learner.learn(recipe.source);
}

function learnContents(
  grids: readonly TrainingGrid[],
  frames: ReadonlyMap<TrainingGrid, readonly Frame[]>,
  recipe: Recipe,
): Pick<Learned, 'contentStart' | 'contentEnd'> {
  const [starts, ends] = [new Learner(), new Learner()];
  for (const grid of grids) teachContent(grid, frames.get(grid) ?? [], starts, ends);
  return {
    contentStart: starts.learn(recipe.contentStart),
    contentEnd: ends.learn(recipe.contentEnd),
  };
}

/** Grids with the cues and frames that models made from the other grids find in them. */
export interface Prepared {
  readonly grids: readonly TrainingGrid[];
  readonly cues: ReadonlyMap<TrainingGrid, readonly Cue[]>;
  readonly frames: ReadonlyMap<TrainingGrid, readonly Frame[]>;
}

/** Lays cues and frames: each fold's by what is learned from the other folds, so that later decisions see real mistakes. */
export function prepare(grids: readonly TrainingGrid[], recipe: Recipe): Prepared {
  const { folds } = recipe;
  const split = Array.from({ length: folds }, (_, fold) => ({
    own: grids.filter((_, index) => index % folds === fold),
    rest: grids.filter((_, index) => index % folds !== fold),
  }));
  const cues = new Map<TrainingGrid, Cue[]>();
  for (const { own, rest } of split) {
    const models = modelsFrom(learnCues(rest, recipe));
    for (const grid of own) cues.set(grid, findCuesByModel(grid.grid, models));
  }
  const frames = new Map<TrainingGrid, Frame[]>();
  for (const { own, rest } of split) {
    const models = modelsFrom({ source: learnSources(rest, cues, recipe) });
    for (const grid of own) frames.set(grid, frameByModel(grid.grid, cues.get(grid) ?? [], models));
  }
  const whole = new Map<TrainingGrid, Frame[]>();
  for (const { own, rest } of split) {
    const models = modelsFrom(learnContents(rest, frames, recipe));
    for (const grid of own) whole.set(grid, withContents(grid.grid, frames.get(grid) ?? [], models));
  }
  return { grids, cues, frames: whole };
}

/** Weights of every decision. */
export function learnAll({ grids, cues, frames }: Prepared, recipe: Recipe): Learned {
  const speaker = new Booster();
  for (const grid of grids) teachSpeakers(grid, frames.get(grid) ?? [], speaker);
  return {
    ...learnCues(grids, recipe),
    source: learnSources(grids, cues, recipe),
    speaker: speaker.learn(recipe.speaker),
    ...learnContents(grids, frames, recipe),
  };
}
