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
    second: 1.381,
    third: 1.224,
    early: 1.935,
    depth: -1.495,
    relativePosition: -0.867,
    paragraphOpens: -0.792,
    density: 1.823,
    topics: 1.621,
    likeOpening: -1.926,
    introduces: 3.717,
    nowhereElse: -1.412,
    opensWithQuotation: -0.617,
    exclamation: 2.682,
    firstPerson: -1.072,
  },
  marginal: {
    newContent: 0.42,
    newPairs: 0.452,
    words: -0.213,
  },
};
