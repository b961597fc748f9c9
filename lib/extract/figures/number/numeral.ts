import { own } from '../lookups.ts';

/** First code unit of the digit blocks of the Basic Multilingual Plane: ten digits each, zero first (Unicode, Nd). */
const zeros = [
  0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50,
  0xed0, 0xf20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40,
  0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10,
];

/** Vulgar fractions (Unicode, Number Forms). */
const vulgar: Readonly<Record<string, number>> = {
  '¼': 1 / 4,
  '½': 1 / 2,
  '¾': 3 / 4,
  '⅐': 1 / 7,
  '⅑': 1 / 9,
  '⅒': 1 / 10,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅚': 5 / 6,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
  '↉': 0,
};

/** Longest number that is read: no quantity in the news is longer, and a double holds at most 309 digits. */
const longest = 60;

/** The value of "½", null for any other sign. */
export function vulgarFraction(text: string): number | null {
  return own(vulgar, text);
}

function asciiDigits(text: string): string {
  let ascii = '';
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const zero = code < 0x660 ? 0x30 : zeros.find((first) => code >= first && code < first + 10);
    ascii += zero !== undefined && code >= zero && code < zero + 10 ? String(code - zero) : text.charAt(at);
  }
  return ascii;
}

/** Whether groups of digits are thousands (1,234,567) or lakhs and crores (12,34,567). */
function grouped(groups: readonly string[]): boolean {
  const [first = '', ...rest] = groups;
  if (first.length === 0 || first.length > 3 || rest.length === 0) return false;
  if (rest.every((group) => group.length === 3)) return true;
  return (
    first.length <= 2 &&
    rest.at(-1)?.length === 3 &&
    rest.length > 1 &&
    rest.slice(0, -1).every((group) => group.length === 2)
  );
}

/**
 * The value of digits with their separators, in a text whose decimals follow `decimal`: "1,250.5", "1.250,5",
 * "12,34,567", "1 000", "٣٤", ".5". Null where the digits are no one number: "1,23,45", "1.2.3", 10,000 digits.
 */
export function readNumeral(text: string, decimal: '.' | ','): number | null {
  if (text.length > longest) return null;
  if (text.length < 16 && /^[0-9]+$/.test(text)) return Number(text);
  const ascii = asciiDigits(text)
    .replaceAll('．', '.')
    .replaceAll('٫', decimal)
    .replaceAll('٬', decimal === '.' ? ',' : '.');
  const marks = ascii.replaceAll(/[0-9]/g, '');
  const value = (digits: string): number | null => {
    const read = Number(digits);
    return Number.isFinite(read) ? read : null;
  };
  if (marks === '') return value(ascii);
  const last = marks.charAt(marks.length - 1);
  const lastAt = ascii.lastIndexOf(last);
  const whole = ascii.slice(0, lastAt);
  const decimals = ascii.slice(lastAt + 1);
  const asDecimal = (): number | null => value(`${whole.replaceAll(/[^0-9]/g, '')}.${decimals}`);
  if (marks.length === 1) {
    if (last === decimal || (whole === '' && last === '.')) return asDecimal();
    if (grouped([whole, decimals])) return value(whole + decimals);
    return (last === ',' || last === '.') && whole.length <= 3 ? asDecimal() : null;
  }
  const same = [...marks].every((mark) => mark === last);
  const groups = ascii.split(/[^0-9]/);
  if (same) return grouped(groups) ? value(groups.join('')) : null;
  const others = marks.slice(0, -1);
  const one = [...others].every((mark) => mark === others.charAt(0));
  return one && (last === '.' || last === ',') && grouped(groups.slice(0, -1)) ? asDecimal() : null;
}
