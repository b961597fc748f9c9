import { TokenShape } from '../../segment/columns.ts';
import { isCapital } from '../names/capitals.ts';
import { formAt, type Grid, isClass, kindAt } from './grid.ts';
import * as WordClass from './word-class.ts';

/** The kind of a chunk, by its first and last words. */
export type ChunkKind = 'pronoun' | 'relative' | 'name' | 'common' | 'bare' | 'number';

/** A noun phrase without its complements: tokens `[from, to)`. */
export interface Chunk {
  readonly from: number;
  readonly to: number;
  readonly kind: ChunkKind;
}

/** Words that are no part of a noun phrase. */
const endsPhrase =
  WordClass.preposition |
  WordClass.conjunction |
  WordClass.complementiser |
  WordClass.auxiliary |
  WordClass.adverb;

/** Whether a token ends a noun phrase. */
function breaks(grid: Grid, index: number): boolean {
  const kind = kindAt(grid, index);
  if (kind === TokenShape.mark) return true;
  if (kind === TokenShape.punct) {
    const form = formAt(grid, index);
    return !(form === '.' && grid.nameFrom[index] !== -1) && form !== '&' && form !== '%' && form !== '$';
  }
  if (grid.nameFrom[index] !== -1) return false;
  return (
    isClass(grid, index, endsPhrase) || (isClass(grid, index, WordClass.cueVerb) && kind === TokenShape.lower)
  );
}

function kindOf(grid: Grid, from: number, to: number): ChunkKind {
  if (to - from === 1 && isClass(grid, from, WordClass.pronoun)) return 'pronoun';
  if (to - from === 1 && isClass(grid, from, WordClass.relative)) return 'relative';
  if (grid.nameFrom[to - 1] !== -1) return 'name';
  if (isClass(grid, from, WordClass.determiner)) return 'common';
  if (kindAt(grid, from) === TokenShape.number) return 'number';
  return 'bare';
}

/** The chunks of the tokens `[from, to)`, in order; `isCue` tells the tokens that a cue covers. */
export function findChunks(grid: Grid, from: number, to: number, isCue: (index: number) => boolean): Chunk[] {
  const { nounsCapitalised } = grid.language.names;
  const chunks: Chunk[] = [];
  let start = -1;
  const end = (at: number): void => {
    if (start >= 0 && !isDate(grid, at - 1))
      chunks.push({ from: start, to: at, kind: kindOf(grid, start, at) });
    start = -1;
  };
  for (let at = from; at < to; at += 1) {
    const inName = grid.nameFrom[at] !== -1 && grid.nameFrom[at] !== at;
    if (inName && start >= 0) continue;
    const single = isClass(grid, at, WordClass.pronoun | WordClass.relative);
    const determiner = isClass(grid, at, WordClass.determiner);
    if (isCue(at)) end(at);
    else if (single && !(determiner && opensNoun(grid, at + 1, to))) {
      end(at);
      start = at;
      end(at + 1);
    } else if (
      determiner &&
      (grid.nameFrom[at] ?? -1) === -1 &&
      !(isClass(grid, at, WordClass.complementiser) && (grid.nameFrom[at + 1] ?? -1) === at + 1)
    ) {
      // "the two men", "die drei Zeitungen": one phrase has two of them.
      if (start !== at - 1 || !isArticle(grid, start)) {
        end(at);
        start = at;
      }
    } else if (nounsCapitalised && start === at - 1 && isArticle(grid, start) && isAdverb(grid, at)) continue;
    else if (breaks(grid, at) || (start >= 0 && isOfVerb(grid, at))) end(at);
    else if (nounsCapitalised && kindAt(grid, at) === TokenShape.lower && grid.nameFrom[at] === -1) {
      // Where nouns are capitalised, a small word after the noun is a verb or an adverb, and one before it without
      // an article is no part of the phrase that matters here.
      if (start >= 0 && isCapital(grid.tokens, at - 1) && !isArticle(grid, at - 1)) end(at);
    } else if (start < 0) start = at;
  }
  end(to);
  return chunks;
}

/** "Dahl similarly", "Dahl stepped": a word with the ending of a verb or an adverb right behind a name is no noun that the name modifies. */
function isOfVerb(grid: Grid, at: number): boolean {
  return (
    kindAt(grid, at) === TokenShape.lower &&
    grid.nameFrom[at] === -1 &&
    grid.nameFrom[at - 1] !== -1 &&
    isClass(grid, at, WordClass.verbLike | WordClass.adverbLike)
  );
}

/** “erklärte Anfang März”: where nouns are capitalised, a day or month looks like a speaker's name. In other languages May and April are names. */
function isDate(grid: Grid, last: number): boolean {
  const { nounsCapitalised, calendar } = grid.language.names;
  return nounsCapitalised && grid.nameFrom[last] === -1 && calendar.has(formAt(grid, last));
}

/** A word that is always a determiner: "that" may open a clause. */
function isArticle(grid: Grid, index: number): boolean {
  return isClass(grid, index, WordClass.determiner) && !isClass(grid, index, WordClass.complementiser);
}

/** "Ein nicht genannter Vertreter": an adverb behind the article, before its participle. */
function isAdverb(grid: Grid, index: number): boolean {
  return isClass(grid, index, WordClass.adverb) && kindAt(grid, index + 1) === TokenShape.lower;
}

/** Whether a noun may follow a word that is a determiner or a pronoun: "her campaign" against "told her that". */
function opensNoun(grid: Grid, next: number, to: number): boolean {
  if (next >= to) return false;
  const kind = kindAt(grid, next);
  return (
    (kind === TokenShape.lower ||
      kind === TokenShape.capital ||
      kind === TokenShape.caps ||
      kind === TokenShape.number) &&
    !breaks(grid, next)
  );
}
