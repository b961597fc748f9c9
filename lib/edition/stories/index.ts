import { Packed } from '../packed.ts';
import type { Gist, RarityOf } from '../updates/follow.ts';
import { backgroundDocuments, backgroundOf } from './background.ts';
import { gather } from './gather.ts';
import { merge } from './merge.ts';
import { namesInStory } from './names.ts';
import { CountRows, VectorRows } from './rows.ts';
import { type Day, splitTopics } from './split.ts';
import { type StoryDocument, termsOf } from './terms.ts';
import { unitVector } from './vector.ts';

export { type StoryDocument, storyDocument } from './terms.ts';

/** Most terms kept of a document, the heaviest ones; more would cost memory and change no grouping. */
const mostTerms = 160;

/** One more than the highest count that is kept. */
const countLimit = 256;

/** Documents are added one by one and not kept: of each, its term counts remain (some 2 kB). */
export interface StoryIndex {
  /** Adds a document; returns its position. */
  add(document: StoryDocument): number;
  /** The stems of some documents with their counts, and the stems of names, heaviest first. */
  gistOf(positions: readonly number[], most: { readonly stems: number; readonly names: number }): Gist;
  /** How rare a stem is in the day and in the language. */
  readonly rarityOf: RarityOf;
  /** The stories: positions of their documents, each list in order, by first document. */
  group(): number[][];
}

interface Corpus {
  readonly counts: CountRows;
  readonly stems: string[];
  readonly spread: number[];
  /** Terms that name somebody or something, by document. */
  readonly names: Packed<Int32Array>;
}

/** The input of the passes. Document frequencies are those of the day and the background together. */
export function publishedDay({ counts, stems, spread }: Corpus): Day {
  const all = counts.length + backgroundDocuments;
  const rarities = spread.map((documents, term) =>
    Math.log((all + 1) / (documents + backgroundOf(stems[term] ?? ''))),
  );
  const rarity = (term: number): number => rarities[term] ?? 0;
  const vectors = new VectorRows();
  for (let document = 0; document < counts.length; document += 1) {
    const { terms, counts: times } = counts.at(document);
    const weights = Float64Array.from(times, (time, at) => (1 + Math.log(time)) * rarity(terms[at] ?? 0));
    vectors.push(unitVector(terms, weights, mostTerms));
  }
  return { vectors, counts, rarity, rarest: Math.log(all) };
}

/** The id of a stem, a new one where it has none yet; it stands in one more document. */
function counted(stem: string, ids: Map<string, number>, { stems, spread }: Corpus): number {
  let id = ids.get(stem);
  if (id === undefined) {
    id = ids.size;
    ids.set(stem, id);
    stems.push(stem);
    spread.push(0);
  }
  spread[id] = (spread[id] ?? 0) + 1;
  return id;
}

/** Adds a document's term counts and names to the corpus; returns its position. */
function take(document: StoryDocument, ids: Map<string, number>, corpus: Corpus): number {
  const entries = Array.from(
    termsOf(document),
    ([stem, count]) => counted(stem, ids, corpus) * countLimit + Math.min(count, countLimit - 1),
  );
  corpus.names.push(namesInStory(document).flatMap((stem) => ids.get(stem) ?? []));
  // Id and count in one number sort without a pair of their own; an id has 45 bits of room.
  const sorted = Float64Array.from(entries).sort();
  return corpus.counts.push({
    terms: sorted.map((entry) => Math.floor(entry / countLimit)),
    counts: sorted.map((entry) => entry % countLimit),
  });
}

/** How often stems and names stand in some documents. */
function tallyOf(
  positions: readonly number[],
  corpus: Corpus,
): Record<'stems' | 'names', Map<string, number>> {
  const stems = new Map<string, number>();
  const names = new Map<string, number>();
  const stemOf = (term: number): string => corpus.stems[term] ?? '';
  for (const position of positions) {
    const known = corpus.counts.at(position);
    for (const [at, term] of known.terms.entries()) {
      const stem = stemOf(term);
      stems.set(stem, Math.min(countLimit - 1, (stems.get(stem) ?? 0) + (known.counts[at] ?? 0)));
    }
    for (const term of corpus.names.at(position)) names.set(stemOf(term), (names.get(stemOf(term)) ?? 0) + 1);
  }
  return { stems, names };
}

/** The heaviest of some counted stems, in descending order. */
function telling(counts: ReadonlyMap<string, number>, most: number, rarityOf: RarityOf): [string, number][] {
  return [...counts]
    .map(([stem, count]) => ({ stem, count, weight: (1 + Math.log(count)) * rarityOf(stem) }))
    .sort((a, b) => b.weight - a.weight || (a.stem < b.stem ? -1 : 1))
    .slice(0, most)
    .map(({ stem, count }) => [stem, count]);
}

/** An empty index of the day's documents. Pure but for its own growth: the same documents in the same order give the same stories. */
export function createStoryIndex(): StoryIndex & { readonly corpus: Corpus } {
  const ids = new Map<string, number>();
  const corpus: Corpus = {
    counts: new CountRows(),
    stems: [],
    spread: [],
    names: new Packed((length) => new Int32Array(length)),
  };
  const rarityOf: RarityOf = (stem) => {
    const all = corpus.counts.length + backgroundDocuments + 1;
    const spread = (corpus.spread[ids.get(stem) ?? -1] ?? 0) + backgroundOf(stem);
    return Math.max(0, Math.log(all / (spread + 0.5)) / Math.log(all));
  };
  return {
    corpus,
    add: (document) => take(document, ids, corpus),
    rarityOf,
    gistOf(positions, most) {
      const { stems, names } = tallyOf(positions, corpus);
      return {
        stems: new Map(telling(stems, most.stems, rarityOf)),
        names: new Set(telling(names, most.names, rarityOf).map(([stem]) => stem)),
      };
    },
    group() {
      const day = publishedDay(corpus);
      return splitTopics(merge(gather(day.vectors, (document) => corpus.names.at(document))), day);
    },
  };
}

/** Which documents tell the same story: positions in the order they came, grouped. */
export function groupStories(documents: Iterable<StoryDocument>): number[][] {
  const index = createStoryIndex();
  for (const document of documents) index.add(document);
  return index.group();
}
