import type { Candidate, Surroundings } from './candidate.ts';
import { countStems, stemImportance } from './importance.ts';

const topicCount = 10;
/** How many candidates make the opening, before the background begins. */
const openingLength = 3;
/** Weight of a stem that occurs in a single sentence, as most words of a text do: it hardly belongs to the topic. */
const loneWeight = 0.2;

/** The nut graf is one of the first so many candidates; if none of them takes up the headline, there is none. */
const latestNutGraf = 20;
/** It also stands within this share of the candidates, or among the first so many where the share has fewer. */
const openingShare = 0.35;
const leastOpening = 6;
/** How many stems of the headline, and which share of them, a sentence must contain to tell its news. */
const leastShared = 2;
const leastShare = 0.25;

/** The first candidate that takes up the headline; 0 where that is the very first one, or where none does. */
function nutGrafOf(candidates: readonly Candidate[], headline: ReadonlySet<number>): number {
  const least = Math.max(leastShared, Math.ceil(headline.size * leastShare));
  const found = candidates
    .slice(0, Math.min(latestNutGraf, Math.max(leastOpening, Math.ceil(candidates.length * openingShare))))
    .findIndex(({ distinct }) => distinct.filter((stem) => headline.has(stem)).length >= least);
  return Math.max(0, found);
}

/** Computes the surroundings of an article in time linear in its words. */
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

/** Whether a candidate stands before the nut graf and does not take up the headline. */
export function setsScene(
  { distinct, start }: Candidate,
  { nutGraf, headline, candidates }: Surroundings,
): boolean {
  if (start >= (candidates[nutGraf]?.start ?? 0)) return false;
  return !distinct.some((stem) => headline.has(stem));
}
