import type { NumberWords } from '../../../language/contract/figures/numbers.ts';
import { lowerAt, type Token } from '../../../segment/tokens.ts';
import { own } from '../lookups.ts';
import { slashFraction, spaceGroups, vulgarAt } from './digits.ts';
import type { NumberContext } from './number-run.ts';
import { readNumeral, vulgarFraction } from './numeral.ts';

/** A number under construction: `total` is closed by a scale, `open` still takes one. */
export interface Sum {
  end: number;
  total: number;
  open: number | null;
  lastScale: number;
  /** The last scale of a thousand or more: what follows has a smaller one. */
  largeScale: number;
  digits: boolean;
  words: boolean;
  plain: boolean;
}

/** Its value so far, without rounding errors: 16.4 million is 16,400,000 and not the double 16.4 · 10⁶. */
export const sumOf = (sum: Sum): number => Number((sum.total + (sum.open ?? 0)).toPrecision(15));

/** The empty sum at a token. */
export const emptySum = (at: number): Sum => ({
  end: at,
  total: 0,
  open: null,
  lastScale: 1,
  largeScale: Number.POSITIVE_INFINITY,
  digits: false,
  words: false,
  plain: true,
});

/** One atom and the scales and atoms that multiply or follow it. */
export function readSum(tokens: readonly Token[], at: number, context: NumberContext): Sum | null {
  const { words } = context;
  const sum = emptySum(at);
  for (let steps = 0; steps < 24; steps += 1) {
    const next = tokens[sum.end];
    if (next === undefined) break;
    if (!context.opened && sum.lastScale >= 100 && takeAnd(tokens, sum, context)) continue;
    if (!context.opened && takeComma(tokens, sum, context)) break;
    const hyphen = next.text === '-' && sum.end > at ? 1 : 0;
    const token = tokens[sum.end + hyphen];
    if (token === undefined) break;
    if (
      !(
        takeDigits(tokens, sum, hyphen, context) ||
        takeWord(token, sum, hyphen, words) ||
        takeScale(tokens, sum, hyphen, context)
      )
    )
      break;
  }
  if (sum.end === at) return null;
  sum.plain &&= sum.digits && !sum.words;
  // A scale alone ("million", "hundred") is no number, nor is an article.
  return sum.digits || sum.words ? sum : null;
}

/** "five hundred and fifty-five thousand", "a thousand and one": skips an "and" that a smaller number word follows. */
function takeAnd(tokens: readonly Token[], sum: Sum, context: NumberContext): boolean {
  const { words } = context;
  const hyphen = tokens[sum.end]?.text === '-' && tokens[sum.end + 2]?.text === '-' ? 1 : 0;
  const first = sum.end + 1 + 2 * hyphen;
  if (!words.and.has(lowerAt(tokens, sum.end + hyphen)) || tokens[first]?.kind !== 'word') return false;
  const tens = wordValue(tokens[first], words);
  if (tens === null || tens === 0) return false;
  const unit = tokens[first + 1]?.text === '-' ? first + 2 : first + 1;
  const ones = tens >= 20 ? wordValue(tokens[unit], words) : null;
  const pair = ones !== null && ones > 0 && ones < 10 ? tens + ones : tens;
  const end = pair > tens ? unit + 1 : first + 1;
  const next = tokens[end]?.text === '-' ? tokens[end + 1] : tokens[end];
  const scale = own(words.scales, next?.lower ?? '');
  // "a hundred and three quarters": a proper fraction is what is added.
  const denominator = own(words.denominators, next?.lower ?? '');
  if (denominator !== null && pair < denominator) return false;
  if (sum.open !== null) {
    if (sum.open < 100 || sum.open % 100 !== 0 || pair >= 100) return false;
    if (scale !== null && (scale < 1000 || scale >= sum.largeScale)) return false;
  } else if (scale !== null && (scale >= sum.largeScale || (scale < 100 && scale > 1))) return false;
  sum.end = first;
  return true;
}

/** "one million, two hundred thousand": spelled out, a smaller magnitude behind the comma of a greater one. */
function takeComma(tokens: readonly Token[], sum: Sum, context: NumberContext): boolean {
  if (sum.digits || sum.open !== null || sum.lastScale < 1000 || tokens[sum.end]?.text !== ',') return false;
  if (!tokens[sum.end]?.glued || wordValue(tokens[sum.end + 1], context.words) === null) return false;
  const part = readSum(tokens, sum.end + 1, context);
  if (part === null || part.digits || part.lastScale < 100 || sumOf(part) >= sum.lastScale) return false;
  sum.open = sumOf(part);
  sum.end = part.end;
  sum.lastScale = part.lastScale;
  return true;
}

