import type { FigureWords } from '../../language/contract/figures.ts';
import type { Span } from '../../model/index.ts';
import { type Token, tokenise } from '../../segment/tokens.ts';

/** What a word can be in a clause, by the language's light grammar; `open` is a noun, adjective or name. */
type WordClass =
  | 'auxiliary'
  | 'relative'
  | 'pronoun'
  | 'determiner'
  | 'preposition'
  | 'conjunction'
  | 'verb'
  | 'adverb'
  | 'open'
  | 'number'
  | 'mark'
  | 'none';

/** More figures in one sentence than this make a table or a list of numbers: none of them has a clause of its own. */
export const mostInClauses = 40;

/** One sentence as tokens, with what the language says of each. */
export class Line {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: FigureWords;
  /** Classes of tokens that were asked for; a long sentence is asked again and again for the same ones. */
  readonly #classes: WordClass[] = [];

  constructor(text: string, span: Span, words: FigureWords) {
    this.text = text;
    this.tokens = tokenise(text, span.start, span.end);
    this.words = words;
  }

  lower(at: number): string {
    return this.tokens[at]?.lower ?? '';
  }

  /** The class of the token; the first class that lists it wins. */
  classOf(at: number): WordClass {
    const known = this.#classes[at];
    if (known !== undefined) return known;
    const found = this.#classify(at);
    if (at >= 0) this.#classes[at] = found;
    return found;
  }

  #classify(at: number): WordClass {
    const token = this.tokens[at];
    if (token === undefined) return 'none';
    if (token.kind !== 'word') return token.kind;
    const { phrases } = this.words;
    const { lower } = token;
    // "on 9 May": a month, not what may be.
    if (phrases.auxiliaries.has(lower))
      return at > 0 && this.words.nonFigures.months.has(lower) && token.text !== lower ? 'open' : 'auxiliary';
    if (phrases.relatives.has(lower)) return 'relative';
    if (phrases.determiners.has(lower)) return 'determiner';
    if (phrases.prepositions.has(lower)) return 'preposition';
    if (phrases.conjunctions.has(lower)) return 'conjunction';
    // "the US market": a pronoun is not written in capitals.
    if (phrases.pronouns.has(lower))
      return lower.length === 2 && token.text === lower.toUpperCase() ? 'open' : 'pronoun';
    if (phrases.adverbs.has(lower) || phrases.isAdverb(lower)) return 'adverb';
    if (phrases.verbs.has(lower) || phrases.isVerb(lower, token.text)) return 'verb';
    return Object.hasOwn(this.words.numbers.cardinals, lower) ? 'number' : 'open';
  }

  /** Whether the token begins with a capital or holds one ("iPhone"). */
  isCapitalised(at: number): boolean {
    const text = this.tokens[at]?.text ?? '';
    return text !== text.toLowerCase();
  }

  /** The tokens `[at, at + words.length)` are these words. */
  matches(at: number, words: readonly string[]): boolean {
    return at >= 0 && words.every((word, index) => this.tokens[at + index]?.lower === word);
  }

  /** The text of the tokens `[first, end)`. */
  slice(first: number, end: number): string {
    const from = this.tokens[first];
    const to = this.tokens[end - 1];
    return from === undefined || to === undefined || end <= first ? '' : this.text.slice(from.start, to.end);
  }
}
