import type { Layout } from './layout.ts';

/** Probability from which a block is the article's on a page that the scoring is sure of. */
const highest = 0.5;
/** Least probability that is ever enough: below it a page shows no article. */
const lowest = 0.1;

/** Part of the text that is expected to be the article's by which it is told how sure the scoring is at its surest. */
const surestPart = 0.25;
/** Least part of that probability that is enough: beside paragraphs that are sure, what is doubted is another article. */
const leastOfSurest = 0.4;

/** Candidates by their scores, the highest first. */
function ranked({ candidates }: Layout, scores: Float32Array): readonly number[] {
  return candidates.toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
}

/**
 * The best F1, in code units, that any choice among some blocks can expect, when each is the article's with its probability; and the
 * probability of the likeliest of them, down to the surest part. `among`: in the page's order, by which a sum of fractions is always the same;
 * `likeliest`: the same, the likeliest first.
 */
function expectation(
  { blocks }: Layout,
  scores: Float32Array,
  among: readonly number[],
  likeliest: readonly number[],
): { f1: number; surest: number } {
  let expected = 0;
  for (const index of among) expected += (scores[index] ?? 0) * (blocks[index]?.text.length ?? 0);
  let right = 0;
  let taken = 0;
  let f1 = 0;
  let surest = 0;
  for (const index of likeliest) {
    const score = scores[index] ?? 0;
    const length = blocks[index]?.text.length ?? 0;
    if (right <= expected * surestPart) surest = score;
    right += score * length;
    taken += length;
    f1 = Math.max(f1, (2 * right) / (taken + expected));
  }
  return { f1, surest };
}

/** Probability of its surest text from which the second look is held to know the page. */
const sure = 0.7;

/**
 * Of two looks at the blocks of a page the one to go by: the second, which sees the neighbours too; the first where it expects
 * more of a page on which the second is sure of nothing: what is learnt of neighbours goes wrong all over a page that is built in a new way.
 */
export function surerOf(layout: Layout, first: Float32Array, second: Float32Array): Float32Array {
  const of = (scores: Float32Array) => expectation(layout, scores, layout.candidates, ranked(layout, scores));
  const { f1, surest } = of(second);
  return surest < sure && of(first).f1 > f1 ? first : second;
}

/**
 * The probability from which the blocks of a page are taken: half the best F1 that can be expected of it, which is where that F1 is reached
 * (Lipton, Elkan and Naryanaswamy 2014, "Thresholding Classifiers to Maximize F1 Score"). Where the scoring is sure of the main
 * scope, or of the page, it is one half; on a page unlike those that the weights were learnt from, where every paragraph is
 * doubted alike, it falls with the doubt, so that such a page isn't lost.
 */
export function thresholdFor(layout: Layout, scores: Float32Array): number {
  const { areas, blocks, candidates } = layout;
  const all = ranked(layout, scores);
  const isWithin = (index: number): boolean => areas[blocks[index]?.scope.index ?? 0]?.inMain ?? false;
  const page = expectation(layout, scores, candidates, all);
  const main = expectation(layout, scores, candidates.filter(isWithin), all.filter(isWithin));
  const least = Math.max(lowest, page.f1 / 2, main.f1 / 2, page.surest * leastOfSurest);
  return Math.min(highest, least);
}
