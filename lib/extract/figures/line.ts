import type { FigureWords } from '../../language/contract/figures.ts';
import type { Span } from '../../model/index.ts';
import { oncePer } from '../../once.ts';
import type { TokensBetween } from '../../segment/shared-tokens.ts';
import type { Token } from '../../segment/tokens.ts';

/**
 * The part of speech of a word, by the language's light grammar; `open` is a noun, adjective or name. The short names are those of
 * the Universal POS tags; `rel` is a relative pronoun.
 */
type Tag =
  | 'aux'
  | 'rel'
  | 'pron'
  | 'det'
  | 'adp'
  | 'conj'
  | 'verb'
  | 'adv'
  | 'open'
  | 'number'
  | 'mark'
  | 'none';

/** The tag of each listed word; of several lists that contain it, the first. */
const classesOf = oncePer(({ phrases, numbers }: FigureWords): ReadonlyMap<string, Tag> => {
  const lists: readonly (readonly [Tag, Iterable<string>])[] = [
    ['aux', phrases.auxiliaries],
    ['rel', phrases.relatives],
    ['det', phrases.determiners],
    ['adp', phrases.prepositions],
    ['conj', phrases.conjunctions],
    ['pron', phrases.pronouns],
    ['adv', phrases.adverbs],
    ['verb', phrases.verbs],
    ['number', Object.keys(numbers.cardinals)],
  ];
  const classes = new Map<string, Tag>();
  for (const [tag, words] of lists) for (const word of words) if (!classes.has(word)) classes.set(word, tag);
  return classes;
});

/** A sentence with more figures is a table or a list of numbers: none of them has a clause of its own. */
export const mostInClauses = 40;

/** One sentence as tokens, each with its part of speech. */
export class Line {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: FigureWords;
  readonly #classes: ReadonlyMap<string, Tag>;
  /** Tags found so far: the rules ask for the same tokens again and again. */
  readonly #tags: Tag[] = [];

  constructor(text: string, { start, end }: Span, words: FigureWords, tokens: TokensBetween) {
    this.text = text;
    this.tokens = tokens(start, end);
    this.words = words;
    this.#classes = classesOf(words);
  }

  lower(at: number): string {
    return this.tokens[at]?.lower ?? '';
  }

  /** The token as written; empty past the ends. */
  textAt(at: number): string {
    return this.tokens[at]?.text ?? '';
  }

  /** No white space stands before the token; false past the ends. */
  isGlued(at: number): boolean {
    return this.tokens[at]?.glued ?? false;
  }

  isNumber(at: number): boolean {
    return this.tokens[at]?.kind === 'number';
  }

  isWord(at: number): boolean {
    return this.tokens[at]?.kind === 'word';
  }

  /** The token is "of". */
  isOf(at: number): boolean {
    return this.words.numbers.of.has(this.lower(at));
  }

  /** The token is a unit of time: "hours". */
  isTime(at: number): boolean {
    return this.words.units.words.get(this.lower(at))?.kind === 'duration';
  }

  /** The token is a weekday, "today" or a month. */
  isDayOrMonth(at: number): boolean {
    const { noNames, months } = this.words.nonFigures;
    return noNames.has(this.lower(at)) || months.has(this.lower(at));
  }

  /** The token is a participle and cannot be a finite verb: "leaving", not "left" or "asked". */
  isGerund(at: number): boolean {
    const { isParticiple, isVerb } = this.words.phrases;
    return isParticiple(this.lower(at)) && !isVerb(this.lower(at), this.textAt(at));
  }

  /** The token leads to the amount of a change or the level it reached: "by", "to". */
  isMeasuredBy(at: number): boolean {
    const { by, to } = this.words.changes;
    return by.has(this.lower(at)) || to.has(this.lower(at));
  }

  /** The direction of change that a verb or its particle states: "rose", "down". */
  directionAt(at: number): 'up' | 'down' | 'none' {
    const { up, down } = this.words.changes;
    return up.has(this.lower(at)) ? 'up' : down.has(this.lower(at)) ? 'down' : 'none';
  }

  /** The tag of the token. */
  tag(at: number): Tag {
    const known = this.#tags[at];
    if (known !== undefined) return known;
    const found = this.#tagOf(at);
    if (at >= 0) this.#tags[at] = found;
    return found;
  }

  /** The token has one of these tags. */
  is(at: number, ...tags: Tag[]): boolean {
    return tags.includes(this.tag(at));
  }

  #tagOf(at: number): Tag {
    const token = this.tokens[at];
    if (token === undefined) return 'none';
    if (token.kind !== 'word') return token.kind;
    const { phrases } = this.words;
    const { lower } = token;
    const listed = this.#classes.get(lower);
    // "on 9 May": the month, not the auxiliary.
    if (listed === 'aux')
      return at > 0 && this.words.nonFigures.months.has(lower) && token.text !== lower ? 'open' : 'aux';
    if (listed === 'pron') {
      // "the mine", "a nobody": behind an article it is a noun. "the US market": a pronoun is not written in capitals.
      const inCapitals = lower.length === 2 && token.text === lower.toUpperCase();
      return phrases.definite.has(this.lower(at - 1)) || inCapitals ? 'open' : 'pron';
    }
    if (listed !== undefined && listed !== 'verb' && listed !== 'number') return listed;
    if (phrases.isAdverb(lower)) return 'adv';
    return phrases.isVerb(lower, token.text) ? 'verb' : (listed ?? 'open');
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
