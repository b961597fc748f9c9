import { isUnspaced } from '../../../segment/tokens.ts';
import type { Line } from '../line.ts';
import { hyphens } from '../lookups.ts';
import { slashFraction } from '../number/digits.ts';
import { readNumeral } from '../number/numeral.ts';
import { unitAt } from '../unit/unit.ts';
import { listItem, numberedName, tableRow, tooLong } from './layout.ts';
import { attempts, descending, score, stroked } from './result.ts';

/** A rule for digits that are no figure: the token after all that belongs to them, null where they may be a figure. */
type Step = (line: Line, at: number) => number | null;

/** Digits within an address or a code: "?id=305", "ID.3", "24_7". */
function addressPart(line: Line, at: number): number | null {
  const inside =
    line.isGlued(at) &&
    line.isGlued(at - 1) &&
    !/[<>]/.test(line.textAt(at - 2)) &&
    '=&?_@/\\.#%'.includes(line.textAt(at - 1) || ' ');
  return inside && !line.words.units.prefixes.has(`${line.lower(at - 2)}${line.textAt(at - 1)}`)
    ? at + 1
    : null;
}

/** Letters before the digits without a blank, or a name behind them: "SF90", "COVID-19", "mid-30s", "3DPrint"; a currency or a bound is none. */
function namePart(line: Line, at: number): number | null {
  const { lower = '', text = '', glued } = line.tokens[at + 1] ?? {};
  const { scales, suffixes } = line.words.numbers;
  if (
    glued &&
    /^\p{Lu}+\p{Ll}{2}/u.test(text) &&
    !Object.hasOwn(scales, lower) &&
    !Object.hasOwn(suffixes, text) &&
    unitAt(line, at + 1, true, false) === null
  )
    return at + 2;
  if (!line.isGlued(at)) return null;
  const before = line.tokens[at - 1];
  const { units, bounds, numbers, phrases } = line.words;
  if (before?.kind === 'word') {
    if (isUnspaced(before.text)) return null;
    // "$US160 million": sign and letters together are the currency.
    const signed = `${line.lower(at - 2)}${before.lower}`;
    return units.prefixes.has(before.lower) || units.prefixes.has(signed) ? null : at + 1;
  }
  const word = line.tokens[at - 2];
  if (before === undefined || !hyphens.has(before.text) || !before.glued || word?.kind !== 'word')
    return null;
  const joins =
    bounds.rangeJoiners.has(word.lower) ||
    numbers.minus.has(word.lower) ||
    Object.hasOwn(numbers.cardinals, word.lower) ||
    phrases.prepositions.has(word.lower) ||
    phrases.adverbs.has(word.lower) ||
    bounds.before.some((cue) => cue.words[0] === word.lower);
  // "7 miles-10 miles": a unit before the dash; then it is a range.
  const afterNumber = line.isNumber(at - 3) || (hyphens.has(line.textAt(at - 3)) && line.isNumber(at - 4));
  const unit = afterNumber && (units.words.has(word.lower) || units.symbols.has(word.text));
  return joins || unit ? null : at + 1;
}

/** "11th", "1990s", "80's": ordinals and decades. */
function ordinal(line: Line, at: number): number | null {
  const { nonFigures } = line.words;
  if (line.isGlued(at + 1) && nonFigures.ordinalEndings.has(line.lower(at + 1))) {
    const last = (readNumeral(line.textAt(at), '.') ?? 1) % 10;
    // "the 1980s" but "20s" of a sprint is as good a decade; "21st" but "12st", a weight.
    const ending = line.lower(at + 1);
    // "3年" names a year, "3年間" is how long it took.
    if ((unitAt(line, at + 1, true, false)?.end ?? 0) > at + 2) return null;
    if (ending === 's' ? last === 0 : ending !== 'st' || last === 1) return at + 2;
  }
  // "8-й полк", "der 3. Platz"
  if (
    hyphens.has(line.textAt(at + 1)) &&
    line.isGlued(at + 1) &&
    line.isGlued(at + 2) &&
    nonFigures.ordinalEndings.has(line.lower(at + 2))
  )
    return at + 3;
  const point = line.textAt(at + 1) === '.' && line.isGlued(at + 1);
  if (nonFigures.dotOrdinals && point && line.isWord(at + 2)) return at + 2;
  const apostrophe = line.textAt(at + 1);
  return (apostrophe === "'" || apostrophe === '’') &&
    line.isGlued(at + 1) &&
    line.lower(at + 2) === 's' &&
    line.isGlued(at + 2)
    ? at + 3
    : null;
}

