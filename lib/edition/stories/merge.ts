import type { Cluster } from './gather.ts';
import { Heap } from './heap.ts';
import { heaviest, Tally } from './heaviest.ts';
import { areStrangers } from './names.ts';
import { dot } from './vector.ts';

/** Mean similarity (average link) down to which clusters become one topic. Low on purpose: topics are split again. */
const mergeAt = 0.1;
/**
 * How much more similar two single documents have to be: one pair of unrelated articles may well share a city and a minister,
 * twenty pairs do not. It falls with the root of the pairs between two clusters, as the error of a mean does.
 */
const mergeMargin = 0.15;

/** How many of a cluster's heaviest terms find its neighbours, and the number of clusters from which on a term is ignored. */
const probes = 32;
const mostPostings = 200;
/** Most neighbours of a cluster whose similarity is computed; that of all others counts as 0. */
const mostNeighbours = 32;
/** Pairs less alike than this are not kept: they could not lift a mean to `mergeAt`. */
const leastLikeness = 0.02;

const nameless: Set<number> = new Set();

interface Pair {
  readonly likeness: number;
  readonly a: number;
  readonly b: number;
}

function neighboursOf(clusters: readonly Cluster[]): Map<number, number>[] {
  const postings = new Map<number, number[]>();
  /** Places of each cluster's heaviest terms in its sum. */
  const probed = clusters.map(({ sum }) => heaviest(sum.terms, sum.weights, probes));
  for (const [cluster, places] of probed.entries()) {
    for (const at of places) {
      const term = clusters[cluster]?.sum.terms[at] ?? -1;
      const list = postings.get(term);
      if (list === undefined) postings.set(term, [cluster]);
      else if (list.length <= mostPostings) list.push(cluster);
    }
  }
  const neighbours: Map<number, number>[] = clusters.map(() => new Map());
  const shared = new Tally();
  for (const [cluster, { sum, members }] of clusters.entries()) {
    for (const at of probed[cluster] ?? []) {
      const list = postings.get(sum.terms[at] ?? -1) ?? [];
      if (list.length > mostPostings) continue;
      const weight = sum.weights[at] ?? 0;
      for (const other of list) if (other !== cluster) shared.add(other, weight);
    }
    for (const other of shared.take(mostNeighbours)) {
      if (neighbours[other]?.has(cluster)) continue;
      const company = clusters[other];
      if (company === undefined) continue;
      const product = dot(sum, company.sum);
      if (product < leastLikeness * members.length * company.members.length) continue;
      neighbours[cluster]?.set(other, product);
      neighbours[other]?.set(cluster, product);
    }
  }
  return neighbours;
}

/**
 * Second pass: the two clusters with the highest mean similarity become one, again and again, down to `mergeAt`
 * (average link over the sparse graph of neighbours). Inner products of sums add up, so a merge costs as much as the two have
 * neighbours, and no similarity is worked out twice.
 */
export function merge(found: readonly Cluster[]): number[][] {
  const members = found.map((cluster) => [...cluster.members]);
  const neighbours = neighboursOf(found);
  const names = found.map((cluster) => cluster.names);
  const alive = found.map(() => true);
  const heap = new Heap<Pair>((x, y) => y.likeness - x.likeness || x.a - y.a || x.b - y.b);
  /** Cleared by a merge: merged clusters are no briefs. */
  const termsOf = (cluster: number): number => found[cluster]?.sum.terms.length ?? Number.POSITIVE_INFINITY;
  const sizeOf = (cluster: number): number => members[cluster]?.length ?? 0;
  const offer = (a: number, b: number, product: number): void => {
    const likeness = product / (sizeOf(a) * sizeOf(b));
    if (likeness >= mergeAt + mergeMargin / Math.sqrt(sizeOf(a) * sizeOf(b))) heap.push({ likeness, a, b });
  };
  for (const [a, others] of neighbours.entries()) {
    for (const [b, product] of others) if (a < b) offer(a, b, product);
  }
  for (let pair = heap.pop(); pair !== undefined; pair = heap.pop()) {
    const { a, b } = pair;
    const [namesA, namesB] = [names[a] ?? nameless, names[b] ?? nameless];
    if (!alive[a] || !alive[b] || areStrangers(namesA, namesB, termsOf(a), termsOf(b))) continue;
    alive[a] = false;
    alive[b] = false;
    const merged = members.length;
    members.push([...(members[a] ?? []), ...(members[b] ?? [])]);
    names.push(new Set([...namesA, ...namesB]));
    alive.push(true);
    const products = new Map<number, number>();
    for (const old of [a, b]) {
      for (const [other, product] of neighbours[old] ?? []) {
        if (alive[other]) products.set(other, (products.get(other) ?? 0) + product);
      }
      neighbours[old] = new Map();
    }
    neighbours.push(products);
    for (const [other, product] of products) {
      neighbours[other]?.delete(a);
      neighbours[other]?.delete(b);
      neighbours[other]?.set(merged, product);
      offer(other, merged, product);
    }
  }
  return members.filter((_, cluster) => alive[cluster]);
}
