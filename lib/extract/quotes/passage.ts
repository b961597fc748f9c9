/** What stands between two quotation marks. `start`/`end` leave the marks out, `outerStart`/`outerEnd` take them in. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly outerStart: number;
  readonly outerEnd: number;
  readonly paragraph: number;
  /** Whether a mark closes it; the paragraph's end did otherwise. */
  readonly closed: boolean;
  /** Whether it goes on from the passage before: its mark opens a further paragraph of one utterance. */
  readonly continues: boolean;
  /**
   * Whether doubled apostrophes stand for the marks. Archives write quotations so, wikis write italics so: such a
   * passage structures the text, but is never shown as somebody's very words.
   */
  readonly weak: boolean;
}
