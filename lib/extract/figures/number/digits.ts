import type { NumberWords } from '../../../language/contract/figures/numbers.ts';
import type { Token } from '../../../segment/tokens.ts';
import { vulgarFraction } from './numeral.ts';

/** "½" after a whole number or alone. */
export const vulgarAt = (tokens: readonly Token[], at: number): { value: number; end: number } | null => {
  const value = vulgarFraction(tokens[at]?.text ?? '');
  return value === null ? null : { value, end: at + 1 };
};

/** Denominators that are written with a slash; "9/11" and "24/7" are no fractions. */
const strokeDenominators = new Set([2, 3, 4, 5, 6, 8, 10, 16, 32, 64, 100]);

/** "1/4", "3/8"; every denominator where the fraction is `sure`, as behind a whole number or a minus. */
export function slashFraction(
  tokens: readonly Token[],
  at: number,
  sure = false,
): { value: number; end: number } | null {
  const [upper, stroke, lower, after] = tokens.slice(at, at + 4);
  if (upper?.kind !== 'number' || !/^[/⁄]$/.test(stroke?.text ?? '') || lower?.kind !== 'number') return null;
  if (stroke?.glued !== true || !lower.glued || (after?.text === '/' && after.glued)) return null;
  const a = Number(upper.text);
  const b = Number(lower.text);
  return Number.isInteger(a) && a > 0 && a < b && (strokeDenominators.has(b) || (sure && b < 1000))
    ? { value: a / b, end: at + 3 }
    : null;
}

/** "40 000", "1 234 567": groups of three after a plain space. */
export function spaceGroups(
  tokens: readonly Token[],
  at: number,
  first: Token,
  words: NumberWords,
): { digits: string; end: number } | null {
  if (!/^[0-9]{1,3}$/.test(first.text) || first.text.startsWith('0')) return null;
  let digits = '';
  let end = at;
  let before = first;
  for (let token = tokens[end]; end < at + 4 && token !== undefined; token = tokens[end]) {
    if (token.glued || token.start !== before.end + 1 || !/^[0-9]{3}$/.test(token.text)) break;
    digits += token.text;
    before = token;
    end += 1;
  }
  // Where the space is not the usual separator, only a round thousand or two groups are sure.
  return digits !== '' && (words.spaceGroups || digits.length > 3 || digits === '000')
    ? { digits, end }
    : null;
}
