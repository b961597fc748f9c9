/** One symmetric tree: a question (`feature >= threshold`) a level, a value a leaf; bit n of a leaf's number answers question n. */
interface Tree {
  readonly features: readonly number[];
  readonly thresholds: readonly number[];
  readonly leaves: readonly number[];
}

/** A sum of trees over a bias: log odds that a block is the article's. */
export interface Model {
  /** Fingerprint of the names of the columns that the trees ask by their place: of others they would answer wrongly. */
  readonly columns: string;
  readonly bias: number;
  readonly trees: readonly Tree[];
}
