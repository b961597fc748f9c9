import type { NumberWords } from '../../language/contract/figures.ts';
import type { Token } from '../../segment/tokens.ts';
import type { NumberContext, NumberRun } from './number.ts';
import { readNumeral, vulgarFraction } from './numeral.ts';

/** A number under construction: `total` is closed by a scale, `open` still takes one. */
interface Sum {
  end: number;
  total: number;
  open: number | null;
  lastScale: number;
  digits: boolean;
  words: boolean;
  plain: boolean;
}

const valueOf = (sum: Sum): number => sum.total + (sum.open ?? 0);
const own = (table: Readonly<Record<string, number>>, word: string): number | null =>
  Object.hasOwn(table, word) ? (table[word] ?? null) : null;

/**
 * An unsigned number of digits, words or both: "2.3 million", "two hundred and five", "10 1/2", "35bn",
 * "two and a half dozen", "3 million and a half", "nine point nought four", "two thirds".
 */
export function readCore(tokens: readonly Token[], at: number, context: NumberContext): NumberRun | null {
  const { words } = context;
  const sum = readSum(tokens, at, context);
  if (sum === null) return articleShare(tokens, at, words);
  const share = denominatorTail(tokens, at, sum, words);
  if (share !== null) return share;
  pointTail(tokens, sum, words);
  if (!context.opened) {
    halfTail(tokens, sum, context);
    andTail(tokens, sum, context);
  }
  const value = valueOf(sum);
  if (!Number.isFinite(value)) return null;
  return {
    first: at,
    end: sum.end,
    low: value,
    high: value,
    form: sum.digits ? 'digits' : 'words',
    scale: sum.lastScale,
    plain: sum.plain,
  };
}

/** One atom and the scales and atoms that multiply or follow it. */
function readSum(tokens: readonly Token[], at: number, context: NumberContext): Sum | null {
  const { words } = context;
  const sum: Sum = { end: at, total: 0, open: null, lastScale: 1, digits: false, words: false, plain: true };
  for (let steps = 0; steps < 24; steps += 1) {
    const next = tokens[sum.end];
    if (next === undefined) break;
    const hyphen = next.text === '-' && sum.end > at ? 1 : 0;
    const token = tokens[sum.end + hyphen];
    if (token === undefined) break;
    if (!(takeDigits(tokens, sum, hyphen, words) || takeWord(token, sum, hyphen, words) || takeScale(tokens, sum, hyphen, context)))
      break;
  }
  if (sum.end === at) return null;
  sum.plain &&= sum.digits && !sum.words;
  // A scale alone ("million", "hundred") is no number, nor is an article.
  return sum.digits || sum.words ? sum : null;
}

function takeDigits(tokens: readonly Token[], sum: Sum, hyphen: number, words: NumberWords): boolean {
  const token = tokens[sum.end];
  if (hyphen > 0 || token?.kind !== 'number' || sum.open !== null || sum.words) return false;
  // "4 thousand 3 hundred": after a scale, digits need a smaller scale of their own.
  const vulgar = vulgarFraction(token.text);
  if (sum.digits) {
    const scale = own(words.scales, tokens[sum.end + 1]?.lower ?? '');
    if (scale === null || scale >= sum.lastScale) return false;
  }
  let end = sum.end + 1;
  let value = vulgar ?? readNumeral(token.text, words.decimal);
  if (value === null) return false;
  if (/[^\p{Nd}]/u.test(token.text)) sum.plain = false;
  const groups = spaceGroups(tokens, end, token, words);
  if (groups !== null) {
    value = Number(token.text + groups.digits);
    end = groups.end;
    sum.plain = false;
  }
  const slash = vulgar === null ? slashFraction(tokens, end - 1) : null;
  const mixed = slash === null ? (slashFraction(tokens, end) ?? vulgarAt(tokens, end)) : null;
  if (slash !== null) value = slash.value;
  if (mixed !== null && Number.isInteger(value)) value += mixed.value;
  if (slash !== null || mixed !== null) {
    end = (slash ?? mixed)?.end ?? end;
    sum.plain = false;
  }
  sum.open = value;
  sum.end = end;
  sum.digits = true;
  return true;
}

const vulgarAt = (tokens: readonly Token[], at: number): { value: number; end: number } | null => {
  const value = vulgarFraction(tokens[at]?.text ?? '');
  return value === null ? null : { value, end: at + 1 };
};

