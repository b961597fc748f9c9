/** What the figure extractor needs to know of a language. */
export interface FigureWords {
  /** Magnitudes as multipliers: "million" → 1e6. */
  readonly magnitudes: Readonly<Record<string, number>>;
}
