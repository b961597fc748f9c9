/** White space of HTML and of Unicode, no-break spaces set apart: between digits they group thousands. */
const invisible = /[\u00ad\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;
const controls = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\ufffe\uffff]+/g;
const blanks = /[\s\u2028\u2029]+/g;
const groupingBlank = /(?<=\d)[\u00a0\u202f](?=\d{3}(?!\d))/g;

/**
 * Text without what no reader sees: soft hyphens, zero-width marks (joiners stay, they shape letters), control
 * characters; runs of white space become one space. A no-break space that groups the digits of a number stays.
 */
export function squeeze(text: string): string {
  const seen = text.replace(invisible, '').replace(controls, ' ');
  if (!groupingBlank.test(seen)) return seen.replace(blanks, ' ').trim();
  groupingBlank.lastIndex = 0;
  return seen.replace(groupingBlank, '\ue000').replace(blanks, ' ').replaceAll('\ue000', '\u00a0').trim();
}

/** Letters beyond ASCII, or marks that NFKC may turn into some. General punctuation up to U+2022 is neither. */
const beyondAscii = /[^\x00-\x7f\u2010-\u2022]/;

/** Words compared without case, marks and punctuation: "Same words" of two lines. */
export function wordsOf(text: string): string {
  // What most lines are, at a fifth of the cost: no normal form to find, no class of Unicode to ask for.
  if (!beyondAscii.test(text)) {
    return text
      .toLowerCase()
      .replace(/['\u2019\u2018]/g, '')
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  }
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['\u2019\u2018\u02bc]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The text without the given marks and blanks at its ends. */
export function trimMarks(text: string, marks: string): string {
  let start = 0;
  let end = text.length;
  const isMark = (at: number): boolean => text.charAt(at).trim() === '' || marks.includes(text.charAt(at));
  while (start < end && isMark(start)) start += 1;
  while (end > start && isMark(end - 1)) end -= 1;
  return text.slice(start, end);
}
