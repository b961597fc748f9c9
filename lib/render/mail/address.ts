/** Characters that could end an address or begin another header. */
const unsafeAddress = /[\s<>,;:"()[\]\\\u0000-\u001f\u007f]/;

/** Whether a text is one mail address and nothing else. What SMTP and headers could take for more is refused. */
export function isMailAddress(text: string): boolean {
  const at = text.lastIndexOf('@');
  if (at < 1 || at > 64 || text.length > 254 || unsafeAddress.test(text)) return false;
  return /^[^@\s.]+(\.[^@\s.]+)+$/.test(text.slice(at + 1)) && !text.slice(0, at).includes('@');
}
