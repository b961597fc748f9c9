import type { FactWords } from '../../language/contract/facts.ts';
import { type Token, tokenise } from '../../segment/tokens.ts';

/** The words of a clause. */
export interface Termed {
  readonly tokens: readonly Token[];
  /** Its words and numbers without the function words. */
  readonly content: readonly Token[];
  /** The stems of `content`, one for one, each as its number in the article's vocabulary. */
  readonly terms: readonly number[];
  /** The same, each once. */
  readonly distinct: readonly number[];
}

/** Letters of a word that are kept: so "Ukraine" meets "Ukrainian", "inflate" "inflation", in every language with endings. */
const stemLength = 6;

function stemOf({ lower, kind }: Token): string {
  if (kind === 'number') return lower;
  return (lower.endsWith("'s") ? lower.slice(0, -2) : lower).slice(0, stemLength);
}

/** Numbers the stems of one article. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  readonly #functionWords: ReadonlySet<string>;

  constructor({ functionWords }: FactWords) {
    this.#functionWords = functionWords;
  }

  /** How many stems there are. */
  get size(): number {
    return this.#numbers.size;
  }

  /** The words of `text` between two offsets; stems not met before get the next number. */
  termed(text: string, start: number, end: number): Termed {
    const tokens = tokenise(text, start, end);
    const content: Token[] = [];
    const terms: number[] = [];
    for (const token of tokens) {
      if (token.kind === 'mark' || this.#functionWords.has(token.lower)) continue;
      const stem = stemOf(token);
      let number = this.#numbers.get(stem);
      if (number === undefined) {
        number = this.#numbers.size;
        this.#numbers.set(stem, number);
      }
      content.push(token);
      terms.push(number);
    }
    return { tokens, content, terms, distinct: [...new Set(terms)] };
  }
}
