/**
 * Words about people killed and hurt: the news that readers want first, and the numbers by which sources are compared.
 * Lower-case words separated by spaces; in a script without spaces, parts of words.
 */
export interface TollWords {
  /** Words for killed people, which count as one when no number is near ("Cyclist killed"). */
  readonly dead: string;
  /** Words for dying, which count only with a number: a painter who dies at 93 is not a toll. */
  readonly died: string;
  /** Words for hurt people, which count only with a number: "hurt" is said of prices, too. */
  readonly hurt: string;
  readonly missing: string;
  /** Words that negate one of the above: nobody was killed. */
  readonly nobody?: string;
  /**
   * Words that introduce some of those already counted, between two commas: "nine residents, among them two children,
   * were hurt".
   */
  readonly among?: string;
  /**
   * Nouns for a count: together with a word from above, a number that comes later counts too ("number of dead … rose to
   * 23").
   */
  readonly counts?: string;
  /** Words that make such a noun a count of the dead ("death toll"), including nouns that imply it. */
  readonly ofDeath?: string;
  /** Words that lead to that number: "to", "reached". */
  readonly reaches?: string;
  /** Nouns for human remains: directly after or before a number they count as dead; without one, a body seldom does. */
  readonly remains?: string;
  /** Words before the year in which a count began; what has happened since may include today. */
  readonly since?: string;
  /**
   * Words that, with a time, say that it is past: "last", "ago". Not for weekdays: last Monday may be the day of the
   * event.
   */
  readonly gone?: string;
  /** Periods of a week or longer other than month names, in the forms used with a word of `gone`. */
  readonly spans?: string;
  /**
   * Words after a time or length that show it is not what was hit: "killed two hours before dawn", unlike "killed 400
   * hours".
   */
  readonly apart?: string;
  /**
   * Number words, for languages whose figures have none: a numeral gives the value of the next word, and each further
   * word is one more.
   */
  readonly numbers?: string;
  /** Animals, in the forms that follow a number: 46 sheep killed are not a toll. */
  readonly animals: string;
}

/** For texts in a language without such words. */
export const noToll: TollWords = { dead: '', died: '', hurt: '', missing: '', animals: '' };
