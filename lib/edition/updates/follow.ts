import { logistic } from '../../logistic.ts';
import type { EditionStory } from '../../model/index.ts';
import { Tally } from '../stories/heaviest.ts';
import { followWeights } from './follow.data.ts';

/** The terms of a story: its stems with their counts, and the stems of the names in it. */
export interface Gist {
  readonly stems: ReadonlyMap<string, number>;
  readonly names: ReadonlySet<string>;
}

/** Features of two stories, today's and an earlier one; none depends on the number of the day's articles. */
export interface FollowFeatures {
  /** Logarithm of the cosine of the stems. */
  readonly likeness: number;
  /** Logarithm of the names in common, each by its rarity: 1 for one that no other article has. */
  readonly names: number;
  /** Those as a share of the earlier story's names. */
  readonly share: number;
}

/** How rare a stem is, from 0 for one in every article to about 1 for one that no other has. */
export type RarityOf = (stem: string) => number;

/** Added to a likeness, so that one of 0 has a logarithm: that of two articles with nothing but "in" and "the" in common. */
const leastLikeness = 0.02;
/** A wrong "Update:" is worse than a missing one. */
const sureFrom = 0.555;
/**
 * The cosine from which a story goes on where no name is known, as in scripts without capitals: 19 of 20 stories told again in the
 * open part of ECB+ are above .2, 19 of 20 of another event of their topic below .34.
 */
const alikeFrom = 0.3;
/** Earlier stories that are compared, of those that have stems of today's in common. */
const mostCompared = 6;

interface Weighed {
  readonly weights: ReadonlyMap<string, number>;
  readonly names: ReadonlySet<string>;
  /** Length of the weight vector. */
  readonly length: number;
}

/** A gist with weighted stems: computed once for each story of today, which is compared with several. */
export function weighed({ stems, names }: Gist, rarityOf: RarityOf): Weighed {
  const weights = new Map<string, number>();
  let squares = 0;
  for (const [stem, count] of stems) {
    const weight = (1 + Math.log(count)) * rarityOf(stem);
    weights.set(stem, weight);
    squares += weight * weight;
  }
  return { weights, names, length: Math.sqrt(squares) || 1 };
}

/** Names of either story that are among the names or stems of the other: a name at the start of a sentence may count as a mere stem. */
function* namesInCommon(a: Weighed, b: Weighed): Generator<string> {
  for (const name of a.names) if (b.names.has(name) || b.weights.has(name)) yield name;
  for (const name of b.names) if (!a.names.has(name) && a.weights.has(name)) yield name;
}

/** The features by which a story of today continues an earlier one. */
export function followFeatures(before: Weighed, now: Weighed, rarityOf: RarityOf): FollowFeatures {
  let likeness = 0;
  for (const [stem, weight] of before.weights) likeness += weight * (now.weights.get(stem) ?? 0);
  likeness /= before.length * now.length;
  let names = 0;
  for (const name of namesInCommon(before, now)) names += rarityOf(name);
  let all = 0;
  for (const name of before.names) all += rarityOf(name);
  return {
    likeness: Math.log(likeness + leastLikeness),
    names: Math.log1p(names),
    share: all === 0 ? 0 : Math.min(1, names / all),
  };
}

/** The probability that today's story continues the earlier one (logistic regression). */
function followChance({ likeness, names, share }: FollowFeatures): number {
  const { bias, weights } = followWeights;
  return logistic(bias + weights.likeness * likeness + weights.names * names + weights.share * share);
}

const gistOf = ({ signature: { stems, names } }: EditionStory): Gist => ({
  stems: new Map(Object.entries(stems)),
  names: new Set(names ?? []),
});

/** The stories of earlier editions that one of today continues; an inverted index finds the candidates. */
export function createMemory(
  earlier: readonly EditionStory[],
): (gistOfToday: () => Gist, rarityOf: RarityOf) => EditionStory[] {
  const gists = earlier.map(gistOf);
  const postings = new Map<string, number[]>();
  for (const [at, { stems, names }] of gists.entries()) {
    for (const stem of new Set([...stems.keys(), ...names])) {
      const list = postings.get(stem);
      if (list === undefined) postings.set(stem, [at]);
      else list.push(at);
    }
  }
  const shared = new Tally();
  return (gistOfToday, rarityOf) => {
    if (earlier.length === 0) return [];
    const today = gistOfToday();
    for (const stem of new Set([...today.stems.keys(), ...today.names])) {
      const weight = rarityOf(stem);
      if (weight > 0) for (const at of postings.get(stem) ?? []) shared.add(at, weight * weight);
    }
    const now = weighed(today, rarityOf);
    return shared.take(mostCompared).flatMap((at) => {
      const [story, gist] = [earlier[at], gists[at]];
      if (story === undefined || gist === undefined) return [];
      const features = followFeatures(weighed(gist, rarityOf), now, rarityOf);
      const isNameless = Math.min(gist.names.size, today.names.size) === 0;
      const goesOn = isNameless
        ? features.likeness >= Math.log(alikeFrom + leastLikeness)
        : followChance(features) >= sureFrom;
      return goesOn ? [story] : [];
    });
  };
}
