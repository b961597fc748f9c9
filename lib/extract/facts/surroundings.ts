import type { Candidate, Surroundings } from './candidate.ts';
import { countStems, stemImportance } from './importance.ts';

const topicCount = 10;
/** Candidates that make the opening: what the reader has read when the background begins. */
const openingLength = 3;
/** A stem that stands in one sentence alone: most of the words are, and none of the theme. */
const loneWeight = 0.2;

/** A nut graf stands among so many candidates; a headline that no earlier one takes up is a riddle. */
const latestNutGraf = 20;
/** And within this share of them, where that leaves as many as these. */
const openingShare = 0.35;
const leastOpening = 6;
/** How many of a headline's stems a sentence takes up that tells its news, and which share of them. */
const leastShared = 2;
const leastShare = 0.25;

/** The candidate that takes the headline up first, 0 where it is the first one or where none does. */
function nutGrafOf(candidates: readonly Candidate[], headline: ReadonlySet<number>): number {
  const least = Math.max(leastShared, Math.ceil(headline.size * leastShare));
  const found = candidates
    .slice(0, Math.min(latestNutGraf, Math.max(leastOpening, Math.ceil(candidates.length * openingShare))))
    .findIndex(({ distinct }) => distinct.filter((stem) => headline.has(stem)).length >= least);
  return Math.max(0, found);
}

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
  const known = new Set(headline);
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
    nutGraf: nutGrafOf(candidates, known),
    headline: known,
    opening: new Set(candidates.slice(0, openingLength).flatMap(({ distinct }) => distinct)),
    importance: stemImportance(counts, candidates.length, stemWeights),
  };
}

/** Whether a candidate stands before the nut graf and says nothing of what the headline says. */
export function setsScene(
  { distinct, start }: Candidate,
  { nutGraf, headline, candidates }: Surroundings,
): boolean {
  if (start >= (candidates[nutGraf]?.start ?? 0)) return false;
  return !distinct.some((stem) => headline.has(stem));
}
