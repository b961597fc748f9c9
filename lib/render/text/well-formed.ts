/** Characters that no page and no terminal may be handed: C0 and C1 controls (escape sequences start with one) but tab and line break. */
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/**
 * The text as it may leave the program: each half of a surrogate pair that stands alone and each control character
 * becomes U+FFFD, one for one, so that offsets stay true. Nothing else is touched.
 */
export function wellFormed(text: string): string {
  return text.toWellFormed().replace(controls, '\ufffd');
}
