import { logistic } from '../../logistic.ts';
import type { Candidate } from './candidate.ts';

/** Counts of one stem over the candidates of an article. */
interface StemCounts {
  readonly sentences: Float64Array;
  readonly mentions: Float64Array;
  readonly firstSeen: Int32Array;
  readonly lastSeen: Int32Array;
  /** Mentions that do not open a sentence, and how many of them start with a capital. */
  readonly inner: Float64Array;
  readonly capitals: Float64Array;
  readonly numbers: Uint8Array;
  readonly lengths: Float64Array;
}

/** A stem of the headline counts as if this many more sentences contained it: editors put the topic there. */
const headlineSentences = 3;

export function countStems(
  candidates: readonly Candidate[],
  headline: readonly number[],
  stems: number,
): StemCounts {
  const counts: StemCounts = {
    sentences: new Float64Array(stems),
    mentions: new Float64Array(stems),
    firstSeen: new Int32Array(stems).fill(-1),
    lastSeen: new Int32Array(stems).fill(-1),
    inner: new Float64Array(stems),
    capitals: new Float64Array(stems),
    numbers: new Uint8Array(stems),
    lengths: new Float64Array(stems),
  };
  const add = (array: Float64Array, stem: number, by: number): void => {
    array[stem] = (array[stem] ?? 0) + by;
  };
  for (const [index, { tokens, content, terms, distinct }] of candidates.entries()) {
    for (const stem of distinct) {
      add(counts.sentences, stem, 1);
      if (counts.firstSeen[stem] === -1) counts.firstSeen[stem] = index;
      counts.lastSeen[stem] = index;
    }
    const opening = tokens.find(({ kind }) => kind !== 'mark')?.start;
    for (let at = 0; at < terms.length; at += 1) {
      const [stem, token] = [terms[at], content[at]];
      if (stem === undefined || token === undefined) continue;
      add(counts.mentions, stem, 1);
      counts.lengths[stem] = Math.min(token.lower.length, 8);
      if (token.kind === 'number') counts.numbers[stem] = 1;
      if (token.start === opening) continue;
      add(counts.inner, stem, 1);
      if (token.text.charAt(0) !== token.lower.charAt(0)) add(counts.capitals, stem, 1);
    }
  }
  for (const stem of headline) {
    if (counts.firstSeen[stem] === -1) continue;
    add(counts.sentences, stem, headlineSentences);
    add(counts.mentions, stem, headlineSentences);
  }
  return counts;
}

/** The features of a stem's importance; their weights have the same names in `weights.data.ts`. */
export const stemFeatures: readonly {
  readonly name: string;
  readonly of: (stem: number, counts: StemCounts, candidates: number) => number;
}[] = [
  { name: 'bias', of: () => 1 },
  { name: 'sentences', of: (stem, { sentences }) => Math.log(sentences[stem] || 1) },
  { name: 'mentions', of: (stem, { mentions }) => Math.log(mentions[stem] || 1) },
  { name: 'inFirst', of: (stem, { firstSeen }) => (firstSeen[stem] === 0 ? 1 : 0) },
  { name: 'inOpening', of: (stem, { firstSeen }) => ((firstSeen[stem] ?? 0) < 3 ? 1 : 0) },
  { name: 'early', of: (stem, { firstSeen }) => 1 / (1 + Math.max(0, firstSeen[stem] ?? 0)) },
  { name: 'late', of: (stem, { firstSeen }, candidates) => (firstSeen[stem] ?? 0) / candidates },
  { name: 'capital', of: (stem, { inner, capitals }) => (capitals[stem] ?? 0) / (inner[stem] || 1) },
  { name: 'number', of: (stem, { numbers }) => numbers[stem] ?? 0 },
  { name: 'length', of: (stem, { lengths }) => (lengths[stem] ?? 0) / 8 },
  {
    name: 'spread',
    of: (stem, { firstSeen, lastSeen }, candidates) =>
      ((lastSeen[stem] ?? 0) - (firstSeen[stem] ?? 0)) / candidates,
  },
  { name: 'once', of: (stem, { sentences }) => (sentences[stem] === 1 ? 1 : 0) },
];

/** How likely each stem is to be in a person's summary, by a logistic model over `stemFeatures`. */
export function stemImportance(
  counts: StemCounts,
  candidates: number,
  weights: Readonly<Record<string, number>>,
): Float64Array {
  // Feature by feature, not stem by stem: each inner loop then calls one function, which the engine can inline.
  const sums = new Float64Array(counts.sentences.length);
  for (const { name, of } of stemFeatures) {
    const weight = weights[name] ?? 0;
    for (let stem = 0; stem < sums.length; stem += 1)
      sums[stem] = (sums[stem] ?? 0) + weight * of(stem, counts, candidates);
  }
  return sums.map(logistic);
}
