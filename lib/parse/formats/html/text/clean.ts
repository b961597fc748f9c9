/** White space of HTML and of Unicode, no-break spaces set apart: between digits they group thousands. */
const invisible = /[\u00ad\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;
const controls = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\ufffe\uffff]+/g;
const blanks = /[\s\u2028\u2029]+/g;
const groupingBlank = /(?<=\d)[\u00a0\u202f](?=\d{3}(?!\d))/g;

/** Whether a text is of visible characters and single spaces alone: what most lines are, told in one pass instead of four. */
function isPlain(text: string): boolean {
  let wasSpace = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x20 && code < 0x7f) wasSpace = false;
    else if (code === 0x20 && !wasSpace) wasSpace = true;
    else if (isOddMark(code)) return false;
    else wasSpace = false;
  }
  return true;
}

/** Whether a code unit out of visible ASCII may be white space, a control or invisible; letters from À on, quotation marks and dashes are not. */
function isOddMark(code: number): boolean {
  if (code < 0xc0) return code < 0xa1 || code === 0xad;
  if (code < 0x1680) return false;
  return !(code >= 0x2010 && code <= 0x2027) && !(code >= 0x3001 && code < 0xfeff);
}

/**
 * Text without what no reader sees: soft hyphens, zero-width marks (joiners stay, they shape letters), control
 * characters; runs of white space become one space. A no-break space that groups the digits of a number stays.
 */
export function squeeze(given: string): string {
  const text = given.trim();
  if (isPlain(text)) return text;
  const seen = text.replace(invisible, '').replace(controls, ' ');
  if (!groupingBlank.test(seen)) return seen.replace(blanks, ' ').trim();
  groupingBlank.lastIndex = 0;
  return seen.replace(groupingBlank, '\ue000').replace(blanks, ' ').replaceAll('\ue000', '\u00a0').trim();
}

/** Letters beyond ASCII, or marks that NFKC may turn into some. General punctuation up to U+2022 is neither. */
const beyondAscii = /[^\x00-\x7f\u2010-\u2022]/;

const apostrophe = /['\u2019\u2018]/;

/** Words compared without case, marks and punctuation: "Same words" of two lines. */
export function wordsOf(text: string): string {
  // What most lines are, at a seventh of the cost: no normal form to find, no class of Unicode to ask for, and single spaces stay.
  if (!beyondAscii.test(text)) {
    const lower = text.toLowerCase();
    const joined = apostrophe.test(lower) ? lower.replace(/['\u2019\u2018]/g, '') : lower;
    return joined.replace(/[^a-z0-9]{2,}|[^a-z0-9 ]/g, ' ').trim();
  }
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['\u2019\u2018\u02bc]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** More characters between words than any line has for each character of a word. */
const mostBetween = 20;

/** Whether a text has these words in compared form; what most lines fail by is their first letter. */
export function hasSameWords(text: string, words: string): boolean {
  if (text.length > (words.length + 1) * mostBetween) return false;
  const first = text.charCodeAt(0);
  const isLetter = (first >= 0x61 && first <= 0x7a) || (first >= 0x41 && first <= 0x5a);
  // A mark behind it may make it another letter.
  if (isLetter && (first | 0x20) !== words.charCodeAt(0) && !(text.charCodeAt(1) > 0x7f)) return false;
  return wordsOf(text) === words;
}

/** The same text in memory of its own: a part of a string keeps the whole of it alive, a headline its page. */
export function detached(text: string): string {
  return ` ${text}`.slice(1);
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
