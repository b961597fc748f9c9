/** The standard 32-bit FNV offset basis. */
const offsetBasis = 0x811c9dc5;

/**
 * FNV-1a over the UTF-16 code units of a text from index `from` on, as a signed 32-bit number. Pass the previous hash
 * as `before` to continue it.
 */
export function fnv1a(text: string, before: number = offsetBasis, from: number = 0): number {
  let value = before;
  for (let at = Math.max(0, from); at < text.length; at += 1)
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value;
}
