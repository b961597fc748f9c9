import { detached } from './clean.ts';

/** Most names that are remembered, and the longest, in code units. */
const mostKnown = 8192;
const longestKnown = 200;

/** Answers to a question about the names that page makers give, remembered from page to page: they share their words. */
export class NameMemo<Answer> {
  readonly #known = new Map<string, Answer>();
  readonly #ask: (names: string) => Answer;

  constructor(ask: (names: string) => Answer) {
    this.#ask = ask;
  }

  of(names: string): Answer {
    const known = this.#known.get(names);
    if (known !== undefined) return known;
    const answer = this.#ask(names);
    if (names.length > longestKnown) return answer;
    if (this.#known.size >= mostKnown) this.#known.clear();
    this.#known.set(detached(names), answer);
    return answer;
  }
}
