/**
 * Words of people killed and hurt: what a reader wants to know of before anything else, and by what the tolls of two
 * sources are set beside each other. Lower-case words with a blank between them; in a script without spaces, parts of words.
 */
export interface TollWords {
  /** Of people killed: they count as one without a number beside them ("Cyclist killed"). */
  readonly dead: string;
  /** Of dying: they count with a number beside them alone; a painter who dies at 93 is no toll. */
  readonly died: string;
  /** As `died`: "hurt" is said of prices too. */
  readonly hurt: string;
  readonly missing: string;
  /** Before such a word, that it happened to nobody. */
  readonly nobody?: string;
  /** Before some of those who are counted, between two commas: "nine residents, among them two children, were hurt". */
  readonly among?: string;
  /** Nouns of how many: with a word of a fate beside it, a number further behind counts too ("number of dead … rose to 23"). */
  readonly counts?: string;
  /** Words that make such a noun one of the dead ("death toll"), the noun itself where it says so. */
  readonly ofDeath?: string;
  /** What leads to that number: "to", "reached". */
  readonly reaches?: string;
  /** Remains of the dead: right behind a number, or before it, they are so many dead; a body is seldom one otherwise. */
  readonly remains?: string;
  /** Before a year with which a count began: what happened since then may be of today. */
  readonly since?: string;
  /** Beside a time, that it is gone: "last", "ago". Not of a weekday: last Monday may be the event itself. */
  readonly gone?: string;
  /** Times of a week or more beside the names of months, in the forms that stand with a word of `gone`. */
  readonly spans?: string;
  /** Behind a time or a length, that it says when or where: "killed two hours before dawn", not what: "killed 400 hours". */
  readonly apart?: string;
  /** Number words, for a language whose figures know none: each numeral is the value of the word behind it, the next is one more. */
  readonly numbers?: string;
  /** Animals, in the forms that stand behind a number: 46 sheep killed are no toll. */
  readonly animals: string;
}

/** Of a text whose language has no such words. */
export const noToll: TollWords = { dead: '', died: '', hurt: '', missing: '', animals: '' };
