import type { FactWords } from '../../language/contract/facts.ts';
import { tokenise } from '../../segment/tokens.ts';
import { contentOf, termOf } from '../facts/terms.ts';

/** Compares the content of a digest's texts, by the stems of their content words. */
export class Wording {
  readonly #functionWords: ReadonlySet<string>;
  /** The stems of all texts asked about so far, numbered; and for each text its own, each once. */
  readonly #numbers = new Map<string, number>();
  readonly #known = new Map<string, readonly number[]>();
  /** For each stem, the number of the last count that met it: starting the next count empties the set. */
  readonly #counts: number[] = [];
  #count = 0;

  constructor({ functionWords }: FactWords) {
    this.#functionWords = functionWords;
  }

  #stems(text: string): readonly number[] {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const stems: number[] = [];
    this.#count += 1;
    for (const token of contentOf(tokenise(text), this.#functionWords)) {
      const stem = this.#numberOf(termOf(token));
      if (this.#counts[stem] === this.#count) continue;
      this.#counts[stem] = this.#count;
      stems.push(stem);
    }
    this.#known.set(text, stems);
    return stems;
  }

  #numberOf(stem: string): number {
    const known = this.#numbers.get(stem);
    if (known !== undefined) return known;
    const number = this.#counts.push(0) - 1;
    this.#numbers.set(stem, number);
    return number;
  }

  /** How many different content words a text has. */
  content(text: string): number {
    return this.#stems(text).length;
  }

  /** The share of the content of `text` that `others` do not say, in [0, 1]; 1 for a text without content words. */
  novelty(text: string, others: readonly string[]): number {
    const stems = this.#stems(text);
    if (stems.length === 0) return 1;
    const said = others.map((other) => this.#stems(other));
    this.#count += 1;
    for (const known of said) for (const stem of known) this.#counts[stem] = this.#count;
    let fresh = 0;
    for (const stem of stems) if (this.#counts[stem] !== this.#count) fresh += 1;
    return fresh / stems.length;
  }

  /** Whether one of the two texts says (nearly) all that the other says. */
  same(a: string, b: string): boolean {
    return Math.min(this.novelty(a, [b]), this.novelty(b, [a])) < leastNovelty;
  }
}

/** Below this share of new content words a text is a repetition: three in ten may be names, dates and chance. */
export const leastNovelty = 0.3;