/** "10:27 PM", "10.45pm", "5 o'clock", "0401 GMT", "2:54". */
function clockTime(line: Line, at: number): number | null {
  // "09.30": no quantity is written with a leading zero before another digit.
  if (/^0[0-9][.][0-5][0-9]$/.test(line.textAt(at))) return at + 1;
  if (isPointedTime(line, at)) return at + 1;
  const { clock } = line.words.nonFigures;
  let end = at + 1;
  while (line.textAt(end) === ':' && line.isGlued(end) && line.isNumber(end + 1) && line.isGlued(end + 1))
    end += 2;
  // "1 h 45"
  if (clock.has('h') && line.lower(end) === 'h' && /^[0-5][0-9]$/.test(line.textAt(end + 1))) return end + 2;
  // "5 hrs" is a duration, "0530 hrs" a time of day.
  const { words } = line.words.units;
  const lasts =
    words.get(line.lower(end))?.kind === 'duration' ||
    line.words.units.symbols.get(line.lower(end))?.kind === 'duration';
  if (lasts && end === at + 1 && line.textAt(at).length < 4) return null;
  if (clock.has(line.lower(end)) && /^[0-9]{1,4}$|^[0-9]{1,2}[.][0-9]{2}$/.test(line.textAt(end - 1))) {
    end += 1;
    return clock.has(line.lower(end)) ? end + 1 : end;
  }
  return end > at + 1 ? end : null;
}

/** "12.30 kam die Nachricht": where a comma stands before decimals, a point and two digits are a time of day, unless a unit follows. */
function isPointedTime(line: Line, at: number): boolean {
  const { numbers, units } = line.words;
  if (numbers.decimal !== ',' || !/^(1?[0-9]|2[0-4])[.][0-5][0-9]$/.test(line.textAt(at))) return false;
  const next = line.lower(at + 1);
  const scaled = Object.hasOwn(numbers.scales, next) || Object.hasOwn(numbers.suffixes, line.textAt(at + 1));
  return !scaled && unitAt(line, at + 1, false, false) === null && !units.prefixes.has(line.textAt(at - 1));
}

