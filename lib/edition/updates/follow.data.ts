/**
 * Logistic weights of what tells that a story goes on with an earlier one, learned from 1113 pairs of the open parts by
 * `npm run train:updates`.
 */
export const followWeights = {
  bias: 0.374,
  weights: { likeness: 2.452, names: 0.762, share: 3.893 },
};
