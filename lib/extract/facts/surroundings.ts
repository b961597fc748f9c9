import type { Candidate, Surroundings } from './candidate.ts';
import { countStems, stemImportance } from './importance.ts';

const topicCount = 10;
/** Candidates that make the opening: what the reader has read when the background begins. */
const openingLength = 3;
/** A stem that stands in one sentence alone: most of the words are, and none of the theme. */
const loneWeight = 0.2;

/** What is known of the article as a whole: linear in its words. */
export function surroundingsOf(
  text: string,
  candidates: readonly Candidate[],
  headline: readonly number[],
  stems: number,
  stemWeights: Readonly<Record<string, number>>,
): Surroundings {
  const counts = countStems(candidates, headline, stems);
  const { sentences, firstSeen, lastSeen } = counts;
  const weights = sentences.map((count) => (count < 2 ? loneWeight : Math.log(1 + count)));
  const sum = weights.reduce((total, weight) => total + weight, 0) || 1;
  const repeated = [...sentences.keys()].filter((stem) => (sentences[stem] ?? 0) > 1);
  const topics = repeated
    .sort((a, b) => (sentences[b] ?? 0) - (sentences[a] ?? 0) || a - b)
    .slice(0, topicCount);
  return {
    text,
    candidates,
    weights: weights.map((weight) => weight / sum),
    firstSeen,
    lastSeen,
    topics: new Set(topics),
    opening: new Set(candidates.slice(0, openingLength).flatMap(({ distinct }) => distinct)),
    importance: stemImportance(counts, candidates.length, stemWeights),
  };
}
