import type { Language } from '../../language/language.ts';
import type { Article } from '../../model/index.ts';
import { type TokenColumns, TokenShape, tokenAt } from '../../segment/columns.ts';
import type { SentenceSpan } from '../../segment/sentences.ts';
import type { Entity } from '../names/index.ts';
import type { Passage } from './passage.ts';
import { Tag, tagOf } from './tags.ts';
import { WordLookup } from './words.ts';

/** Tokens beyond both ends of an article that may be asked for: they are empty. */
const margin = 8;

/** One article prepared for attribution, a column for each thing known of its tokens: every later step reads this and nothing else. */
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
  /** For each token the index of the entity that a name there belongs to, or -1. */
  readonly entityAt: Int32Array;
  /** For each passage its opening mark's token, and the token after its closing mark. */
  readonly passageOuter: readonly (readonly [number, number])[];
  /** What words.ts and tags.ts say of each token; token `i` is at `i + margin`. */
  readonly hashes: Int32Array;
  readonly endings2: Int32Array;
  readonly endings3: Int32Array;
  readonly classes: Uint16Array;
  readonly tags: Int32Array;
}

/** Joins what is known of an article's tokens. */
export function layGrid(
  article: Article,
  tokens: TokenColumns,
  sentences: readonly SentenceSpan[],
  passages: readonly Passage[],
  entities: readonly Entity[],
  language: Language,
): Grid {
  const { count, starts } = tokens;
  const sentenceOf = new Int32Array(count);
  const sentenceStarts = new Int32Array(sentences.length + 1).fill(count);
  let sentence = -1;
  for (let at = 0; at < count; at += 1) {
    const offset = starts[at] ?? 0;
    while (sentence + 1 < sentences.length && (sentences[sentence + 1]?.start ?? 0) <= offset) {
      sentence += 1;
      sentenceStarts[sentence] = at;
    }
    sentenceOf[at] = Math.max(0, sentence);
  }
  const passageOf = new Int32Array(count).fill(-1);
  const passageTokens: [number, number][] = [];
  const passageOuter: [number, number][] = [];
  for (const [index, passage] of passages.entries()) {
    const outer = tokenAt(tokens, passage.outerStart);
    let at = outer;
    while (at < count && (starts[at] ?? 0) < passage.outerEnd) passageOf[at++] = index;
    passageOuter.push([outer, at]);
    const from = tokenAt(tokens, passage.start);
    passageTokens.push([from, tokenAt(tokens, passage.end)]);
  }
  const nameFrom = new Int32Array(count).fill(-1);
  const nameTo = new Int32Array(count).fill(-1);
  const entityAt = new Int32Array(count).fill(-1);
  for (const [index, { mentions }] of entities.entries())
    for (const { outerFrom, from, to } of mentions) {
      nameFrom.fill(outerFrom, outerFrom, to);
      nameTo.fill(to, outerFrom, to);
      entityAt.fill(index, from, to);
    }
  const hashes = new Int32Array(count + 2 * margin);
  const endings2 = new Int32Array(count + 2 * margin);
  const endings3 = new Int32Array(count + 2 * margin);
  const classes = new Uint16Array(count + 2 * margin);
  const tags = new Int32Array(count + 2 * margin).fill(Tag.none);
  const lookup = new WordLookup(language.quotes);
  for (let at = 0; at < count; at += 1) {
    const form = tokens.forms[at] ?? '';
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
  return {
    article,
    tokens,
    language,
    entities,
    passages,
    sentences,
    sentenceOf,
    sentenceStarts,
    passageOf,
    passageTokens,
    nameFrom,
    nameTo,
    entityAt,
    passageOuter,
    hashes,
    endings2,
    endings3,
    classes,
    tags,
  };
}

/** The token's form, '' beyond the ends. */
export function formAt(grid: Grid, index: number): string {
  return grid.tokens.forms[index] ?? '';
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
