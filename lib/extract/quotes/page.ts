import type { Language } from '../../language/language.ts';
import type { Article } from '../../model/index.ts';
import type { SentenceSpan } from '../../segment/sentences.ts';
import type { Entity } from '../names/index.ts';
import { TokenKind, type Tokens, tokenAt } from '../names/tokens.ts';
import type { Passage } from './marks.ts';

/** One article prepared for attribution: every later step reads this and nothing else. */
export interface Page {
  readonly article: Article;
  readonly tokens: Tokens;
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
  /** What tags.ts and chunks.ts found out of a token, kept since it is asked for many times. */
  readonly tags: (string | undefined)[];
  readonly breaks: Int8Array;
}

/** Joins what is known of an article's tokens. */
export function layPage(
  article: Article,
  tokens: Tokens,
  sentences: readonly SentenceSpan[],
  passages: readonly Passage[],
  entities: readonly Entity[],
  language: Language,
): Page {
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
  for (const [index, passage] of passages.entries()) {
    const outer = tokenAt(tokens, passage.outerStart);
    let at = outer;
    while (at < count && (starts[at] ?? 0) < passage.outerEnd) passageOf[at++] = index;
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
    tags: [],
    breaks: new Int8Array(count),
  };
}

/** The token's form, '' beyond the ends. */
export function formAt(page: Page, index: number): string {
  return page.tokens.forms[index] ?? '';
}

export function kindAt(page: Page, index: number): number {
  return index >= 0 && index < page.tokens.count
    ? (page.tokens.kinds[index] ?? TokenKind.punct)
    : TokenKind.punct;
}

/** Start of the sentence a token stands in, and the token after its end. */
export function sentenceBounds(page: Page, index: number): readonly [number, number] {
  const sentence = page.sentenceOf[index] ?? 0;
  return [page.sentenceStarts[sentence] ?? 0, page.sentenceStarts[sentence + 1] ?? page.tokens.count];
}
