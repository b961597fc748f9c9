import type { NumberWords } from '../../../language/contract/figures/numbers.ts';
import { lowerAt, type Token } from '../../../segment/tokens.ts';
import { own } from '../lookups.ts';
import type { NumberContext, NumberRun } from './number-run.ts';
import { readNumeral } from './numeral.ts';
import { readCore } from './spelled.ts';

const minusSigns = new Set(['-', '−', '–']);

/** The number that starts at a token, null when none does. A numeral that is no number ("1.2.3") gives null too. */
export function readNumber(tokens: readonly Token[], at: number, context: NumberContext): NumberRun | null {
  const { words } = context;
  const token = tokens[at];
  if (token === undefined) return null;
  const sign = signAt(tokens, at, words);
  const run = readUnsigned(
    tokens,
    at + sign.length,
    sign.length === 0 ? context : { ...context, signed: true },
  );
  if (run === null) return null;
  return sign.length === 0 ? run : { ...run, first: at, low: 0 - run.high, high: 0 - run.low, plain: false };
}

function signAt(tokens: readonly Token[], at: number, words: NumberWords): { length: number } {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined) return { length: 0 };
  if (words.minus.has(token.lower)) return { length: next.text === '-' && next.glued ? 2 : 1 };
  // A sign is glued to its number and to nothing before it: "-5", "($-5", not "400-500" or a dash.
  const before = tokens[at - 1];
  const free =
    !token.glued || (before !== undefined && before.kind === 'mark' && !'-%)]”’°+'.includes(before.text));
  return minusSigns.has(token.text) && free && next.glued && next.kind === 'number'
    ? { length: 1 }
    : { length: 0 };
}

function readUnsigned(tokens: readonly Token[], at: number, context: NumberContext): NumberRun | null {
  const { words } = context;
  return (
    readVague(tokens, at, words) ??
    readSome(tokens, at, words) ??
    readHalf(tokens, at, context) ??
    readPower(tokens, at, words) ??
    withShare(tokens, readCore(tokens, at, context), words)
  );
}

/** "dozens", "tens of thousands": every plural multiplies the one after it. */
function readVague(tokens: readonly Token[], at: number, words: NumberWords): NumberRun | null {
  let low = 1;
  let high = 1;
  let end = at;
  for (let links = 0; links < 3; links += 1) {
    const plural = tokens[end];
    const range = own(words.vague, lowerAt(tokens, end));
    if (range === null) break;
    // "test scores", "the scores": a noun.
    const of = words.of.has(lowerAt(tokens, end + 1));
    if (links === 0 && words.vagueBeforeOf.has(plural?.lower ?? '') && !of) break;
    low *= range[0];
    high *= links === 0 ? range[1] : range[0];
    end += 1;
    const after = tokens[end + 1];
    const chained = after !== undefined && Object.hasOwn(words.vague, after.lower);
    if (chained && words.of.has(lowerAt(tokens, end))) end += 1;
    else break;
  }
  if (end === at) return null;
  return { first: at, end, low, high, form: 'vague', scale: 1, plain: false };
}

/** "several hundred", "a few thousand", "a couple of million". */
function readSome(tokens: readonly Token[], at: number, words: NumberWords): NumberRun | null {
  let next = words.articles.has(lowerAt(tokens, at)) ? at + 1 : at;
  const word = lowerAt(tokens, next);
  const factor = own(words.some, word);
  if (factor === null) return null;
  next += words.of.has(lowerAt(tokens, next + 1)) ? 2 : 1;
  const scale = scaleAt(tokens, next, words);
  if (scale === null) return null;
  const [low, high] = [factor[0] * scale, factor[1] * scale];
  return { first: at, end: next + 1, low, high, form: 'vague', scale, plain: false };
}

/** "half a million", "half-million", "half the seats", "quarter of a million". */
function readHalf(
  tokens: readonly Token[],
  at: number,
  { words, measured }: NumberContext,
): NumberRun | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const quarter = words.denominators[token.lower] === 4 && !words.pluralDenominators.has(token.lower);
  if (!words.halves.has(token.lower) && !quarter) return null;
  const value = quarter ? 1 / 4 : 1 / 2;
  let next = at + 1;
  if (tokens[next]?.text === '-' || words.of.has(lowerAt(tokens, next))) next += 1;
  if (words.articles.has(lowerAt(tokens, next))) next += tokens[next + 1]?.text === '-' ? 2 : 1;
  const scale = scaleAt(tokens, next, words);
  if (scale !== null)
    return {
      first: at,
      end: next + 1,
      low: value * scale,
      high: value * scale,
      form: 'words',
      scale,
      plain: false,
    };
  return quarter && measured !== true
    ? null
    : { first: at, end: at + 1, low: value, high: value, form: 'share', scale: 1, plain: false };
}

