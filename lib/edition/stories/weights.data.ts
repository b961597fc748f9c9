/**
 * Logistic weights of the decision whether a topic is cut in two, learned from 59 cuts of the open topics of the
 * evaluation set by `npm run train:stories`.
 */
export const splitWeights = {
  bias: 0.435,
  weights: { overall: -5.152, apart: 1.34 },
};
