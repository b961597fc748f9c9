import type { NumberWords } from '../../language/contract/figures/numbers.ts';
import { oncePer } from '../../once.ts';
import { type Reading, readingOf } from './draft.ts';
import type { Line } from './line.ts';
import { own } from './lookups.ts';
import { isNamed } from './not-a-figure/named.ts';
import { readNonFigure } from './not-a-figure/non-figure.ts';
import { readNumber } from './number/number.ts';
import type { NumberRun } from './number/number-run.ts';
import { readCountedNoun } from './unit/counted.ts';
import { addHalf } from './unit/parts.ts';
import { perUnit, readPrefix, readUnit, type UnitMatch, unitAt } from './unit/unit.ts';
import { readHeight, readWordFigure } from './unit/word-figure.ts';

/** Words a number can begin with. */
const startersOf = oncePer((words: NumberWords): ReadonlySet<string> => {
  const quarters = Object.keys(words.denominators).filter((word) => words.denominators[word] === 4);
  return new Set([
    ...Object.keys(words.cardinals),
    ...Object.keys(words.vague),
    ...Object.keys(words.some),
    ...Object.keys(words.scales),
    ...words.halves,
    ...words.articles,
    ...words.point,
    ...words.minus,
    ...quarters,
    '-',
    '−',
    '–',
  ]);
});

/** The figures of a sentence with their units, in order, without numbers that are no figures. */
export function scanFigures(line: Line): Reading[] {
  const { numbers } = line.words;
  const known = startersOf(numbers);
  const readings: Reading[] = [];
  let at = 0;
  while (at < line.tokens.length) {
    const token = line.tokens[at];
    if (token === undefined) break;
    if (token.kind === 'number') {
      const height = readHeight(line, at);
      if (height !== null) {
        readings.push(height);
        at = height.end;
        continue;
      }
      const none = readNonFigure(line, at);
      if (none !== null) {
        at = none;
        continue;
      }
    } else {
      const multiple = token.kind === 'word' ? readWordFigure(line, at) : null;
      if (multiple !== null) {
        readings.push(multiple);
        at = multiple.end;
        continue;
      }
      if (!known.has(token.lower) && numbers.compound(token.lower) === null) {
        at += 1;
        continue;
      }
    }
    const scanned = readFigure(line, at, readings.at(-1)?.end ?? 0);
    if (scanned === null) at += 1;
    else if (scanned.is === 'name') at = endOfNames(line, scanned.end);
    else {
      readings.push(scanned.reading);
      at = scanned.reading.end;
    }
  }
  return readings;
}

/** "Pages 9-36": a name's number may be the first of two. */
function endOfNames(line: Line, end: number): number {
  const joined = line.isGlued(end) && line.isGlued(end + 1) && line.isNumber(end + 1);
  return joined && /^[-‑–]$/.test(line.lower(end)) ? end + 2 : end;
}

/** The reading of a number: a figure, or part of a name, of which only the end matters. */
type Scanned =
  | { readonly is: 'figure'; readonly reading: Reading }
  | { readonly is: 'name'; readonly end: number };

function readFigure(line: Line, at: number, taken: number): Scanned | null {
  const { numbers, bounds } = line.words;
  const prefix = readPrefix(line, at);
  const before = line.lower((prefix?.first ?? at) - 1);
  const opened = bounds.rangeOpeners.has(before);
  const run = readNumber(line.tokens, at, {
    words: numbers,
    money: prefix !== null || countsMillions(line, at),
    opened,
    measured: measuresQuarter(line, at) || measuresScale(line, at),
    alone: line.is(at - 1, 'none', 'mark', 'adp', 'verb', 'aux') || numbers.minus.has(line.lower(at - 1)),
  });
  if (run === null || run.end <= at) return null;
  // "$-50.8bn": the sign stands between currency and digits.
  const scaled = run.scale >= 1000;
  const trade = readTradeMoney(line, run);
  if (trade !== null)
    return { is: 'figure', reading: readingOf(trade.run, run.first, trade.match.end, trade.match, false) };
  if (prefix !== null && !isAmount(line, prefix, run)) return { is: 'name', end: run.end };
  const after = readUnit(line, run.end, scaled) ?? partOfUnit(line, run);
  const money = prefix !== null && prefix.first >= taken ? prefix : null;
  let match = after;
  if (money !== null) {
    const per = after?.unit.kind === 'money' ? after : moneyPer(line, run.end, money);
    match = per ?? { ...money, end: run.end, attributive: line.tag(run.end) === 'open' };
  }
  const first = money?.first ?? run.first;
  const end = Math.max(run.end, match?.end ?? 0);
  const reading = addHalf(line, readingOf(run, first, end, match, money !== null));
  if (money !== null && first > 0 && isMinus(line, first - 1)) {
    // "-$5.50", "minus $5"
    const negative = { ...reading, first: first - 1, low: 0 - reading.high, high: 0 - reading.low };
    return { is: 'figure', reading: negative };
  }
  return isNamed(line, reading) ? { is: 'name', end: reading.end } : { is: 'figure', reading };
}

