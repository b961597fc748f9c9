/** Marks that end a sentence in some script: . ! ? … 。 ！ ？ ؟ ۔ । and the others that Unicode names so. */
const terminator = /[…｡]|\p{Sentence_Terminal}/u;
/** Marks that close behind a terminator and stay with its sentence. */
const closer = /["'“”‟«»‹›‘’`)\]}）」』﹂]/;
/** Most of them behind one terminator: ‘…?”)’ */
const mostClosers = 3;

/** Whether a character ends sentences. */
export const isTerminator = (character: string): boolean => terminator.test(character);

/** Whether a character may close a quotation or bracket behind a terminator. */
export const isCloser = (character: string): boolean => closer.test(character);

/** The last character of a text before the marks that close behind it. */
function lastMark(text: string): string {
  let at = text.length - 1;
  while (at > 0 && at >= text.length - mostClosers && closer.test(text.charAt(at))) at -= 1;
  return text.charAt(at);
}

/** Whether a text ends as a question does. */
export const asks = (text: string): boolean => /[?？؟\u037e⁇]/.test(lastMark(text));

/** Whether a text ends as a sentence does: by a terminator, and quotation marks and brackets that close behind it. */
export const endsSentence = (text: string): boolean => terminator.test(lastMark(text));