const isMonth = (line: Line, at: number): boolean => {
  const { months, smallMonths } = line.words.nonFigures;
  return (
    months.has(line.lower(at)) &&
    (smallMonths ||
      line.isCapitalised(at) ||
      line.words.phrases.nounsAreCapitalised ||
      /[^a-z]/.test(line.lower(at)))
  );
};
const isDay = (text: string): boolean => /^[0-9]{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= 31;
const isYear = (text: string): boolean => /^(1[5-9]|20)[0-9]{2}$/.test(text);

/** "5-7 May", "from 10 to 11 a.m.": the first end of a span of days or hours. */
function spanStart(line: Line, at: number): number | null {
  const { bounds, nonFigures } = line.words;
  // "3. bis 8. Juni"
  const joiner = line.textAt(at + 1) === '.' ? at + 2 : at + 1;
  const joins = line.lower(joiner);
  if (!/^[0-9]{1,2}$/.test(line.textAt(at)) || !line.isNumber(joiner + 1)) return null;
  if (bounds.rangeJoiners.has(joins)) {
    const time = clockTime(line, joiner + 1);
    if (time !== null) return time;
  }
  if (!bounds.rangeJoiners.has(joins) && !nonFigures.daySpans.has(joins)) return null;
  return isDay(line.textAt(joiner + 1)) ? calendarDate(line, joiner + 1) : null;
}

/** "July 4, 2016", "4 July", "5/17/2018", "2018-01-02", "Sept. 11". */
function calendarDate(line: Line, at: number): number | null {
  const text = line.textAt(at);
  for (const mark of ['/', '-', '.', '–']) {
    const chain = [0, 2].every(
      (step) =>
        line.textAt(at + 1 + step) === mark && line.isGlued(at + 1 + step) && line.isNumber(at + 2 + step),
    );
    if (chain && /^[0-9]{1,4}$/.test(text)) return at + 5;
  }
  const afterDot = line.textAt(at - 1) === '.' ? at - 2 : at - 1;
  // "April 23,1616"
  if (isMonth(line, afterDot) && /^[0-3]?[0-9],(1[5-9]|20)[0-9]{2}$/.test(text)) return at + 1;
  const monthBefore = isMonth(line, afterDot) && (isDay(text) || isYear(text));
  if (monthBefore) {
    // "May 5 million people": no date when a magnitude follows.
    if (Object.hasOwn(line.words.numbers.scales, line.lower(at + 1))) return null;
    let end = at + 1;
    const hyphen = hyphens.has(line.textAt(end)) && line.isGlued(end + 1);
    // "from Sept. 19 to 22,"
    const to = line.words.bounds.rangeJoiners.has(line.lower(end)) && line.is(end + 2, 'mark', 'none', 'adp');
    if ((hyphen || to) && isDay(line.textAt(end + 1))) end += 2;
    if (line.textAt(end) === ',' && isYear(line.textAt(end + 1))) end += 2;
    else if (isYear(line.textAt(end))) end += 1;
    return end;
  }
  // "8. Juni", "8 de junio de 2025"
  const { dateJoiners, afterYear } = line.words.nonFigures;
  const isJoint = line.textAt(at + 1) === '.' || dateJoiners.has(line.lower(at + 1));
  const month = isJoint ? at + 2 : at + 1;
  if (!isDay(text) || !isMonth(line, month)) return null;
  const year = dateJoiners.has(line.lower(month + 1)) ? month + 2 : month + 1;
  if (!isYear(line.textAt(year))) return month + 1;
  return afterYear.has(line.lower(year + 1)) ? year + 2 : year + 1;
}

/** "555-123-4567", "+1 222 2222": three groups joined, or a plus and many digits. */
function phoneNumber(line: Line, at: number): number | null {
  // "2-1/2 inches"
  if (slashFraction(line.tokens, at + 2) !== null) return null;
  let end = at + 1;
  let groups = 1;
  // "0800 123 4567"
  if (/^0[0-9]{2,4}$/.test(line.textAt(at)))
    while (/^[0-9]{2,}$/.test(line.textAt(end)) && end < at + 4) end += 1;
  if (end > at + 1) return end;
  while (
    (hyphens.has(line.textAt(end)) || line.textAt(end) === '/') &&
    line.isGlued(end) &&
    line.isNumber(end + 1) &&
    line.isGlued(end + 1)
  ) {
    end += 2;
    groups += 1;
  }
  if (groups >= 3) return end;
  if (line.textAt(at - 1) === '+' && line.isGlued(at) && (groups > 1 || line.textAt(at).length > 6))
    return end;
  return /^[0-9]{12,}$/.test(line.textAt(at)) &&
    !line.words.units.prefixes.has(line.textAt(at - 1)) &&
    line.textAt(at).startsWith('0')
    ? end
    : null;
}

/** "4K", "1080p": the resolution of a picture. */
function resolution(line: Line, at: number): number | null {
  const sign = `${line.textAt(at)}${line.isGlued(at + 1) ? line.textAt(at + 1) : ''}`;
  return /^(480|720|1080|1440|2160)[pi]$|^[48]K$/.test(sign) ? at + 2 : null;
}

const steps: readonly Step[] = [
  tooLong,
  tableRow,
  listItem,
  addressPart,
  namePart,
  numberedName,
  clockTime,
  calendarDate,
  spanStart,
  ordinal,
  phoneNumber,
  score,
  descending,
  attempts,
  stroked,
  resolution,
];

/** The token after digits, and all that belongs to them, that are no figure; null where they may be one. */
export function readNonFigure(line: Line, at: number): number | null {
  for (const read of steps) {
    const end = read(line, at);
    if (end !== null) return end;
  }
  return null;
}