/** Denominators that are written with a stroke; "9/11" and "24/7" are no fractions. */
const strokeDenominators = new Set([2, 3, 4, 5, 6, 8, 10, 16, 32, 64, 100]);

function slashFraction(tokens: readonly Token[], at: number): { value: number; end: number } | null {
  const [upper, stroke, lower, after] = tokens.slice(at, at + 4);
  if (upper?.kind !== 'number' || stroke?.text !== '/' || lower?.kind !== 'number') return null;
  if (!stroke.glued || !lower.glued || (after?.text === '/' && after.glued)) return null;
  const a = Number(upper.text);
  const b = Number(lower.text);
  return Number.isInteger(a) && a > 0 && a < b && strokeDenominators.has(b) ? { value: a / b, end: at + 3 } : null;
}

/** "40 000", "1 234 567": groups of three after a plain space. */
function spaceGroups(
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
  return digits !== '' && (words.spaceGroups || digits.length > 3 || digits === '000') ? { digits, end } : null;
}

function takeWord(token: Token, sum: Sum, hyphen: number, words: NumberWords): boolean {
  if (token.kind !== 'word' || (sum.digits && sum.open !== null)) return false;
  const value = own(words.cardinals, token.lower) ?? words.compound(token.lower);
  if (value === null) return false;
  const open = sum.open;
  const fits =
    open === null ||
    (value < 10 && value > 0 && (open % 100 === 0 || (open % 10 === 0 && open % 100 >= 20))) ||
    (value >= 10 && value < 100 && open >= 100 && open % 100 === 0);
  if (!fits || (hyphen > 0 && open === null && !sum.words)) return false;
  if (hyphen > 0 && open !== null && open % 100 === 0 && open >= 100) return false;
  sum.open = (open ?? 0) + value;
  sum.end += hyphen + 1;
  sum.words = true;
  return true;
}

function takeScale(tokens: readonly Token[], sum: Sum, hyphen: number, context: NumberContext): boolean {
  const { words } = context;
  const article = sum.end > 0 && sum.open === null && !sum.digits && !sum.words;
  let at = sum.end + hyphen;
  if (article && words.articles.has(tokens[at]?.lower ?? '')) at += 1;
  const token = tokens[at];
  const scale = token === undefined ? null : scaleOf(tokens, at, sum, context);
  if (scale === null) return false;
  const started = sum.open !== null || sum.total > 0;
  if (!started && at === sum.end + hyphen) {
    // "hundred thousand dollars": a bare scale opens a number only before another scale.
    if (own(words.scales, tokens[at + 1]?.lower ?? '') === null) return false;
  }
  if (!started && article) sum.words = true;
  if (scale === 100 && (sum.open ?? 1) < 100) sum.open = (sum.open ?? 1) * 100;
  else if (sum.open === null && sum.total > 0) {
    if (scale < 1000) return false;
    sum.total *= scale;
  } else {
    if (sum.total > 0 && scale >= sum.lastScale) return false;
    sum.total += (sum.open ?? 1) * scale;
    sum.open = null;
  }
  sum.lastScale = scale;
  sum.end = at + 1;
  sum.plain = false;
  return true;
}

/** The scale at a token: a word ("million"), or after digits an abbreviation ("bn"; "m" only where money is). */
function scaleOf(tokens: readonly Token[], at: number, sum: Sum, { words, money }: NumberContext): number | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return null;
  const scale = own(words.scales, token.lower);
  if (scale !== null) return scale;
  if (!sum.digits || sum.open === null) return null;
  const suffix = own(words.suffixes, token.text);
  if (suffix === null) return null;
  return money || !words.doubtfulSuffixes.has(token.text) ? suffix : null;
}

/** "two thirds", "a fifth of", "one hundred and three quarters", "twenty-three fifths". */
function denominatorTail(tokens: readonly Token[], first: number, sum: Sum, words: NumberWords): NumberRun | null {
  const hyphen = tokens[sum.end]?.text === '-' ? 1 : 0;
  const token = tokens[sum.end + hyphen];
  if (token === undefined) return null;
  const denominator = own(words.denominators, token.lower);
  const upper = valueOf(sum);
  if (denominator === null || !Number.isInteger(upper) || (sum.digits && denominator < 4 && hyphen === 0)) return null;
  const plural = words.pluralDenominators.has(token.lower);
  const end = sum.end + hyphen + 1;
  if (!plural && (upper !== 1 || (hyphen === 0 && !endsShare(tokens[end], words)))) return null;
  const value = upper / denominator;
  return { first, end, low: value, high: value, form: 'share', scale: 1, plain: false };
}

