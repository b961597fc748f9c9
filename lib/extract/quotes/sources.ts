import { type Chunk, findChunks } from './chunks.ts';
import type { Cue } from './cues.ts';
import { formAt, type Grid, isClass, sentenceBounds } from './grid.ts';
import * as WordClass from './word-class.ts';

/** A noun phrase that may be whom a cue speaks of: tokens `[from, to)`. */
export interface SourceCandidate {
  readonly from: number;
  readonly to: number;
  /** The chunk it begins with: its head is there. */
  readonly chunk: Chunk;
  /** Complements taken in: ", a lawyer at the court," has two. */
  readonly links: number;
  readonly side: 'before' | 'after';
  /** Chunks between it and the cue. */
  readonly skipped: number;
  /** The token before its last complement: "zur" of "Ann Lee zur Agentur"; its own first without one. */
  readonly joined: number;
  /** Whether another noun phrase that may be the subject stands right before the cue: “Ann Lee warned” of “Ann Lee warned the party”. */
  readonly fronted: boolean;
}

/** A noun phrase by itself, without complements. */
export function bareSource(chunk: Chunk): SourceCandidate {
  const { from, to } = chunk;
  return { from, to, chunk, links: 0, side: 'before', skipped: 0, joined: from, fronted: false };
}

/** How far from a cue its source is looked for, in tokens. */
const reach = 60;
/** Most complements taken in. */
const mostLinks = 7;
/** Nearest chunks on a side that are asked. */
const mostChunks = 9;

/** Most tokens of a passage, its marks included, that may be a name within a sentence: "the group “Clean Harbours Now”". */
const mostNamed = 7;

/** The tokens around a cue in its sentence that are on its side of the quotation marks; names in marks are passed over. */
function windowOf(grid: Grid, cue: Cue): readonly [number, number] {
  const [low, high] = sentenceBounds(grid, cue.from);
  const passage = grid.passageOf[cue.from] ?? -1;
  const isInside = (at: number): boolean => {
    const other = grid.passageOf[at] ?? -1;
    if (other === passage) return true;
    const [open = 0, end = 0] = grid.passageOuter[other] ?? [];
    return passage === -1 && grid.language.names.nounsCapitalised && end - open <= mostNamed;
  };
  let from = cue.from;
  while (from > low && cue.from - from < reach && isInside(from - 1)) from -= 1;
  let to = cue.to;
  while (to < high && to - cue.to < reach && isInside(to)) to += 1;
  return [from, to];
}

/** What may join a chunk to the complement after it. */
function isLink(grid: Grid, from: number, to: number): boolean {
  if (to - from > 2 || to < from) return false;
  if (to === from) return true;
  for (let at = from; at < to; at += 1) {
    if (isClass(grid, at, WordClass.preposition | WordClass.conjunction)) continue;
    const form = formAt(grid, at);
    if (form !== ',' && form !== '(' && form !== '-') return false;
  }
  return true;
}

/** "Ann Lee den Entwurf": what follows a noun phrase right away is a part of it in the genitive alone, else the verb's. */
function isObject(grid: Grid, end: number, { from }: Chunk): boolean {
  return (
    from === end &&
    grid.language.quotes.genitives.size > 0 &&
    isClass(grid, from, WordClass.determiner | WordClass.pronoun) &&
    !isClass(grid, from, WordClass.genitive)
  );
}

/**
 * “sagte Ann Lee der Agentur”, “zur Agentur”, “am Dienstag”: behind a person's name stands whom or when it was told, where a language
 * has words for that which join no noun to a name.
 */
function isTold(grid: Grid, last: number, next: Chunk): boolean {
  const { hearerOpeners } = grid.language.quotes;
  if (hearerOpeners === undefined || grid.entities[grid.entityAt[last] ?? -1]?.kind !== 'person')
    return false;
  return next.from === last + 1 || (next.from === last + 2 && hearerOpeners.has(formAt(grid, last + 1)));
}

