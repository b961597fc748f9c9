import { heaviest } from './heaviest.ts';

/** A sparse vector: term ids in rising order and the weight of each. Eight bytes a term, also in a day of 100,000 digests. */
export interface Vector {
  readonly terms: Int32Array;
  readonly weights: Float32Array;
}

/** The vector of some weighted terms in rising order, scaled to length 1; the lightest beyond `most` are left out. */
export function unitVector(terms: Int32Array, weights: Float64Array, most: number): Vector {
  const kept = terms.length > most ? heaviest(terms, weights, most).sort((a, b) => a - b) : [...terms.keys()];
  let squares = 0;
  for (const at of kept) squares += (weights[at] as number) * (weights[at] as number);
  const length = Math.sqrt(squares) || 1;
  return {
    terms: Int32Array.from(kept, (at) => terms[at] as number),
    weights: Float32Array.from(kept, (at) => (weights[at] as number) / length),
  };
}

/** Inner product. */
export function dot(a: Vector, b: Vector): number {
  const { terms: s, weights: v } = a;
  const { terms: t, weights: w } = b;
  let product = 0;
  let i = 0;
  let j = 0;
  while (i < s.length && j < t.length) {
    const difference = (s[i] as number) - (t[j] as number);
    if (difference === 0) product += (v[i++] as number) * (w[j++] as number);
    else if (difference < 0) i += 1;
    else j += 1;
  }
  return product;
}

/** Sum of two vectors: what a group of documents has in common, and by its square how alike they are. */
export function add(a: Vector, b: Vector): Vector {
  const length = a.terms.length + b.terms.length - common(a.terms, b.terms);
  const terms = new Int32Array(length);
  const weights = new Float32Array(length);
  let i = 0;
  let j = 0;
  for (let at = 0; at < length; at += 1) {
    const s = a.terms[i] ?? Number.POSITIVE_INFINITY;
    const t = b.terms[j] ?? Number.POSITIVE_INFINITY;
    terms[at] = Math.min(s, t);
    weights[at] = (s <= t ? (a.weights[i++] as number) : 0) + (t <= s ? (b.weights[j++] as number) : 0);
  }
  return { terms, weights };
}

/** How many terms two rising lists share. */
function common(s: Int32Array, t: Int32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < s.length && j < t.length; ) {
    const difference = (s[i] as number) - (t[j] as number);
    if (difference === 0) shared += 1;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return shared;
}

/**
 * Mean similarity of the members of one group to each other, without each to itself, from their sum alone:
 * |Σv|² is n of itself and n(n−1) of pairs. 1 for a group of one.
 */
export function meanWithin(squared: number, size: number): number {
  return size < 2 ? 1 : Math.max(0, (squared - size) / (size * (size - 1)));
}