/** "R500 million", "P1,200", but "R22", "P 5": a letter is a currency sign only before an unmistakable amount. */
function isAmount(line: Line, prefix: UnitMatch, run: NumberRun): boolean {
  const sign = line.slice(prefix.first, run.first);
  const { letterSigns, gluedOnly } = line.words.units;
  // "COP30": a code that is a word or a usual name too.
  const wordlike = gluedOnly.has(sign) && /^[A-Z]{3}$/.test(sign);
  if (!letterSigns.has(sign) && !wordlike) return true;
  const digits = line.tokens[run.first];
  if (!digits?.glued || line.isGlued(prefix.first)) return false;
  return run.scale >= 1000 || /[.,]/.test(digits.text) || line.words.units.per.has(line.lower(run.end));
}

/** "a quarter percentage point", "a quarter-mile": a unit follows that is no time and no money ("a quarter dollar" is a coin). */
function measuresQuarter(line: Line, at: number): boolean {
  const { denominators, articles } = line.words.numbers;
  const quarter = articles.has(line.lower(at)) ? at + 1 : at;
  if (denominators[line.lower(quarter)] !== 4) return false;
  const { name, kind } =
    unitAt(line, line.textAt(quarter + 1) === '-' ? quarter + 2 : quarter + 1, false, false)?.unit ?? {};
  return name === 'point' || kind === 'measure' || kind === 'percent' || kind === 'percentage-points';
}

/** "hundred dollars", "million years old": a magnitude alone before a unit in the plural; "million-dollar" is an adjective. */
function measuresScale(line: Line, at: number): boolean {
  const { numbers, phrases } = line.words;
  if (own(numbers.scales, line.lower(at)) === null || Object.hasOwn(numbers.vague, line.lower(at)))
    return false;
  const found = line.isGlued(at) ? null : unitAt(line, at + 1, false, false);
  if (found === null || line.is(at - 1, 'open', 'number')) return false;
  const last = line.lower(found.end - 1);
  return found.unit.kind === 'percent' || phrases.isPlural(last, last);
}

/** A minus that touches the currency sign behind it and nothing before it, or the word "minus". */
const isMinus = (line: Line, at: number): boolean =>
  line.words.numbers.minus.has(line.lower(at)) ||
  (/^[-−–]$/.test(line.textAt(at)) && !line.isGlued(at) && line.isGlued(at + 1));

/** "2.7m combined sales", "8 B people": an abbreviation that could be metres is a million before a plural. */
function countsMillions(line: Line, at: number): boolean {
  const suffix = line.tokens[at + 1];
  if (!line.isNumber(at) || suffix === undefined) return false;
  if (!line.words.numbers.doubtfulSuffixes.has(suffix.text)) return false;
  // Only money is counted in trillions: "a 3T scanner" is no figure of that size.
  if ((own(line.words.numbers.suffixes, suffix.text) ?? 0) >= 1e12) return false;
  if (line.isGlued(at + 2)) return false;
  // "1.2m bpd", "3m barrels", "2m euros": another unit behind it says the same.
  if (unitAt(line, at + 2, false, true) !== null) return true;
  const noun = readCountedNoun(line, at + 2, false);
  return noun !== null && !noun.attributive;
}

/** "30 MUSD", "75 USD million": the magnitude within or behind the currency code. */
function readTradeMoney(line: Line, run: NumberRun): { run: NumberRun; match: UnitMatch } | null {
  const { units, numbers } = line.words;
  const code = line.tokens[run.end];
  if (code?.kind !== 'word' || code.text !== code.text.toUpperCase()) return null;
  const fused = own(units.fused, code.text);
  const next = line.lower(run.end + 1);
  const scale = own(numbers.scales, next);
  const unit = units.symbols.get(fused?.[1] ?? code.text);
  const factor = fused?.[0] ?? scale;
  if (unit?.kind !== 'money' || factor === null || run.scale > 1) return null;
  const end = run.end + (fused === null ? 2 : 1);
  const scaledRun = { ...run, low: run.low * factor, high: run.high * factor, scale: factor };
  return { run: scaledRun, match: { unit, first: run.end, end, attributive: false } };
}

/** "half an hour", "three quarters of a mile", "0.5 of a percent", "half of one percent": a share of one unit. */
function partOfUnit(line: Line, { form, low, end }: NumberRun): UnitMatch | null {
  const { of, articles, one } = line.words.numbers;
  if (form !== 'share' && !(low > 0 && low < 1)) return null;
  const isOf = of.has(line.lower(end));
  const article = isOf ? end + 1 : end;
  if (!articles.has(line.lower(article)) && !(isOf && one.has(line.lower(article)))) return null;
  return readUnit(line, article + 1, false);
}

/** "$10 per gram", "$3,500 a month". */
function moneyPer(line: Line, end: number, money: UnitMatch): UnitMatch | null {
  const found = readUnit(line, end, false);
  if (found?.unit.kind === 'money') return found;
  const rated = perUnit(line, { unit: money.unit, end });
  return rated === null ? null : { ...rated, first: end, attributive: line.tag(rated.end) === 'open' };
}
