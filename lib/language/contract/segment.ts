/** What sentence segmentation needs to know of a language. */
export interface SegmentWords {
  /** Abbreviations, lower case, without their last point, after which a sentence goes on ("mr", "jan"). */
  readonly abbreviations: ReadonlySet<string>;
}
