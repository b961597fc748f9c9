/**
 * Logistic weights of the decision whether a topic is cut in two, learned from 57 cuts of the open topics of the
 * evaluation set by `npm run train:stories`.
 */
export const splitWeights = {
  bias: -3.84,
  weights: { overall: -3.469, apart: 2.832 },
};
