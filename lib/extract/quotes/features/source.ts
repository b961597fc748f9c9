import { roleGender } from '../../names/gender.ts';
import type { Chunk, ChunkKind } from '../chunks.ts';
import type { Cue } from '../cues.ts';
import { ending3At, formAt, type Grid, hashAt, isClass, sentenceBounds, tagAt } from '../grid.ts';
import { bucket } from '../model.ts';
import type { SourceCandidate } from '../sources.ts';
import { Tag } from '../tags.ts';
import * as WordClass from '../word-class.ts';
import { hashOf } from '../words.ts';
import { type Features, mix } from './features.ts';

/** Most clause boundaries of a long path that are kept. */
const longestPath = 4;

const comma = hashOf(',');

/** The tags between two tokens, as one number; beyond four tokens only those that mark clause boundaries. */
export function pathOf(grid: Grid, from: number, to: number): number {
  let path = 0;
  if (to - from <= 4) {
    for (let at = from; at < to; at += 1) path = mix(path, tagAt(grid, at));
    return path;
  }
  path = -1;
  let told = 0;
  for (let at = from; at < to && at < from + 40; at += 1) {
    const tag = tagAt(grid, at);
    if (
      tag !== Tag.mark &&
      tag !== Tag.verb &&
      (tag === Tag.name || !isClass(grid, at, WordClass.clause | WordClass.relative))
    )
      continue;
    if (told === longestPath) return mix(path, 7);
    path = mix(path, tag);
    told += 1;
  }
  return path;
}

const wayNumber: Readonly<Record<Cue['way'], number>> = { verb: 0, phrase: 1, mark: 2, none: 3 };
const kindNumber: Readonly<Record<ChunkKind, number>> = {
  pronoun: 1,
  relative: 2,
  name: 3,
  common: 4,
  bare: 5,
  number: 6,
};

export function wayOf({ way }: Cue): number {
  return wayNumber[way];
}

/** A chunk's kind as a number; 0 where there is none. */
export function kindOf(kind: ChunkKind | undefined): number {
  return kind === undefined ? 0 : kindNumber[kind];
}

/** The word that opens a noun phrase, where it shows the case: "der" may be the subject, "den" may not. */
function openerOf(grid: Grid, { from }: Chunk): number {
  return isClass(
    grid,
    from,
    WordClass.determiner | WordClass.pronoun | WordClass.adverb | WordClass.preposition,
  )
    ? hashAt(grid, from)
    : tagAt(grid, from);
}

/** How a noun phrase stands to a cue, as the small numbers and hashes that most features combine. */
interface Relation {
  /** 1 before the cue, 2 behind it. */
  readonly side: number;
  /** The kind of the noun phrase. */
  readonly kind: number;
  /** The tags between the two. */
  readonly path: number;
  /** How many other noun phrases stand between them. */
  readonly skipped: number;
  /** The tag before the noun phrase. */
  readonly ahead: number;
  /** The cue's last word. */
  readonly last: number;
  /** 1 where a passage in quotation marks touches the cue on its other side. */
  readonly mark: number;
  /** 1 where it has complements. */
  readonly more: number;
  readonly way: number;
}

function relationOf(grid: Grid, cue: Cue, candidate: SourceCandidate): Relation {
  const { from, to, chunk, links } = candidate;
  const before = candidate.side === 'before';
  return {
    side: before ? 1 : 2,
    kind: kindOf(chunk.kind),
    path: before ? pathOf(grid, to, cue.from) : pathOf(grid, cue.to, from),
    skipped: bucket(candidate.skipped),
    ahead: tagAt(grid, from - 1),
    last: hashAt(grid, cue.to - 1),
    mark: (grid.passageOf[before ? cue.to : cue.from - 1] ?? -1) !== -1 ? 1 : 0,
    more: links > 0 ? 1 : 0,
    way: wayOf(cue),
  };
}