const wordValue = (token: Token | undefined, words: NumberWords): number | null =>
  token === undefined ? null : (own(words.cardinals, token.lower) ?? words.compound(token.lower));

function takeDigits(
  tokens: readonly Token[],
  sum: Sum,
  hyphen: number,
  { words, signed = false }: NumberContext,
): boolean {
  const token = tokens[sum.end];
  if (hyphen > 0 || token?.kind !== 'number') return false;
  if (words.myriads && sum.digits) return takeRest(token, sum, words);
  if (sum.open !== null || sum.words) return false;
  // "4 thousand 3 hundred": after a scale, digits need a smaller scale of their own.
  const vulgar = vulgarFraction(token.text);
  if (sum.digits) {
    const scale = own(words.scales, lowerAt(tokens, sum.end + 1));
    if (scale === null || scale >= Math.min(sum.lastScale, sum.largeScale)) return false;
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
  const slash = vulgar === null ? slashFraction(tokens, end - 1, signed) : null;
  // "2 1/2", "2-1/2"
  const part = tokens[end]?.text === '-' && tokens[end]?.glued === true ? end + 1 : end;
  const mixed = slash === null ? (slashFraction(tokens, part, part === end) ?? vulgarAt(tokens, end)) : null;
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

/** "1万[8000]", "12億[3000]万", "2千[500]": the digits behind a scale are the remainder. */
function takeRest(token: Token, sum: Sum, words: NumberWords): boolean {
  const value = readNumeral(token.text, words.decimal);
  if (value === null || !token.glued || sum.lastScale === 1 || value >= sum.lastScale) return false;
  sum.open = (sum.open ?? 0) + value;
  sum.end += 1;
  return true;
}

function takeWord(token: Token, sum: Sum, hyphen: number, words: NumberWords): boolean {
  // "3 hundred and one": behind digits only where a hundred was said.
  if (token.kind !== 'word' || (sum.digits && sum.open !== null && sum.lastScale !== 100)) return false;
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
  const article = sum.open === null && !sum.digits && !sum.words;
  let at = sum.end + hyphen;
  if (article && words.articles.has(lowerAt(tokens, at))) at += 1;
  const token = tokens[at];
  const scale = token === undefined ? null : scaleOf(tokens, at, sum, context);
  if (scale === null) return false;
  const started = sum.open !== null || sum.total > 0;
  if (!started && at === sum.end + hyphen) {
    // "hundred thousand dollars": a bare scale opens a number only before another scale, or where a unit says so.
    if (!context.measured && own(words.scales, lowerAt(tokens, at + 1)) === null) return false;
  }
  if (!started && article) sum.words = true;
  if (words.myriads && scale < 10_000) sum.open = (sum.open ?? 1) * scale;
  else if (scale === 100 && (sum.open ?? 1) < 100) sum.open = (sum.open ?? 1) * 100;
  else if (sum.open === null && sum.total > 0) {
    if (scale < 1000) return false;
    sum.total *= scale;
  } else {
    if (sum.total > 0 && scale >= sum.largeScale) return false;
    sum.total += (sum.open ?? 1) * scale;
    sum.open = null;
  }
  sum.lastScale = scale;
  if (scale >= (words.myriads ? 10_000 : 1000)) sum.largeScale = Math.min(sum.largeScale, scale);
  sum.end = at + 1;
  // "1,5 Mrd. Euro", "5 тис. людей": the abbreviation's point.
  const point = tokens[at + 1];
  if (
    point?.text === '.' &&
    point.glued &&
    tokens[at + 2] !== undefined &&
    Object.hasOwn(words.suffixes, token?.text ?? '')
  )
    sum.end = at + 2;
  sum.plain = false;
  return true;
}

/** The scale at a token: a word ("million"), or after digits an abbreviation ("bn"; "m" only where money is). */
function scaleOf(
  tokens: readonly Token[],
  at: number,
  sum: Sum,
  { words, money }: NumberContext,
): number | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return null;
  const scale = own(words.scales, token.lower);
  if (scale !== null) return scale;
  if (!sum.digits || sum.open === null) return null;
  const suffix = own(words.suffixes, token.text);
  if (suffix === null) return null;
  // "800,000 b/d": part of a unit.
  const stroke = tokens[at + 1];
  if (!money && stroke?.text === '/' && stroke.glued && tokens[at + 2]?.glued) return null;
  if (token.glued && words.gluedSuffixes.has(token.text)) return suffix;
  return money || !words.doubtfulSuffixes.has(token.text) ? suffix : null;
}
