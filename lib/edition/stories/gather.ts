import { heaviest, Tally } from './heaviest.ts';
import { areStrangers } from './names.ts';
import type { VectorRows } from './rows.ts';
import { add, dot, type Vector } from './vector.ts';

/** A cluster: documents so similar that they are one story without further checks. */
export interface Cluster {
  /** Positions of the documents, in the order they came. */
  readonly members: number[];
  /** Sum of their vectors. */
  sum: Vector;
  /** The stems of the names in them. */
  readonly names: Set<number>;
}

/** Mean similarity to a cluster's members from which a document joins it at once. */
const joinAt = 0.35;
/** From this similarity on a document is the same text, whatever names differ. */
const copyAt = 0.85;

/** How many of its heaviest terms a document is matched by, and is indexed under. */
const probes = 24;
/** A term under which this many clusters are indexed is ignored. */
const mostPostings = 300;
/** Clusters that are compared exactly, of those met through the probes. */
const mostCompared = 8;

/** Only the first members add index terms to a cluster: later ones joined by these terms. */
const mostHerald = 4;

type Postings = Map<number, number[]>;

/** The clusters that share the most weight of rare terms with a document, most first. */
function candidatesOf(
  { terms, weights }: Vector,
  probed: readonly number[],
  postings: Postings,
  shared: Tally,
): number[] {
  for (const at of probed) {
    const list = postings.get(terms[at] as number);
    if (list === undefined || list.length > mostPostings) continue;
    const weight = weights[at] as number;
    for (const cluster of list) shared.add(cluster, weight * weight);
  }
  return shared.take(mostCompared);
}

function post({ terms }: Vector, probed: readonly number[], cluster: number, postings: Postings): void {
  for (const at of probed) {
    const term = terms[at] as number;
    const list = postings.get(term);
    if (list === undefined) postings.set(term, [cluster]);
    else if (list.length <= mostPostings && !list.includes(cluster)) list.push(cluster);
  }
}

/**
 * First pass, online: each document joins the most similar cluster, if it is similar enough, or starts a new one.
 * An inverted index from rare terms to clusters finds the candidates, so that the time grows with the
 * documents and not with their pairs.
 */
export function gather(vectors: VectorRows, namesOf: (document: number) => Int32Array): Cluster[] {
  const clusters: Cluster[] = [];
  const postings: Postings = new Map();
  const shared = new Tally();
  for (let position = 0; position < vectors.length; position += 1) {
    const vector = vectors.at(position);
    const names = new Set(namesOf(position));
    const probed = heaviest(vector.terms, vector.weights, probes);
    let best = -1;
    let likeness = joinAt;
    for (const candidate of candidatesOf(vector, probed, postings, shared)) {
      const cluster = clusters[candidate];
      if (cluster === undefined) continue;
      const mean = dot(cluster.sum, vector) / cluster.members.length;
      if (
        mean > likeness &&
        (mean > copyAt || !areStrangers(names, cluster.names, vector.terms.length, cluster.sum.terms.length))
      ) {
        best = candidate;
        likeness = mean;
      }
    }
    const joined = clusters[best];
    if (joined === undefined) {
      best = clusters.push({ members: [position], sum: vector, names }) - 1;
    } else {
      joined.members.push(position);
      joined.sum = add(joined.sum, vector);
      for (const name of names) joined.names.add(name);
    }
    if ((joined?.members.length ?? 1) <= mostHerald) post(vector, probed, best, postings);
  }
  return clusters;
}