function scaleAt(tokens: readonly Token[], at: number, words: NumberWords): number | null {
  const word = lowerAt(tokens, at);
  return own(words.scales, word);
}

/** Signs of a multiplication before a power of ten. */
const timesSigns = new Set(['×', 'x', '*', '·']);

/** "1.3e6", "6.23x10^-4", "1.99×10−30", "10^6", "1.1^+23". */
function readPower(tokens: readonly Token[], at: number, words: NumberWords): NumberRun | null {
  const first = tokens[at];
  const mark = tokens[at + 1];
  if (first?.kind !== 'number' || mark === undefined) return null;
  const power = mark.text === '^';
  const ten = timesSigns.has(mark.lower) && tokens[at + 2]?.text === '10';
  if (!ten && !((power || mark.lower === 'e') && mark.glued)) return null;
  let next = at + (ten ? 3 : 2);
  if (tokens[next]?.text === '^') next += 1;
  const minus = minusSigns.has(tokens[next]?.text ?? '');
  if (minus || tokens[next]?.text === '+') next += 1;
  const last = tokens[next];
  if (last?.kind !== 'number' || !last.glued) return null;
  const exponent = readNumeral(last.text, words.decimal);
  const value = readNumeral(first.text, words.decimal);
  if (exponent === null || value === null) return null;
  const low = (power ? 1 : value) * (power ? value : 10) ** (minus ? -exponent : exponent);
  if (!Number.isFinite(low)) return null;
  return { first: at, end: next + 1, low, high: low, form: 'digits', scale: 1, plain: false };
}

/** "two-thirds", "a fifth of", "one in five", "nine out of ten": a number over a number. */
function withShare(tokens: readonly Token[], core: NumberRun | null, words: NumberWords): NumberRun | null {
  if (core === null) return null;
  if (core.form === 'share') return ofScale(tokens, core, words);
  for (const ratio of words.ratio) {
    const from = pastRatio(tokens, core.end, ratio);
    if (from === null) continue;
    const scale = words.articles.has(lowerAt(tokens, from)) ? scaleAt(tokens, from + 1, words) : null;
    // "one in a million"
    if (scale !== null && core.low === 1 && scaleAt(tokens, from + 2, words) === null)
      return { ...core, end: from + 2, low: 1 / scale, high: 1 / scale, form: 'share', plain: false };
    const whole = readCore(tokens, from, { words, money: false, opened: false });
    if (whole === null || !Number.isInteger(core.low) || !Number.isInteger(whole.low)) continue;
    if (core.low < 1 || whole.low <= core.low || whole.low > 1000) continue;
    // "one in 2019", "three in 15 minutes": not a share. A whole that counts time or is a year stands alone.
    const told = words.strokes.has(ratio[0] ?? '') || core.low === 1;
    if (ratio.length === 1 && !told && !roundWhole(whole.low)) continue;
    // "12 of 15 games" counts games; "one of four" is a share.
    if (ratio.length === 1 && words.of.has(ratio[0] ?? '') && core.form === 'digits') continue;
    const value = core.low / whole.low;
    return { ...core, end: whole.end, low: value, high: value, form: 'share', plain: false };
  }
  return core;
}

/** The token behind the words of a ratio that begin at one; a hyphen between each in "a one-in-ten cut". */
function pastRatio(tokens: readonly Token[], first: number, ratio: readonly string[]): number | null {
  const step = tokens[first]?.text === '-' && tokens[first]?.glued === true ? 1 : 0;
  let at = first + step;
  for (const word of ratio) {
    if (lowerAt(tokens, at) !== word || (step === 1 && tokens[at + 1]?.text !== '-')) return null;
    at += 1 + step;
  }
  return at;
}

/** "two thirds of a million", "three quarters billion". */
function ofScale(tokens: readonly Token[], share: NumberRun, words: NumberWords): NumberRun {
  const of = words.of.has(lowerAt(tokens, share.end)) && words.articles.has(lowerAt(tokens, share.end + 1));
  const at = of ? share.end + 2 : share.end;
  const scale = scaleAt(tokens, at, words);
  if (scale === null || scale < 1000) return share;
  return { ...share, end: at + 1, low: share.low * scale, high: share.high * scale, form: 'words', scale };
}

/** Shares are told in small or round numbers: one in five, in 20, in 100. */
function roundWhole(whole: number): boolean {
  return whole <= 10 || whole === 12 || whole === 15 || whole % 10 === 0;
}
