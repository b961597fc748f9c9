import type { FactModel } from './model.ts';

/** Made by `npm run train:facts` from the open part of the evaluation data's summaries; not edited by hand. */
export const model: FactModel = {
  stems: {
    bias: -3.232,
    sentences: 0.557,
    mentions: 0.608,
    inFirst: -0.551,
    inOpening: 0.516,
    early: 1.938,
    late: -0.744,
    number: 0.424,
  },
  features: {
    first: 1.148,
    second: 1.383,
    third: 1.175,
    early: 1.931,
    depth: -1.488,
    relativePosition: -0.856,
    paragraphOpens: -0.79,
    density: 1.861,
    topics: 1.664,
    likeOpening: -1.919,
    introduces: 3.7,
    nowhereElse: -1.437,
    opensWithQuotation: -0.616,
    exclamation: 2.617,
    firstPerson: -1.057,
  },
  marginal: {
    newContent: 0.417,
    newPairs: 0.451,
    repeats: -0.094,
    words: -0.22,
  },
};
