import type { NumberWords } from '../../../language/contract/figures/numbers.ts';
import { lowerAt, type Token } from '../../../segment/tokens.ts';
import { own } from '../lookups.ts';
import { articleShare, compoundShare, denominatorTail, endsShare, halfTail } from './fractions.ts';
import type { NumberContext, NumberRun } from './number-run.ts';
import { emptySum, readSum, type Sum, sumOf } from './sum.ts';

/**
 * An unsigned number of digits, words or both: "2.3 million", "two hundred and five", "10 1/2", "35bn",
 * "two and a half dozen", "3 million and a half", "nine point nought four", "two thirds".
 */
export function readCore(tokens: readonly Token[], at: number, context: NumberContext): NumberRun | null {
  const { words } = context;
  const compound = compoundShare(tokens, at, words);
  if (compound !== null) return compound;
  const sum = readSum(tokens, at, context) ?? (context.alone ? readPoint(tokens, at, words) : null);
  if (sum === null) return articleShare(tokens, at, context);
  const share = denominatorTail(tokens, at, sum, words);
  if (share !== null) return share;
  if (ranks(tokens, sum, words)) return null;
  pointTail(tokens, sum, words);
  if (!context.opened) {
    halfTail(tokens, sum, context);
    andTail(tokens, sum, context);
    const late = denominatorTail(tokens, at, sum, words);
    if (late !== null) return late;
  }
  const value = sumOf(sum);
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

/** "point five": the decimals alone; "point five of the plan" is one of its points. */
function readPoint(tokens: readonly Token[], at: number, words: NumberWords): Sum | null {
  const digit = own(words.cardinals, lowerAt(tokens, at + 1));
  if (!words.point.has(lowerAt(tokens, at)) || digit === null || digit > 9) return null;
  const sum: Sum = { ...emptySum(at), open: 0, words: true, plain: false };
  pointTail(tokens, sum, words);
  return sum.end === at || words.of.has(lowerAt(tokens, sum.end)) ? null : sum;
}

/** "nine point nought four", "nought point eleven". */
function pointTail(tokens: readonly Token[], sum: Sum, words: NumberWords): void {
  if (!sum.words || !words.point.has(lowerAt(tokens, sum.end))) return;
  let digits = '';
  let end = sum.end + 1;
  for (; end < sum.end + 12; end += 1) {
    const value = own(words.cardinals, lowerAt(tokens, end));
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
  // "five point two million"
  const scale = own(words.scales, lowerAt(tokens, end));
  if (scale === null || sum.total > 0) return;
  sum.total = sum.open * scale;
  sum.open = null;
  sum.lastScale = scale;
  sum.end += 1;
}

/** "the twenty-first century", "the one hundred and third brigade": an ordinal ends the number. "Twenty first-graders" are twenty. */
function ranks(tokens: readonly Token[], sum: Sum, words: NumberWords): boolean {
  if (!sum.words || sum.digits) return false;
  const hyphen = tokens[sum.end]?.text === '-' && tokens[sum.end]?.glued === true;
  const and = sum.lastScale >= 100 && words.and.has(lowerAt(tokens, sum.end));
  const at = hyphen || and ? sum.end + 1 : sum.end;
  const value = own(words.ordinals, lowerAt(tokens, at));
  if (value === null || (tokens[at + 1]?.text === '-' && tokens[at + 1]?.glued === true)) return false;
  // "finished twenty-second", "a thirty-second clip"
  if (value === 2 && !endsShare(tokens[at + 1], words)) return false;
  if (value >= 100 || sum.open === null) return true;
  return value < 10 ? sum.open >= 20 && sum.open % 10 === 0 : sum.open % 100 === 0;
}

/** "two hundred and five", "two thousand and two hundred", "3 hundred and 21". */
function andTail(tokens: readonly Token[], sum: Sum, context: NumberContext): void {
  const { words } = context;
  if (sum.lastScale < 100 || !words.and.has(lowerAt(tokens, sum.end))) return;
  const part = readSum(tokens, sum.end + 1, { words, money: false, opened: false });
  if (part === null || sumOf(part) <= 0 || sumOf(part) >= sum.lastScale || part.lastScale >= sum.lastScale)
    return;
  // "a million and 500 others": digits go on only after a hundred.
  if (part.digits && sum.lastScale !== 100) return;
  sum.open = (sum.open ?? 0) + sumOf(part);
  sum.end = part.end;
}
