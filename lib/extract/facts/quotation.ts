import {
  opensWithQuotation,
  QuotationMarks,
  type QuotationPairs,
  quotationMarks,
} from '../../segment/quotation-marks.ts';

/** Longest quotation, in sentences: a longer one shows that a closing mark is missing, and its state is reset. */
const longest = 6;

/**
 * Follows quotation marks from sentence to sentence. A sentence that begins or ends within a quotation that its
 * neighbours share ("Homes are lost. | Crops are gone,” said Vale.) is part of an utterance and no fact.
 */
export class QuotationWalk {
  readonly #pairs: QuotationPairs;
  readonly #marks: QuotationMarks;
  #paragraph = -1;
  /** Sentences since the quotation opened; 0 outside. */
  #depth = 0;

  constructor(pairs: QuotationPairs) {
    this.#pairs = pairs;
    this.#marks = new QuotationMarks(pairs);
  }

  /** Reads the next sentence, in order; returns whether it is only a part of a quotation. */
  isPart(sentence: string, paragraph: number): boolean {
    if (paragraph !== this.#paragraph || this.#depth > longest) {
      this.#depth = 0;
      this.#marks.reset();
    }
    this.#paragraph = paragraph;
    const within = this.#depth > 0;
    for (const { 0: mark, index } of sentence.matchAll(quotationMarks)) {
      this.#marks.step(mark, sentence.charAt(index - 1));
    }
    const { inside } = this.#marks;
    this.#depth = inside ? this.#depth + 1 : 0;
    return inside || (within && !opensWithQuotation(sentence, this.#pairs));
  }
}