/** All ends that a noun phrase beginning with chunk `index` may have. */
function* growths(
  grid: Grid,
  chunks: readonly Chunk[],
  index: number,
  limit: number,
): Generator<readonly [number, number, number]> {
  let end = chunks[index]?.to ?? 0;
  let joined = chunks[index]?.from ?? 0;
  yield [end, 0, joined];
  for (let links = 1; links <= mostLinks; links += 1) {
    const next = chunks[index + links];
    // "Colm Rafferty, who" is no phrase: the relative clause that begins there is left to itself.
    if (next === undefined || next.kind === 'relative' || next.kind === 'pronoun') return;
    if (next.to > limit || !isLink(grid, end, next.from) || isObject(grid, end, next)) return;
    if (isTold(grid, end - 1, next)) return;
    end = next.to;
    joined = next.from - 1;
    yield [end, links, joined];
    const closer = formAt(grid, end);
    if ((closer === ',' || closer === ')') && end < limit) yield [end + 1, links, joined];
  }
}

/** Most tokens between a subject and its verb: "Ann Lee hatte daher" before "gewarnt". */
const mostBetween = 3;

/** Where the noun phrase begins that stands right before a cue and may be its subject, -1 where none does. */
function subjectBefore(grid: Grid, cue: Cue, before: readonly Chunk[]): number {
  const { from = -1, to = 0 } = before.at(-1) ?? {};
  if (from < 0 || cue.from - to > mostBetween || isClass(grid, from - 1, WordClass.preposition)) return -1;
  if (isClass(grid, from, WordClass.oblique)) return -1;
  for (let at = to; at < cue.from; at += 1) if (isClass(grid, at, WordClass.clause)) return -1;
  return from;
}

/** "Im Bericht betonte [es], dass …": the subject stands behind the verb, so none of the phrases before it is. */
const isInvertedPronoun = (grid: Grid, { way, to }: Cue): boolean =>
  way === 'verb' &&
  grid.language.facts.invertsSubjects === true &&
  grid.language.quotes.pronouns[formAt(grid, to)] !== undefined &&
  !isClass(grid, to, WordClass.oblique);

/** The noun phrases around a cue, each with all ends that it may have. */
export function sourceCandidates(grid: Grid, cue: Cue, isCue: (index: number) => boolean): SourceCandidate[] {
  const [from, to] = windowOf(grid, cue);
  const candidates: SourceCandidate[] = [];
  const own = grid.passageOf[cue.from];
  const isOutside = (at: number): boolean => isCue(at) || grid.passageOf[at] !== own;
  const ahead = findChunks(grid, from, cue.from, isOutside);
  const subject = subjectBefore(grid, cue, ahead);
  const before = subject === -1 && isInvertedPronoun(grid, cue) ? [] : ahead;
  for (let index = before.length - 1; index >= 0 && before.length - index <= mostChunks; index -= 1) {
    const chunk = before[index];
    if (chunk === undefined) continue;
    for (const [end, links, joined] of growths(grid, before, index, cue.from))
      candidates.push({
        from: chunk.from,
        to: end,
        chunk,
        links,
        side: 'before',
        skipped: before.length - 1 - index - links,
        joined,
        fronted: subject >= end,
      });
  }
  const after = findChunks(grid, cue.to, to, isOutside);
  for (let index = 0; index < after.length && index < mostChunks / 2; index += 1) {
    const chunk = after[index];
    if (chunk === undefined) continue;
    for (const [end, links, joined] of growths(grid, after, index, to))
      candidates.push({
        from: chunk.from,
        to: end,
        chunk,
        links,
        side: 'after',
        skipped: index,
        joined,
        fronted: subject >= 0,
      });
  }
  // "his plan", "Democrats' hopes": a possessive within the cue's own words is looked at on its own.
  for (const [at, chunk] of [...before.slice(-2), ...after.slice(0, 1)].entries())
    if (chunk.kind === 'common' && isClass(grid, chunk.from, WordClass.pronoun))
      candidates.push({
        from: chunk.from,
        to: chunk.from + 1,
        chunk: { from: chunk.from, to: chunk.from + 1, kind: 'pronoun' },
        links: 0,
        side: chunk.from < cue.from ? 'before' : 'after',
        skipped: at,
        joined: chunk.from,
        fronted: false,
      });
  return candidates;
}