/** Features of the question: is this noun phrase the source of the cue? */
export function sourceFeatures(grid: Grid, cue: Cue, candidate: SourceCandidate, features: Features): void {
  const relation = relationOf(grid, cue, candidate);
  features.begin();
  putPhrase(grid, cue, candidate, relation, features);
  // Without case the following features add nothing: PolNeAR's sources were as often right without them.
  if (grid.language.quotes.genitives.size > 0) putCase(grid, cue, candidate, relation, features);
}

/** The noun phrase itself, its distance from the cue, and what surrounds the two. */
function putPhrase(
  grid: Grid,
  cue: Cue,
  { from, to, chunk, links }: SourceCandidate,
  { side, kind, path, skipped, ahead, last, mark, more, way }: Relation,
  features: Features,
): void {
  const first = hashAt(grid, cue.from);
  const [low] = sentenceBounds(grid, cue.from);
  const behind = tagAt(grid, to);
  const head = hashAt(grid, chunk.to - 1);
  const alone = chunk.kind === 'pronoun' || chunk.kind === 'relative';
  const role = !alone && roleGender(grid.language.names, formAt(grid, chunk.to - 1)) !== undefined;
  const word = alone ? head : role ? 9 : kind;
  const ends = hashAt(grid, to - 1) === comma ? 1 : 0;
  const link = tagAt(grid, chunk.to);
  features.put(side);
  features.put(kind, side);
  features.put(word, side);
  features.put(head);
  features.put(ending3At(grid, chunk.to - 1), kind);
  features.put(side, path);
  features.put(side, path, kind);
  features.put(side, bucket(side === 1 ? cue.from - to : from - cue.to));
  features.put(side, skipped);
  features.put(side, skipped, last);
  features.put(side, first);
  features.put(side, last);
  features.put(side, last, kind, skipped);
  features.put(side, last, path);
  features.put(side, ahead);
  features.put(side, ahead, kind);
  features.put(side, ahead, skipped);
  features.put(side, ahead, last);
  features.put(side, behind);
  features.put(side, behind, kind, more);
  features.put(side, Math.min(links, 4), ends);
  features.put(link, more, kind);
  features.put(link, links, ends, behind);
  features.put(bucket(to - from), side);
  features.put(from === low ? 1 : 0, side);
  features.put(mark, side);
  features.put(mark, side, skipped, way);
  features.put(way, side);
  features.put(way, side, skipped, more);
  features.put(ends, behind, side);
}

/** What tells the subject where articles have case: the word that opens the noun phrase, and its position. */
function putCase(
  grid: Grid,
  cue: Cue,
  { chunk, joined, fronted: isFronted }: SourceCandidate,
  { side, kind, path, skipped, ahead, last, mark, more, way }: Relation,
  features: Features,
): void {
  const opener = openerOf(grid, chunk);
  features.put(opener, side);
  features.put(opener, side, skipped);
  features.put(opener, ahead);
  features.put(opener, side, mark);
  features.put(opener, side, last);
  const fronted = isFronted ? 1 : 0;
  features.put(fronted, side);
  features.put(fronted, side, kind);
  features.put(fronted, side, ahead);
  features.put(fronted, side, opener);
  const announces = tagAt(grid, cue.to - 1);
  features.put(announces, side, path);
  features.put(announces, side, skipped, kind);
  features.put(announces, side, opener);
  const joint = more === 1 ? tagAt(grid, joined) : 0;
  features.put(joint, side);
  features.put(joint, side, isClass(grid, joined + 1, WordClass.oblique) ? 1 : 0);
  features.put(isClass(grid, chunk.from, WordClass.oblique) ? 1 : 0, way, side, announces);
}

/** Features of the answer "nobody in this sentence". */
export function noSourceFeatures(grid: Grid, cue: Cue, features: Features): void {
  const [low] = sentenceBounds(grid, cue.from);
  features.begin(1);
  features.put(0);
  features.put(hashAt(grid, cue.from));
  features.put(hashAt(grid, cue.to - 1));
  features.put(tagAt(grid, cue.from - 1));
  features.put(tagAt(grid, cue.from - 2), tagAt(grid, cue.from - 1));
  features.put(tagAt(grid, cue.to));
  features.put(cue.from === low ? 1 : 0);
  features.put(ending3At(grid, cue.from));
  features.put(wayOf(cue));
}
