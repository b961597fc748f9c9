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
  /** Animals, in the forms that stand behind a number: 46 sheep killed are no toll. */
  readonly animals: string;
}

/** Of a text whose language has no such words. */
export const noToll: TollWords = { dead: '', died: '', hurt: '', missing: '', animals: '' };
