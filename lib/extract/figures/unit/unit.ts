import type { Unit, UnitWords } from '../../../language/contract/figures/units.ts';
import { oncePer } from '../../../once.ts';
import { isUnspaced, tokenise } from '../../../segment/tokens.ts';
import type { Line } from '../line.ts';
import { hyphens } from '../lookups.ts';

/** A unit at tokens `[first, end)`. */
export interface UnitMatch {
  readonly unit: Unit;
  readonly first: number;
  readonly end: number;
  /** Joined to the number by a hyphen, or in the singular before a noun. */
  readonly attributive: boolean;
}

const mostTokens = 5;

/** The last tokens of all prefixes: one look-up shows for most numbers that no currency stands before them. */
const lastSignsOf = oncePer(
  ({ prefixes }: UnitWords): ReadonlySet<string> =>
    new Set([...prefixes.keys()].map((prefix) => tokenise(prefix).at(-1)?.lower ?? '')),
);

/** The currency sign or code right before a number: "$", "US$", "EUR", "Y=". */
export function readPrefix(line: Line, number: number): UnitMatch | null {
  const { prefixes, gluedOnly, pronounSigns } = line.words.units;
  const last = line.tokens[number - 1];
  if (last === undefined || last.kind === 'number' || !lastSignsOf(line.words.units).has(last.lower))
    return null;
  for (let length = 4; length >= 1; length -= 1) {
    const first = number - length;
    const start = line.tokens[first];
    if (start === undefined) continue;
    // Signs are glued together ("US$"); the number may stand apart ("US $ 5", "EUR 125").
    const unit = prefixes.get(line.slice(first, number).toLowerCase().replaceAll(/\s+/g, ' '));
    if (unit === undefined || unit.kind !== 'money') continue;
    // "gave us $5": the country is written in capitals.
    if (pronounSigns.has(start.lower) && start.text === start.lower) continue;
    const isWord = start.kind === 'word' && length === 1;
    // A code of letters is written in capitals: "TRY 5", not "try 5"; some need to touch the number.
    if (isWord && start.text !== start.text.toUpperCase() && !unit.name.includes(start.lower)) {
      if (!/^[A-Z]/.test(start.text) && start.lower.length < 3) continue;
      if (start.lower.length >= 3 && start.text === start.lower && !line.isGlued(number)) continue;
    }
    // "All five died", "Try 5 times": a capital at the start makes no code of a word.
    if (isWord && gluedOnly.has(start.text.toUpperCase()) && start.text !== start.text.toUpperCase())
      continue;
    if (isWord && gluedOnly.has(start.text) && !line.isGlued(number)) continue;
    // "CUS$": a letter glued before is part of another word.
    if (start.glued && start.kind === 'word' && line.isWord(first - 1)) continue;
    return { unit, first, end: number, attributive: false };
  }
  return null;
}

/** The unit after a number, compounds and ages included: "%", "km/h", "-year-old", "barrels a day". */
export function readUnit(line: Line, at: number, scaled: boolean): UnitMatch | null {
  let first = at;
  let attributive = false;
  const mark = line.tokens[at];
  if (
    mark !== undefined &&
    hyphens.has(mark.text) &&
    mark.glued &&
    line.isGlued(at + 1) &&
    line.isWord(at + 1)
  ) {
    first += 1;
    attributive = true;
  }
  const plain = unitAt(line, first, attributive || line.isGlued(first), scaled);
  if (plain === null) return bracketed(line, at);
  const base = degrees(line, plain);
  const aged = ageAfter(line, base);
  if (aged !== null) return { ...aged, first, attributive: attributive || aged.attributive };
  const rated = perUnit(line, base);
  const found = rated ?? base;
  return {
    unit: found.unit,
    first,
    end: found.end,
    attributive: attributive || standsBeforeNoun(line, first, found.end),
  };
}

/** "3 in. of rain": a sign that is a word too, with the point of an abbreviation within the sentence. */
const isAbbreviated = (line: Line, end: number): boolean =>
  line.textAt(end) === '.' && line.isGlued(end) && /^\p{Ll}/u.test(line.textAt(end + 1));

/** "21° C", "70 deg. F", "300 degrees K": the scale's letter apart from its degrees. */
function degrees(line: Line, base: { unit: Unit; end: number }): { unit: Unit; end: number } {
  if (base.unit.name !== 'degree') return base;
  const point = line.textAt(base.end) === '.' && line.isGlued(base.end) ? 1 : 0;
  const letter = line.textAt(base.end + point);
  const unit = letter.length === 1 ? line.words.units.symbols.get(`°${letter}`) : undefined;
  return unit === undefined ? base : { unit, end: base.end + point + 1 };
}

/** "20 (kg)", "5 (km/h)": a sign alone between brackets, as in tables. */
function bracketed(line: Line, at: number): UnitMatch | null {
  if (line.lower(at) !== '(' && line.lower(at) !== '<') return null;
  const inner = unitAt(line, at + 1, false, false);
  const closed = inner !== null && /^[)>]$/.test(line.lower(inner.end));
  return closed && line.words.units.symbols.has(line.slice(at + 1, inner.end))
    ? { unit: inner.unit, first: at + 1, end: inner.end + 1, attributive: false }
    : null;
}

