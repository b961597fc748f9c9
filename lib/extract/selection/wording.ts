import type { FactWords } from '../../language/contract/facts.ts';
import { tokenise } from '../../segment/tokens.ts';
import { contentOf, termOf } from '../facts/terms.ts';

/** Compares what texts of one digest say, by the stems of their content words. */
export class Wording {
  readonly #functionWords: ReadonlySet<string>;
  readonly #known = new Map<string, ReadonlySet<string>>();

  constructor({ functionWords }: FactWords) {
    this.#functionWords = functionWords;
  }

  #stems(text: string): ReadonlySet<string> {
    let stems = this.#known.get(text);
    if (stems === undefined) {
      stems = new Set(contentOf(tokenise(text), this.#functionWords).map(termOf));
      this.#known.set(text, stems);
    }
    return stems;
  }

  /** How many different words of content a text has. */
  content(text: string): number {
    return this.#stems(text).size;
  }

  /** The share of the content of `text` that `others` do not say, in [0, 1]; 1 for a text without content words. */
  novelty(text: string, others: readonly string[]): number {
    const stems = this.#stems(text);
    if (stems.size === 0) return 1;
    const said = others.map((other) => this.#stems(other));
    let fresh = 0;
    for (const stem of stems) if (!said.some((known) => known.has(stem))) fresh += 1;
    return fresh / stems.size;
  }

  /** Whether one of the two texts says (nearly) all that the other says. */
  same(a: string, b: string): boolean {
    return Math.min(this.novelty(a, [b]), this.novelty(b, [a])) < leastNovelty;
  }
}

/** Below this share of new content words a text repeats: three in ten are names, dates and chance. */
export const leastNovelty = 0.3;
