import { wordsOf } from '../../text/clean.ts';
import { blockScope } from '../areas.ts';
import type { Layout } from '../layout.ts';
import type { Lexicon } from '../lexicon.ts';
import { KnownWords } from './words.ts';

/** What is known of the article before its blocks are scored. */
export interface Knowledge {
  readonly headline: string | null;
  readonly description: string | null;
  readonly bylines: readonly string[];
  /** Words of the article's body as the page's JSON-LD gives it, '' when it gives none. */
  readonly stated: string;
  readonly lexicon: Lexicon;
}

/** The blocks of a page prepared for their features: values that several features need, computed once. */
export interface PreparedBlocks {
  readonly samples: readonly string[];
  readonly openings: readonly number[];
  readonly opensAlone: readonly boolean[];
  readonly isHeading: readonly boolean[];
  readonly repeats: ReadonlyMap<string, number>;
  readonly headline: string;
  readonly description: string;
  /** The words of both. */
  readonly known: KnownWords;
  readonly authors: readonly string[];
  readonly stated: string;
  /** Whether a block is prose within the main scope; the first and last that is, -1 for none. */
  readonly isMainProse: readonly boolean[];
  readonly firstProse: number;
  readonly lastProse: number;
}

/** Most code units of a block that are examined. */
export const sample = 400;

/** Most work spent on looking blocks up in a stated body: their number times its length. */
const mostCompared = 2e8;

export function readBlockTexts(
  { blocks, areas, proseOf, candidates }: Layout,
  knowledge: Knowledge,
): PreparedBlocks {
  // The words of the others are never asked for: they would be most of the work.
  const samples = new Array<string>(blocks.length).fill('');
  const openings = new Array<number>(blocks.length).fill(0);
  const opensAlone = new Array<boolean>(blocks.length).fill(false);
  const repeats = new Map<string, number>();
  for (const index of candidates) {
    const text = blocks[index]?.text ?? '';
    const words = wordsOf(text.slice(0, sample));
    samples[index] = words;
    openings[index] = knowledge.lexicon.openings(text);
    opensAlone[index] = openings[index] !== 0 && knowledge.lexicon.isOpenerAlone(text);
    repeats.set(words, (repeats.get(words) ?? 0) + 1);
  }
  const headline = wordsOf(knowledge.headline ?? '');
  const description = wordsOf(knowledge.description ?? '');
  const isMainProse = blocks.map(
    ({ scope }, index) => (proseOf[index] ?? 0) > 0 && (areas[scope.index]?.inMain ?? false),
  );
  return {
    samples,
    openings,
    opensAlone,
    isHeading: blocks.map(({ scope }) => /^h[1-6]$/.test(blockScope(scope).name)),
    repeats,
    headline,
    description,
    known: new KnownWords(headline, description),
    authors: knowledge.bylines.map(wordsOf).filter(Boolean),
    stated: knowledge.stated.length * blocks.length < mostCompared ? knowledge.stated : '',
    isMainProse,
    firstProse: isMainProse.indexOf(true),
    lastProse: isMainProse.lastIndexOf(true),
  };
}
