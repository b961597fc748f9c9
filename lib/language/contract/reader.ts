/** Words by which the reader tells an article from the furniture of its page. All lower case. */
export interface ReaderWords {
  /** Starts of lines that lead elsewhere: "read more", "also read". */
  readonly crossLinkOpeners: readonly string[];
  /**
   * Furniture of a page: "share", "share this article", "subscribe to our newsletter". In plain text a line is furniture
   * when it is one of these alone or with a colon after it, or starts with one of at least two words and has no final stop.
   */
  readonly furnitureOpeners: readonly string[];
  /** Words before a byline: "by". */
  readonly bylineOpeners: readonly string[];
  /** Words between the names of a byline: "and". */
  readonly nameConjunctions: readonly string[];
  /** Words between a reporter and the place of the report: "in". */
  readonly placePrepositions: readonly string[];
  /** Words that tell a reporter's role from a name: "correspondent". */
  readonly roleWords: readonly string[];
  /** What a picture credit calls the picture: "photo" in "(Photo: Press Office)". */
  readonly creditWords: readonly string[];
  /** Words before the name of the site that a clipping was taken from: "source", "published by". */
  readonly sourceOpeners: readonly string[];
  /** Words before a date line: "published", "posted on". */
  readonly publishedOpeners: readonly string[];
  /** Words before the date of the last change: "updated". */
  readonly modifiedOpeners: readonly string[];
  /** Words between a date and its time, and after the time: "at", "o'clock". */
  readonly timeWords: readonly string[];
  /** Names and abbreviations of the days of the week. */
  readonly weekdays: readonly string[];
  /** Month names and abbreviations in the forms that dates use, January first; without a final point. */
  readonly months: readonly (readonly string[])[];
}
