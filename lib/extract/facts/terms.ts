import type { FactWords } from '../../language/contract/facts.ts';
import type { Token } from '../../segment/tokens.ts';
import { partsOf } from '../../segment/words.ts';

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

/** Letters of a stem: "Ukraine" and "Ukrainian", "inflate" and "inflation" have the same, in every language with endings. */
const stemLength = 6;

/** The stem that forms of a word have in common. */
export function termOf({ lower, kind }: Token): string {
  if (kind === 'number') return lower;
  return (lower.endsWith("'s") ? lower.slice(0, -2) : lower).slice(0, stemLength);
}

/** Where Thai begins, the first of the scripts that set no spaces. */
const firstUnspaced = 0x0e00;

const mayHoldWords = ({ kind, text }: Token): boolean =>
  kind === 'word' && text.length > 1 && text.charCodeAt(text.length - 1) >= firstUnspaced;

/** A token itself, or the words in it where the script has no spaces. */
function wordsWithin(token: Token): Token | readonly Token[] {
  if (!mayHoldWords(token)) return token;
  const parts = partsOf(token.text);
  if (parts.length === 1) return token;
  return parts.map(({ at, text }) => ({
    ...token,
    start: token.start + at,
    end: token.start + at + text.length,
    text,
    lower: text.toLowerCase(),
  }));
}

/** The words and numbers among the tokens of a clause, without the function words. */
export function contentOf(tokens: readonly Token[], functionWords: ReadonlySet<string>): readonly Token[] {
  const words = tokens.some(mayHoldWords) ? tokens.flatMap(wordsWithin) : tokens;
  return words.filter(({ kind, lower }) => kind !== 'mark' && !functionWords.has(lower));
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

  /** The words among the tokens of a clause; stems not met before get the next number. */
  termed(tokens: readonly Token[]): Termed {
    const content = contentOf(tokens, this.#functionWords);
    const terms = content.map((token) => this.#numberOf(termOf(token)));
    return { tokens, content, terms, distinct: [...new Set(terms)] };
  }

  #numberOf(stem: string): number {
    const known = this.#numbers.get(stem);
    if (known !== undefined) return known;
    this.#numbers.set(stem, this.#numbers.size);
    return this.#numbers.size - 1;
  }
}
