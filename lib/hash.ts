/** What FNV-1a begins with. */
const offsetBasis = 0x811c9dc5;

/** FNV-1a of a text's UTF-16 code units from `from` on, as a signed 32-bit number; `before` is the hash of what stood before it. */
export function fnv1a(text: string, before: number = offsetBasis, from: number = 0): number {
  let value = before;
  for (let at = Math.max(0, from); at < text.length; at += 1)
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value;
}