/** "a third of the votes", "a hundredth". */
function articleShare(tokens: readonly Token[], at: number, words: NumberWords): NumberRun | null {
  if (!words.articles.has(tokens[at]?.lower ?? '')) return null;
  const denominator = own(words.denominators, tokens[at + 1]?.lower ?? '');
  const next = tokens[at + 2];
  if (denominator === null || words.pluralDenominators.has(tokens[at + 1]?.lower ?? '')) return null;
  // A quarter of a year is time, not a share: only "of" tells.
  if (denominator === 4 ? !words.of.has(next?.lower ?? '') : !endsShare(next, words)) return null;
  const value = 1 / denominator;
  return { first: at, end: at + 2, low: value, high: value, form: 'share', scale: 1, plain: false };
}

/** Whether what follows lets "a third" be a share: nothing, a mark, or "of"; "a third man" is an ordinal. */
export function endsShare(next: Token | undefined, words: NumberWords): boolean {
  return next === undefined || (next.kind === 'mark' && next.text !== '-') || words.of.has(next.lower);
}

/** "nine point nought four", "nought point eleven". */
function pointTail(tokens: readonly Token[], sum: Sum, words: NumberWords): void {
  if (!sum.words || !words.point.has(tokens[sum.end]?.lower ?? '')) return;
  let digits = '';
  let end = sum.end + 1;
  for (; end < sum.end + 12; end += 1) {
    const value = own(words.cardinals, tokens[end]?.lower ?? '');
    if (value === null || (value > 9 && digits !== '')) break;
    digits += String(value);
    if (value > 9) {
      end += 1;
      break;
    }
  }
  if (digits === '') return;
  sum.open = (sum.open ?? 0) + Number(`0.${digits}`);
  sum.end = end;
}

/** "two and a half", "five and a quarter", "3 million and a half", "two and a half dozen". */
function halfTail(tokens: readonly Token[], sum: Sum, context: NumberContext): void {
  const { words } = context;
  if (!words.and.has(tokens[sum.end]?.lower ?? '')) return;
  let at = sum.end + 1;
  let upper = 1;
  const article = words.articles.has(tokens[at]?.lower ?? '');
  if (article) at += 1;
  else {
    const part = readSum(tokens, at, { words, money: false, opened: false });
    if (part === null || !part.words || part.lastScale > 1) return;
    upper = valueOf(part);
    at = part.end;
    if (tokens[at]?.text === '-') at += 1;
  }
  const token = tokens[at];
  if (token === undefined) return;
  const half = words.halves.has(token.lower) ? 2 : own(words.denominators, token.lower);
  if (half === null || upper >= half || (!article && !words.pluralDenominators.has(token.lower) && half !== 2)) return;
  if (article && half !== 2 && half !== 4 && !endsShare(tokens[at + 1], words)) return;
  // "3 million and a half" is half a million more; "a hundred and a half" is not.
  const of = sum.open === null && sum.lastScale >= 1e6 ? sum.lastScale : 1;
  sum.open = (sum.open ?? 0) + (upper / half) * of;
  sum.end = at + 1;
  sum.plain = false;
  const scale = own(words.scales, tokens[sum.end]?.lower ?? '');
  if (of === 1 && scale !== null) {
    sum.total = valueOf(sum) * scale;
    sum.open = null;
    sum.lastScale = scale;
    sum.end += 1;
  }
}

/** "two hundred and five", "two thousand and two hundred", "3 hundred and 21". */
function andTail(tokens: readonly Token[], sum: Sum, context: NumberContext): void {
  const { words } = context;
  if (sum.lastScale < 100 || !words.and.has(tokens[sum.end]?.lower ?? '')) return;
  const part = readSum(tokens, sum.end + 1, { words, money: false, opened: false });
  if (part === null || valueOf(part) >= sum.lastScale || part.lastScale >= sum.lastScale) return;
  // "a million and 500 others": digits go on only after a hundred.
  if (part.digits && sum.lastScale !== 100) return;
  sum.open = (sum.open ?? 0) + valueOf(part);
  sum.end = part.end;
}
