/** Words by which the reader tells an article from the furniture of its page. All lower case. */
export interface ReaderWords {
  /** Starts of lines that lead elsewhere: "read more", "also read". */
  readonly crossLinkOpeners: readonly string[];
  /** Starts of lines that are furniture: "share", "photo:", "subscribe". */
  readonly furnitureOpeners: readonly string[];
  /** Words before a byline: "by". */
  readonly bylineOpeners: readonly string[];
  /** Month names and abbreviations, January first. */
  readonly months: readonly (readonly string[])[];
}
