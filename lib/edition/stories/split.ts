import { logistic } from '../../logistic.ts';
import type { CountRows, VectorRows } from './rows.ts';
import { cutTopic } from './topic.ts';
import { add, dot, meanWithin, type Vector } from './vector.ts';
import { splitWeights } from './weights.data.ts';

/** The data of the day's documents that cutting topics needs. */
export interface Day {
  readonly vectors: VectorRows;
  readonly counts: CountRows;
  /** How rare a term is in the day and in the language: log of documents over documents with it. */
  readonly rarity: (term: number) => number;
  /** The highest rarity there is. */
  readonly rarest: number;
}

/** The features of a cut; none depends on the number of the day's documents. */
export interface CutFeatures {
  /** Likeness of the two parts over that within them, by the day's weights. */
  readonly overall: number;
  /** How clearly the weaker side's best term sets it apart: log(1 + G²), rare terms more. */
  readonly apart: number;
}

/** Topics of fewer documents are one story: no term can be told to set three apart. */
const leastTopic = 4;

function spreadOf(members: readonly number[], counts: CountRows): Map<number, number> {
  const spread = new Map<number, number>();
  for (const member of members) {
    for (const term of counts.at(member).terms) spread.set(term, (spread.get(term) ?? 0) + 1);
  }
  return spread;
}

/** Dunning's G² of a term that a of A and b of B documents have. */
function surprise(a: number, sizeA: number, b: number, sizeB: number): number {
  const share = (a + b) / (sizeA + sizeB);
  if (share <= 0 || share >= 1) return 0;
  const part = (count: number, size: number): number =>
    (count > 0 ? count * Math.log(count / size / share) : 0) +
    (size > count ? (size - count) * Math.log((1 - count / size) / (1 - share)) : 0);
  return 2 * (part(a, sizeA) + part(b, sizeB));
}

function sumOf(members: readonly number[], vectors: VectorRows): Vector {
  // Pairwise, so that the sum of a thousand vectors does not copy the growing whole a thousand times.
  if (members.length === 1) return vectors.at(members[0] ?? -1);
  const middle = members.length >> 1;
  return add(sumOf(members.slice(0, middle), vectors), sumOf(members.slice(middle), vectors));
}

/** The features of a cut of a topic into two lists of documents. */
function featuresOf(left: readonly number[], right: readonly number[], day: Day): CutFeatures {
  const a = sumOf(left, day.vectors);
  const b = sumOf(right, day.vectors);
  const withinA = meanWithin(dot(a, a), left.length);
  const withinB = meanWithin(dot(b, b), right.length);
  const within = left.length < 2 ? withinB : right.length < 2 ? withinA : Math.sqrt(withinA * withinB);
  const spreadA = spreadOf(left, day.counts);
  const spreadB = spreadOf(right, day.counts);
  let apartA = 0;
  let apartB = 0;
  for (const term of new Set([...spreadA.keys(), ...spreadB.keys()])) {
    const inA = spreadA.get(term) ?? 0;
    const inB = spreadB.get(term) ?? 0;
    if (inA + inB < 2) continue;
    const shareA = inA / left.length;
    const shareB = inB / right.length;
    const strength = (surprise(inA, left.length, inB, right.length) * day.rarity(term)) / day.rarest;
    if (shareA > shareB) apartA = Math.max(apartA, strength);
    else apartB = Math.max(apartB, strength);
  }
  return {
    overall: dot(a, b) / (left.length * right.length) / (within || 1e-9),
    apart: Math.log1p(Math.min(apartA, apartB)),
  };
}

/** Probability that the two parts of a cut are two stories. */
function chanceOfTwo({ overall, apart }: CutFeatures): number {
  const { bias, weights } = splitWeights;
  return logistic(bias + weights.overall * overall + weights.apart * apart);
}

/** The best cut of a topic and its features; null where it cannot be cut. */
export function bestCut(
  topic: readonly number[],
  day: Day,
): { left: number[]; right: number[]; features: CutFeatures } | null {
  if (topic.length < leastTopic) return null;
  const cut = cutTopic(
    topic.map((member) => day.counts.at(member)),
    day.rarity,
  );
  if (cut === null) return null;
  const at = (part: readonly number[]): number[] => part.flatMap((position) => topic[position] ?? []);
  const [left, right] = [at(cut[0]), at(cut[1])];
  return { left, right, features: featuresOf(left, right, day) };
}

/** Third pass: topics that hold two stories are cut in two, as long as a cut convinces. */
export function splitTopics(topics: readonly (readonly number[])[], day: Day): number[][] {
  const stories: number[][] = [];
  const open = [...topics].reverse();
  for (let topic = open.pop(); topic !== undefined; topic = open.pop()) {
    const cut = bestCut(topic, day);
    if (cut !== null && chanceOfTwo(cut.features) > 0.5) open.push(cut.right, cut.left);
    else stories.push([...topic].sort((a, b) => a - b));
  }
  return stories.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}
