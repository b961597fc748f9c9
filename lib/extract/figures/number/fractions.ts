import type { NumberWords } from '../../../language/contract/figures/numbers.ts';
import { lowerAt, type Token } from '../../../segment/tokens.ts';
import { own } from '../lookups.ts';
import { slashFraction } from './digits.ts';
import type { NumberContext, NumberRun } from './number-run.ts';
import { readSum, type Sum, sumOf } from './sum.ts';

/** "two thirds", "a fifth of", "one hundred and three quarters", "twenty-three fifths". */
export function denominatorTail(
  tokens: readonly Token[],
  first: number,
  sum: Sum,
  words: NumberWords,
): NumberRun | null {
  const hyphen = tokens[sum.end]?.text === '-' ? 1 : 0;
  const token = tokens[sum.end + hyphen];
  if (token === undefined) return null;
  const denominator = own(words.denominators, token.lower);
  if (denominator === null || (sum.digits && denominator < 4 && hyphen === 0)) return null;
  const upper = sumOf(sum);
  if (!Number.isInteger(upper)) return null;
  const plural = words.pluralDenominators.has(token.lower);
  const end = sum.end + hyphen + 1;
  // "three-quarter million"
  const scaled = own(words.scales, lowerAt(tokens, end)) !== null;
  if (!plural && !scaled && (upper !== 1 || (hyphen === 0 && !endsShare(tokens[end], words)))) return null;
  const value = upper / denominator;
  return { first, end, low: value, high: value, form: 'share', scale: 1, plain: false };
}

/** "a twenty-first", "one two-hundredth", "five ten-thousandths", "twenty twenty fifths": the denominator is a number of two words. */
export function compoundShare(tokens: readonly Token[], at: number, words: NumberWords): NumberRun | null {
  const first = lowerAt(tokens, at);
  const article = words.articles.has(first);
  const ones = article ? 1 : own(words.cardinals, first);
  const hundred = !article && own(words.scales, lowerAt(tokens, at + 1)) === 100;
  const lower = denominatorOf(tokens, at + (hundred ? 2 : 1), words);
  if (ones === null || ones === 0 || lower === null) return null;
  const upper = hundred ? ones * 100 : ones;
  if (!lower.plural && (upper !== 1 || !endsShare(tokens[lower.end], words))) return null;
  const value = upper / lower.value;
  return { first: at, end: lower.end, low: value, high: value, form: 'share', scale: 1, plain: false };
}

/** "twenty-fifths", "ten-thousandth"; without its hyphen only in the plural. */
function denominatorOf(
  tokens: readonly Token[],
  at: number,
  words: NumberWords,
): { value: number; end: number; plural: boolean } | null {
  const tens = own(words.cardinals, lowerAt(tokens, at));
  const hyphen = tokens[at + 1]?.text === '-' && tokens[at + 1]?.glued === true;
  const last = lowerAt(tokens, at + (hyphen ? 2 : 1));
  const ordinal = own(words.denominators, last) ?? own(words.ordinals, last);
  const plural = words.pluralDenominators.has(last);
  if (tens === null || tens === 0 || ordinal === null || !(hyphen || plural)) return null;
  const end = at + (hyphen ? 3 : 2);
  if (ordinal >= 100) return hyphen ? { value: tens * ordinal, end, plural } : null;
  return tens >= 20 && tens % 10 === 0 && ordinal < 10 && ordinal !== 2
    ? { value: tens + ordinal, end, plural }
    : null;
}

/** "a third of the votes", "a hundredth". */
export function articleShare(
  tokens: readonly Token[],
  at: number,
  { words, measured = false }: NumberContext,
): NumberRun | null {
  if (!words.articles.has(lowerAt(tokens, at))) return null;
  const denominator = own(words.denominators, lowerAt(tokens, at + 1));
  const next = tokens[at + 2];
  if (denominator === null || words.pluralDenominators.has(lowerAt(tokens, at + 1))) return null;
  // "fell by a quarter", "more than a third said": the word before shows that it is a share.
  const led = measured || (words.beforeShare.has(lowerAt(tokens, at - 1)) && next?.kind !== 'number');
  // A quarter of a year is time, not a share: only "of" tells.
  if (!led && (denominator === 4 ? !words.of.has(next?.lower ?? '') : !endsShare(next, words))) return null;
  const value = 1 / denominator;
  return { first: at, end: at + 2, low: value, high: value, form: 'share', scale: 1, plain: false };
}

/** Whether what follows lets "a third" be a share: nothing, a mark, or "of"; "a third man" is an ordinal. */
export function endsShare(next: Token | undefined, words: NumberWords): boolean {
  return (
    next === undefined ||
    (next.kind === 'mark' && next.text !== '-') ||
    words.of.has(next.lower) ||
    words.and.has(next.lower)
  );
}

/** Whether a bare "half" ends a number: nothing, a mark or a magnitude follows; "and half the crew" goes on. */
const endsHalf = (next: Token | undefined, words: NumberWords): boolean =>
  next === undefined || (next.kind === 'mark' && next.text !== '-') || own(words.scales, next.lower) !== null;

/** "two and a half", "five and a quarter", "3 million and a half", "two and a half dozen". */
export function halfTail(tokens: readonly Token[], sum: Sum, context: NumberContext): void {
  const { words } = context;
  // "five-and-a-half years"
  const hyphen = tokens[sum.end]?.text === '-' && tokens[sum.end]?.glued === true ? 1 : 0;
  if (!words.and.has(lowerAt(tokens, sum.end + hyphen))) return;
  let at = sum.end + 1 + 2 * hyphen;
  let upper = 1;
  const slash = slashFraction(tokens, at);
  if (slash !== null) {
    sum.open = (sum.open ?? 0) + slash.value;
    sum.end = slash.end;
    sum.plain = false;
    return;
  }
  const article = words.articles.has(lowerAt(tokens, at));
  if (article) at += tokens[at + 1]?.text === '-' ? 2 : 1;
  // "three-and-half-year"
  // "one and half", "two and half dozen"
  else if (!words.halves.has(lowerAt(tokens, at)) || (hyphen === 0 && !endsHalf(tokens[at + 1], words))) {
    const part = readSum(tokens, at, { words, money: false, opened: false });
    if (part === null || !part.words || part.lastScale > 1) return;
    upper = sumOf(part);
    at = part.end;
    if (tokens[at]?.text === '-') at += 1;
  }
  const token = tokens[at];
  if (token === undefined) return;
  const half = words.halves.has(token.lower) ? 2 : own(words.denominators, token.lower);
  const scaled = own(words.scales, lowerAt(tokens, at + 1)) !== null;
  if (
    half === null ||
    upper >= half ||
    (!article && upper > 1 && !words.pluralDenominators.has(token.lower) && !scaled)
  )
    return;
  // "three and one third-party app"
  if (!article && half !== 2 && tokens[at + 1]?.text === '-') return;
  if (article && half !== 2 && half !== 4 && !endsShare(tokens[at + 1], words)) return;
  // "3 million and a half" is half a million more; "a hundred and a half" is not.
  const whole = sum.lastScale >= 1e6 || sum.lastScale === 12;
  const of = sum.open === null && whole ? sum.lastScale : 1;
  sum.open = (sum.open ?? 0) + (upper / half) * of;
  sum.end = at + 1;
  sum.plain = false;
  const scale = own(words.scales, lowerAt(tokens, sum.end));
  if (of === 1 && scale !== null) {
    sum.total = sumOf(sum) * scale;
    sum.open = null;
    sum.lastScale = scale;
    sum.end += 1;
  }
}
