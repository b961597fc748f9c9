/** Words by which the reader tells an article from the furniture of its page. All lower case. */
export interface ReaderWords {
  /** Starts of lines that lead elsewhere: "read more", "also read". */
  readonly crossLinkOpeners: readonly string[];
  /**
   * Furniture of a page: "share", "share this article", "subscribe to our newsletter". In plain text a line is furniture
   * when it is one of these alone or with a colon after it, or starts with one of at least two words and has no final stop.
   */
  readonly furnitureOpeners: readonly string[];
  /** Buttons and notices of a page as they come along when text is copied from it, each alone on its line: "copy link". */
  readonly buttonWords: readonly string[];
  /** Openings of a newsroom's notes below or above an article: corrections, where to find help. */
  readonly noteOpeners: readonly string[];
  /** Headings of a list of other stories, alone on their line: "related articles". */
  readonly relatedHeadings: readonly string[];
  /** Words before the name of whoever did an interview or wrote a text; with a colon or a role, else a name is no byline. */
  readonly interviewOpeners: readonly string[];
  /** Names of sections, as they stand alone above a headline: "politics", "football". */
  readonly sectionWords: readonly string[];
  /** Kickers that say what kind of piece follows, not which section it is of: "breaking news", "exclusive". */
  readonly kickerWords: readonly string[];
  /** Words in the names of newspapers, agencies and stations: "courier", "gazette". */
  readonly mastheadWords: readonly string[];
  /** What the path through a site begins with: "home". */
  readonly homeWords: readonly string[];
  /** Minutes, as they are written beside how long reading takes; a point may follow: "min". */
  readonly minuteWords: readonly string[];
  /** Beside a number of minutes, how long reading takes: "min read", "reading time". */
  readonly readingWords: readonly string[];
  /** A line by which a page says how long it has been there, and nothing else: "4 hours ago". */
  readonly timeAgo?: RegExp;
  /** Parts of the legal line at a page's foot: "privacy policy", "all rights reserved". */
  readonly legalWords: readonly string[];
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
  /** Whether "12/10/2026" is a day of October: English writes it both ways, and then only "25/10" tells. */
  readonly dayFirst: boolean;
}
