/** Whether a code unit is part of a word: letters, combining marks and soft hyphens. Beyond Latin-1, all but the punctuation blocks. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0xc0) return code === 0xad || code === 0xaa || code === 0xb5 || code === 0xba;
  if (code < 0x2000) return code !== 0xd7 && code !== 0xf7 && code !== 0x1680;
  return (
    !(code <= 0x2bff) &&
    !(code >= 0x3000 && code <= 0x303f) &&
    !(code >= 0xff00 && code <= 0xff0f) &&
    code !== 0xfeff
  );
}

/** The digits 0 to 9. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** White space of any width, and the marks of no width that part words like it. */
export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** A word as word lists have it: in lower case, with a straight apostrophe and without soft hyphens. */
export function plainForm(word: string): string {
  const lower = word.toLowerCase();
  return /[’ʼ\u00ad]/.test(lower) ? lower.replaceAll(/[’ʼ]/g, "'").replaceAll('\u00ad', '') : lower;
}
