import { TokenShape } from '../../segment/columns.ts';
import { isCapital } from '../names/capitals.ts';
import { formAt, isClass, kindAt, type Page } from './page.ts';
import * as WordClass from './word-class.ts';

/** What a chunk is, by its first and last words. */
export type ChunkKind = 'pronoun' | 'relative' | 'name' | 'common' | 'bare' | 'number';

/** A noun phrase without its complements: tokens `[from, to)`. */
export interface Chunk {
  readonly from: number;
  readonly to: number;
  readonly kind: ChunkKind;
}

/** Whether a token ends a noun phrase. */
function breaks(page: Page, index: number): boolean {
  let known = page.breaks[index] ?? 0;
  if (known === 0) {
    known = doesBreak(page, index) ? 1 : -1;
    page.breaks[index] = known;
  }
  return known === 1;
}

/** Words that are no part of a noun phrase. */
const endsPhrase =
  WordClass.preposition |
  WordClass.conjunction |
  WordClass.complementiser |
  WordClass.auxiliary |
  WordClass.adverb;

function doesBreak(page: Page, index: number): boolean {
  const kind = kindAt(page, index);
  const form = formAt(page, index);
  if (kind === TokenShape.mark) return true;
  if (kind === TokenShape.punct)
    return !(form === '.' && page.nameFrom[index] !== -1) && form !== '&' && form !== '%' && form !== '$';
  if (page.nameFrom[index] !== -1) return false;
  return (
    isClass(page, index, endsPhrase) || (isClass(page, index, WordClass.cueVerb) && kind === TokenShape.lower)
  );
}

function kindOf(page: Page, from: number, to: number): ChunkKind {
  if (to - from === 1 && isClass(page, from, WordClass.pronoun)) return 'pronoun';
  if (to - from === 1 && isClass(page, from, WordClass.relative)) return 'relative';
  if (page.nameFrom[to - 1] !== -1) return 'name';
  if (isClass(page, from, WordClass.determiner)) return 'common';
  if (kindAt(page, from) === TokenShape.number) return 'number';
  return 'bare';
}

/** The chunks of the tokens `[from, to)`, in order; `isCue` tells the tokens that a cue covers. */
export function findChunks(page: Page, from: number, to: number, isCue: (index: number) => boolean): Chunk[] {
  const { nounsCapitalised } = page.language.names;
  const chunks: Chunk[] = [];
  let start = -1;
  const end = (at: number): void => {
    if (start >= 0) chunks.push({ from: start, to: at, kind: kindOf(page, start, at) });
    start = -1;
  };
  for (let at = from; at < to; at += 1) {
    const inName = page.nameFrom[at] !== -1 && page.nameFrom[at] !== at;
    if (inName && start >= 0) continue;
    const single = isClass(page, at, WordClass.pronoun | WordClass.relative);
    const determiner = isClass(page, at, WordClass.determiner);
    if (isCue(at)) end(at);
    else if (single && !(determiner && opensNoun(page, at + 1, to))) {
      end(at);
      start = at;
      end(at + 1);
    } else if (
      determiner &&
      (page.nameFrom[at] ?? -1) === -1 &&
      !(isClass(page, at, WordClass.complementiser) && (page.nameFrom[at + 1] ?? -1) === at + 1)
    ) {
      // "the two men", "die drei Zeitungen": one phrase has two of them.
      if (start !== at - 1 || !isArticle(page, start)) {
        end(at);
        start = at;
      }
    } else if (nounsCapitalised && start === at - 1 && isArticle(page, start) && isAdverb(page, at)) continue;
    else if (breaks(page, at)) end(at);
    else if (nounsCapitalised && kindAt(page, at) === TokenShape.lower && page.nameFrom[at] === -1) {
      // Where nouns are capitalised, a small word after the noun is a verb or an adverb, and one before it without
      // an article is no part of the phrase that matters here.
      if (start >= 0 && isCapital(page.tokens, at - 1) && !isArticle(page, at - 1)) end(at);
    } else if (start < 0) start = at;
  }
  end(to);
  return chunks;
}

/** A determiner that is nothing else: "that" may open a clause. */
function isArticle(page: Page, index: number): boolean {
  return isClass(page, index, WordClass.determiner) && !isClass(page, index, WordClass.complementiser);
}

/** "Ein nicht genannter Vertreter": an adverb behind the article, before its participle. */
function isAdverb(page: Page, index: number): boolean {
  return isClass(page, index, WordClass.adverb) && kindAt(page, index + 1) === TokenShape.lower;
}

/** Whether a noun may follow a word that is a determiner or a pronoun: "her campaign" against "told her that". */
function opensNoun(page: Page, next: number, to: number): boolean {
  if (next >= to) return false;
  const kind = kindAt(page, next);
  return (
    (kind === TokenShape.lower ||
      kind === TokenShape.capital ||
      kind === TokenShape.caps ||
      kind === TokenShape.number) &&
    !breaks(page, next)
  );
}
