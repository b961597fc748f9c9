/** What the salience model needs to know of a language. */
export interface FactWords {
  /** Function words, lower case: they carry no topic. */
  readonly functionWords: ReadonlySet<string>;
}
