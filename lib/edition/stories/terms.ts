import type { Article } from '../../model/index.ts';
import { tokenise } from '../../segment/tokens.ts';
import { unspacedCharacter } from '../../segment/unspaced.ts';

/** The part of a digest that grouping into stories reads. */
export interface StoryDocument {
  readonly headline: string;
  /** Dek and body, or as much of them as is at hand; the start counts most. */
  readonly text: string;
  /** ISO 8601, as precise as the source states it; two events of one kind are seldom of one day. */
  readonly published: string | null;
}

/** An article as the grouping reads it. */
export function storyDocument({ headline, dek, text, published }: Article): StoryDocument {
  return { headline: headline ?? '', text: dek === null ? text : `${dek}\n${text}`, published };
}

/** The headline and the lede say what happened: their words count twice. Length of both together, in tokens. */
const leadTokens = 60;
const leadCount = 2;
/** A number tells events of one kind apart (23 pirates, 26 pirates) better than a word does. */
const numberCount = 2;

/** What stands further down is background, seldom the event; and a 6,000-word feature must not cost ten times as much. */
const mostCharacters = 8_000;

/**
 * Words are cut to their first letters, so that most inflected forms of a name or a verb meet in every language
 * that inflects at the end: no stemmer of one language, and no table.
 */
const stemLetters = 7;

/** The stems of one word in lower case; a run of signs without spaces has one for each pair of neighbours. */
export function* stemsOf(lower: string): Generator<string> {
  if (unspacedCharacter.test(lower)) {
    // Scripts without spaces: pairs of neighbouring characters stand for words.
    const characters = [...lower];
    if (characters.length === 1) yield lower;
    for (let at = 0; at + 1 < characters.length; at += 1) yield `${characters[at]}${characters[at + 1]}`;
    return;
  }
  const apostrophe = lower.indexOf("'");
  const word = apostrophe > 1 ? lower.slice(0, apostrophe) : lower;
  yield word.length > 3 && word.endsWith('s')
    ? word.slice(0, -1).slice(0, stemLetters)
    : word.slice(0, stemLetters);
}

/** How often each stem and each number stands in a document, those of headline and lede counted double. */
export function termsOf({ headline, text, published }: StoryDocument): Map<string, number> {
  const counts = new Map<string, number>();
  if (published !== null) {
    counts.set(published.slice(0, 4), leadCount * numberCount);
    counts.set(published.slice(0, 10), leadCount * numberCount);
  }
  let position = 0;
  const body = `${headline}\n${text.length > mostCharacters ? text.slice(0, mostCharacters) : text}`;
  for (const { kind, lower } of tokenise(body)) {
    if (kind === 'mark') continue;
    position += 1;
    const count = position <= leadTokens ? leadCount : 1;
    if (kind === 'number') counts.set(lower, (counts.get(lower) ?? 0) + count * numberCount);
    else for (const stem of stemsOf(lower)) counts.set(stem, (counts.get(stem) ?? 0) + count);
  }
  return counts;
}

/** The stems and numbers of a text, each once. */
export const stemsIn = (text: string): string[] => [
  ...termsOf({ headline: text, text: '', published: null }).keys(),
];
