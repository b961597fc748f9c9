import type { Language } from '../../language/language.ts';
import type { Article } from '../../model/index.ts';
import { type TokenColumns, TokenShape, tokenAt, tokenForm } from '../../segment/columns.ts';
import type { SentenceSpan } from '../../segment/sentences.ts';
import type { Entity } from '../names/index.ts';
import type { Passage } from './passage.ts';
import { Tag, tagOf } from './tags.ts';
import { WordLookup } from './words.ts';

/** Empty tokens beyond both ends of an article, so that a look-up near an end needs no check. */
const margin = 8;

/** One article prepared for attribution, one column for each property of its tokens: the input of every later step. */
export interface Grid {
  readonly article: Article;
  readonly tokens: TokenColumns;
  readonly language: Language;
  readonly entities: readonly Entity[];
  readonly passages: readonly Passage[];
  readonly sentences: readonly SentenceSpan[];
  /** For each token the sentence it stands in. */
  readonly sentenceOf: Int32Array;
  /** For each sentence its first token; one more entry for the end. */
  readonly sentenceStarts: Int32Array;
  /** For each token the passage it stands in, its marks included, or -1. */
  readonly passageOf: Int32Array;
  /** For each passage its first token inside, and the token after the last. */
  readonly passageTokens: readonly (readonly [number, number])[];
  /** For each token where the name that covers it begins (titles included) and ends, or -1. */
  readonly nameFrom: Int32Array;
  readonly nameTo: Int32Array;
  /** For each token the index of the entity that is named there, or -1. */
  readonly entityAt: Int32Array;
  /** For each passage its opening mark's token, and the token after its closing mark. */
  readonly passageOuter: readonly (readonly [number, number])[];
  /** The properties of each token by words.ts and tags.ts; token `i` is at `i + margin`. */
  readonly hashes: Int32Array;
  readonly endings2: Int32Array;
  readonly endings3: Int32Array;
  readonly classes: Uint16Array;
  readonly tags: Int32Array;
}

/** Lays out the columns of an article, then fills them: sentences, passages, names, and from all three the words. */
export function layGrid(
  article: Article,
  tokens: TokenColumns,
  sentences: readonly SentenceSpan[],
  passages: readonly Passage[],
  entities: readonly Entity[],
  language: Language,
): Grid {
  const { count } = tokens;
  const column = (length: number, value: number): Int32Array => new Int32Array(length).fill(value);
  const padded = count + 2 * margin;
  const grid: Grid = {
    article,
    tokens,
    language,
    entities,
    passages,
    sentences,
    sentenceOf: column(count, 0),
    sentenceStarts: column(sentences.length + 1, count),
    passageOf: column(count, -1),
    passageTokens: passages.map(({ start, end }) => [tokenAt(tokens, start), tokenAt(tokens, end)]),
    nameFrom: column(count, -1),
    nameTo: column(count, -1),
    entityAt: column(count, -1),
    passageOuter: passages.map((passage) => outerTokens(tokens, passage)),
    hashes: column(padded, 0),
    endings2: column(padded, 0),
    endings3: column(padded, 0),
    classes: new Uint16Array(padded),
    tags: column(padded, Tag.none),
  };
  fillSentences(grid);
  for (const [index, [from, to]] of grid.passageOuter.entries()) grid.passageOf.fill(index, from, to);
  fillNames(grid);
  fillWords(grid);
  return grid;
}

function outerTokens(tokens: TokenColumns, { outerStart, outerEnd }: Passage): [number, number] {
  const from = tokenAt(tokens, outerStart);
  let to = from;
  while (to < tokens.count && (tokens.starts[to] ?? 0) < outerEnd) to += 1;
  return [from, to];
}

function fillSentences({ tokens, sentences, sentenceOf, sentenceStarts }: Grid): void {
  let sentence = -1;
  for (let at = 0; at < tokens.count; at += 1) {
    const offset = tokens.starts[at] ?? 0;
    while (sentence + 1 < sentences.length && (sentences[sentence + 1]?.start ?? 0) <= offset) {
      sentence += 1;
      sentenceStarts[sentence] = at;
    }
    sentenceOf[at] = Math.max(0, sentence);
  }
}

function fillNames({ entities, nameFrom, nameTo, entityAt }: Grid): void {
  for (const [index, { mentions }] of entities.entries())
    for (const { outerFrom, from, to } of mentions) {
      nameFrom.fill(outerFrom, outerFrom, to);
      nameTo.fill(to, outerFrom, to);
      entityAt.fill(index, from, to);
    }
}

/** The properties of each token by words.ts and tags.ts: a tag also depends on whether the token is quoted or part of a name. */
function fillWords(grid: Grid): void {
  const { tokens, language, hashes, endings2, endings3, classes, tags, passageOf, nameFrom } = grid;
  const lookup = new WordLookup(language.quotes);
  for (let at = 0; at < tokens.count; at += 1) {
    const form = tokenForm(tokens, at);
    const word = lookup.of(form);
    hashes[at + margin] = word.hash;
    endings2[at + margin] = word.ending2;
    endings3[at + margin] = word.ending3;
    classes[at + margin] = word.classes;
    tags[at + margin] = tagOf({
      kind: tokens.kinds[at] ?? TokenShape.punct,
      form,
      hash: word.hash,
      classes: word.classes,
      quoted: passageOf[at] !== -1,
      named: nameFrom[at] !== -1,
    });
  }
}

/** The token's form, '' beyond the ends. */
export function formAt(grid: Grid, index: number): string {
  return tokenForm(grid.tokens, index);
}

export function kindAt(grid: Grid, index: number): number {
  return index >= 0 && index < grid.tokens.count
    ? (grid.tokens.kinds[index] ?? TokenShape.punct)
    : TokenShape.punct;
}

/** The hash of the token's form, 0 beyond the ends. */
export function hashAt(grid: Grid, index: number): number {
  return grid.hashes[index + margin] ?? 0;
}

/** Hashes of the last two and three letters of the token's form. */
export function ending2At(grid: Grid, index: number): number {
  return grid.endings2[index + margin] ?? 0;
}

export function ending3At(grid: Grid, index: number): number {
  return grid.endings3[index + margin] ?? 0;
}

/** The token's tag (see tags.ts), `Tag.none` beyond the ends. */
export function tagAt(grid: Grid, index: number): number {
  return grid.tags[index + margin] ?? Tag.none;
}

/** Whether the token's word is in one of these classes (bits of `WordClass`). */
export function isClass(grid: Grid, index: number, bits: number): boolean {
  return ((grid.classes[index + margin] ?? 0) & bits) !== 0;
}

/** Start of the sentence a token stands in, and the token after its end. */
export function sentenceBounds(grid: Grid, index: number): readonly [number, number] {
  const sentence = grid.sentenceOf[index] ?? 0;
  return [grid.sentenceStarts[sentence] ?? 0, grid.sentenceStarts[sentence + 1] ?? grid.tokens.count];
}