/** The longest plain unit at a token: signs first, as written; then words, with a hyphen read as a space. */
export function unitAt(
  line: Line,
  at: number,
  glued: boolean,
  scaled: boolean,
): { unit: Unit; end: number } | null {
  const { symbols, words, gluedOnly, moneyWhenScaled } = line.words.units;
  const start = line.tokens[at];
  if (start === undefined || start.kind === 'number') return null;
  if (scaled && Object.hasOwn(moneyWhenScaled, start.lower)) {
    const unit = moneyWhenScaled[start.lower];
    if (unit !== undefined) return { unit, end: at + 1 };
  }
  let phrase = '';
  const phrases: string[] = [];
  for (let end = at; end < at + mostTokens; end += 1) {
    const token = line.tokens[end];
    if (token === undefined) break;
    if (end > at && hyphens.has(token.text) && token.glued) phrase += ' ';
    // "450 sq. ft.": the point of an abbreviation within the unit.
    else if (end > at && token.text === '.' && token.glued && line.isWord(end + 1)) phrase += ' ';
    else if (token.kind === 'word')
      phrase += (phrase === '' || phrase.endsWith(' ') ? '' : ' ') + token.lower;
    else break;
    phrases.push(phrase);
  }
  for (let length = phrases.length; length >= 1; length -= 1) {
    const unit = words.get(phrases[length - 1] ?? '');
    if (unit !== undefined) {
      const symbol = length === 1 ? symbols.get(start.text) : undefined;
      return { unit: symbol ?? unit, end: at + length };
    }
  }
  let signs = 1;
  while (signs < 4 && line.isGlued(at + signs)) signs += 1;
  for (let length = signs; length >= 1; length -= 1) {
    // "m^2" is "m2".
    const sign = line.slice(at, at + length).replace('^', '');
    const unit = symbols.get(sign);
    if (unit === undefined || (gluedOnly.has(sign) && !glued && !isAbbreviated(line, at + length))) continue;
    // "5 m-long" is a unit; "5 H1" is not.
    const after = line.tokens[at + length];
    if (after?.glued && after.kind !== 'mark' && !isUnspaced(after.text)) continue;
    return { unit, end: at + length };
  }
  return null;
}

/** "year-old", "years old", "years of age". */
export function ageAfter(line: Line, base: { unit: Unit; end: number }): UnitMatch | null {
  if (base.unit.kind !== 'duration') return null;
  // "5 yr. old", "5-year-old"
  const hyphen = /^[-‑‐–.]$/.test(line.lower(base.end)) && line.isGlued(base.end) ? 1 : 0;
  for (const words of line.words.units.ageAfter) {
    if (!line.matches(base.end + hyphen, words) && !possessive(line, base.end + hyphen, words)) continue;
    const unit: Unit = { name: `${base.unit.name} of age`, kind: 'age' };
    return { unit, first: base.end, end: base.end + hyphen + words.length, attributive: hyphen === 1 };
  }
  return null;
}

/** "the 36-year-old's death" */
const possessive = (line: Line, at: number, words: readonly string[]): boolean =>
  words.length === 1 && line.lower(at) === `${words[0]}'s`;

/** "$3,500 a month", "miles per hour", "barrels-a-day", "A/cm²". */
export function perUnit(line: Line, base: { unit: Unit; end: number }): { unit: Unit; end: number } | null {
  const { per, perArticles, perNouns, perName, notPer } = line.words.units;
  if (base.unit.kind === 'percent') return null;
  let at = base.end;
  if (hyphens.has(line.textAt(at))) at += 1;
  const word = line.lower(at);
  if (!per.has(word)) return null;
  let next = at + 1;
  if (hyphens.has(line.textAt(next))) next += 1;
  const below = unitAt(line, next, true, false);
  const article = perArticles.has(word);
  if (article && notPer.has(line.lower(next + 1))) return null;
  let name: string;
  let end: number;
  if (
    below !== null &&
    below.unit.kind !== 'money' &&
    below.unit.kind !== 'percent' &&
    below.unit.kind !== 'multiple'
  ) {
    name = below.unit.name;
    end = below.end;
  } else if (
    article
      ? perNouns.has(line.lower(next))
      : line.tag(next) === 'open' && (word !== '/' || perNouns.has(line.lower(next)))
  ) {
    name = line.words.phrases.singular(line.lower(next));
    end = next + 1;
  } else return null;
  const kind = base.unit.kind === 'money' ? 'money' : 'measure';
  return { unit: { name: `${base.unit.name} ${perName} ${name}`, kind }, end };
}

/** "a 750 meter swim": a unit in the singular before a noun is an adjective. */
function standsBeforeNoun(line: Line, first: number, end: number): boolean {
  const { phrases } = line.words;
  const last = line.lower(end - 1);
  const word = line.isWord(end - 1) && end - 1 >= first;
  if (word && phrases.isPlural(last, last) && last.length > 3) return false;
  const next = line.tag(end);
  if (line.directionAt(end) !== 'none') return false;
  // "grew 6.2% year-on-year" is a time of comparison, not a noun.
  if (hyphens.has(line.lower(end + 1)) && line.tag(end + 2) === 'adp') return false;
  if (phrases.isParticiple(line.lower(end))) return false;
  // "32% call themselves", "40% of it go": no noun has an article or a pronoun behind it.
  if (line.is(end + 1, 'det', 'pron') && !line.isCapitalised(end)) {
    const time = line.isTime(end + 2);
    if (!time) return false;
  }
  return next === 'open' && !line.isGlued(end);
}
