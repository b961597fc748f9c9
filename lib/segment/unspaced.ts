/** The scripts that are written without spaces between words, as the members of a class. */
const members =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}';

/** A character of a script written without spaces: of such a word nothing but its characters can be counted. */
export const unspacedCharacter: RegExp = new RegExp(`[${members}]`, 'u');
const unspacedCharacters = new RegExp(`[${members}]`, 'gu');

/** How many characters of a text are of such a script. */
export const unspacedIn = (text: string): number => text.match(unspacedCharacters)?.length ?? 0;
