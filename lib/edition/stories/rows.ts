import { Packed } from '../packed.ts';
import type { Vector } from './vector.ts';

/** Which terms a document has and how often: ids in rising order. */
export interface Counts {
  readonly terms: Int32Array;
  readonly counts: Uint8Array;
}

const ids = (): Packed<Int32Array> => new Packed((length) => new Int32Array(length));

/** The term counts of all documents. */
export class CountRows {
  readonly #terms = ids();
  readonly #counts = new Packed((length) => new Uint8Array(length));

  get length(): number {
    return this.#terms.length;
  }

  push({ terms, counts }: { terms: ArrayLike<number>; counts: ArrayLike<number> }): number {
    this.#counts.push(counts);
    return this.#terms.push(terms);
  }

  at(document: number): Counts {
    return { terms: this.#terms.at(document), counts: this.#counts.at(document) };
  }
}

/** The vectors of all documents. */
export class VectorRows {
  readonly #terms = ids();
  readonly #weights = new Packed((length) => new Float32Array(length));

  get length(): number {
    return this.#terms.length;
  }

  push({ terms, weights }: Vector): number {
    this.#weights.push(weights);
    return this.#terms.push(terms);
  }

  at(document: number): Vector {
    return { terms: this.#terms.at(document), weights: this.#weights.at(document) };
  }
}
