/** How an edition is compiled. */
export interface EditionSettings {
  /** YYYY-MM-DD in the readers' zone. */
  readonly date: string;
  readonly title: string;
  /** Cut-off times, ISO 8601 in UTC: from ≤ arrived < to. */
  readonly from: string;
  readonly to: string;
  /**
   * Sections in their order, in every tier but the top: there the weight of a story alone counts, to which the place of its section
   * here adds up to 0.5. Those not named follow by the weight of their stories.
   */
  readonly sections: readonly string[];
  /** BCP 47 tag of the words around the stories; null: the language that most stories are in. */
  readonly language: string | null;
  /** Most stories of each tier. The archive page alone lists what comes after. */
  readonly top: number;
  readonly more: number;
  readonly brief: number;
  readonly beyond: number;
  /** Stories that score less are left out: a slow day has a short edition. */
  readonly floor: number;
}

/** Twenty stories: what a person finishes in five minutes. */
export const defaultShape = {
  sections: [],
  language: null,
  top: 4,
  more: 8,
  brief: 8,
  beyond: 200,
  floor: 1,
} as const satisfies Partial<EditionSettings>;
