/** Longest quotation, in sentences: beyond it a mark was forgotten and nothing is known any more. */
const longest = 6;

const marks = /["“”„«»]/g;

/**
 * Follows quotation marks from sentence to sentence. A sentence that begins or ends within a quotation that its
 * neighbours share ("Homes are lost. | Crops are gone,” said Vale.) is half an utterance and no fact.
 */
export class QuotationWalk {
  #paragraph = -1;
  /** Sentences since the quotation opened; 0 outside. */
  #depth = 0;

  /** Takes the next sentence, in order, and says whether it is part of a quotation only. */
  isPart(sentence: string, paragraph: number): boolean {
    if (paragraph !== this.#paragraph || this.#depth > longest) this.#depth = 0;
    this.#paragraph = paragraph;
    const within = this.#depth > 0;
    let inside = within;
    for (const { 0: mark, index } of sentence.matchAll(marks)) {
      // An opening mark at the start tells that what came before is over, whatever the marks before said.
      if (mark === '“' || mark === '«' || mark === '„' || (mark === '"' && index === 0)) inside = true;
      else if (mark === '”' || mark === '»') inside = false;
      else inside = !inside;
    }
    const opensItself = /^["“„«]/.test(sentence);
    this.#depth = inside ? this.#depth + 1 : 0;
    return inside || (within && !opensItself);
  }
}
