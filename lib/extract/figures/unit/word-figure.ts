import type { Unit } from '../../../language/contract/figures/units.ts';
import type { FigureWords } from '../../../language/contract/figures.ts';
import { oncePer } from '../../../once.ts';
import { type Reading, readingOf } from '../draft.ts';
import type { Line } from '../line.ts';
import { own } from '../lookups.ts';
import type { NumberRun } from '../number/number-run.ts';
import { addHalf } from './parts.ts';
import { ageAfter, readUnit, unitAt } from './unit.ts';

/** A figure that is no run of number words: "sixfold", "halved", 6'2". */
function wholeReading(at: number, end: number, value: number, unit: Unit, rule: string): Reading {
  const run: NumberRun = { first: at, end, low: value, high: value, form: 'words', scale: 1, plain: false };
  return { ...readingOf(run, at, end, { unit, first: at, end, attributive: false }, false), rule };
}

const times: Unit = { name: 'count', kind: 'multiple' };

/** 6'2", 5’10: feet and inches of a person; the tokeniser reads the feet's mark as a separator. */
export function readHeight(line: Line, at: number): Reading | null {
  const parts = /^([3-8])['’]([0-9]{1,2})$/.exec(line.textAt(at));
  const [feet, inches] = [Number(parts?.[1]), Number(parts?.[2])];
  if (parts === null || inches > 11) return null;
  const mark = line.tokens[at + 1];
  const closed = mark?.glued === true && /^["”″]$/.test(mark.text);
  return wholeReading(
    at,
    closed ? at + 2 : at + 1,
    feet + inches / 12,
    { name: 'foot', kind: 'measure' },
    'height',
  );
}

/** How far behind an article the "and" may stand: "a cubic metre and a half" has it third. */
const longestUnit = 4;

/** Whether an "and" stands where the half of a unit would be joined; few words have one so near, and the rest is dear. */
function bringsMore(line: Line, at: number, and: ReadonlySet<string>): boolean {
  for (let away = 1; away <= longestUnit; away += 1) if (and.has(line.lower(at + away))) return true;
  return false;
}

/** "a month old"; "an hour and a half": the article counts where a share follows the unit. */
function readOneUnit(line: Line, at: number): Reading | null {
  const { articles, and } = line.words.numbers;
  const word = line.lower(at);
  if (articles.has(word) && line.isTime(at + 1)) {
    const aged = readUnit(line, at + 1, false);
    if (aged?.unit.kind === 'age')
      return { ...wholeReading(at, aged.end, 1, aged.unit, 'words'), unitFirst: at + 1 };
  }
  if (!bringsMore(line, at, and)) return null;
  // "the past decade and a half"
  const bare = line.words.units.words.get(word)?.kind === 'duration' && line.tag(at - 1) !== 'number';
  if (!articles.has(word) && !bare) return null;
  const match = unitAt(line, bare ? at : at + 1, false, false);
  if (match === null || match.unit.kind === 'money' || !and.has(line.lower(match.end))) return null;
  const one = { ...wholeReading(at, match.end, 1, match.unit, 'words'), unitFirst: bare ? at : at + 1 };
  const more = addHalf(line, one);
  if (more.low <= 1) return null;
  // "a year and a half old"
  const aged = ageAfter(line, { unit: match.unit, end: more.end });
  return aged === null ? more : { ...more, unit: aged.unit, kind: 'age', end: aged.end, unitEnd: aged.end };
}

/** "sixfold", "tenfold". */
function readMultiple(line: Line, at: number): Reading | null {
  const { cardinals, multiplierEndings, compound } = line.words.numbers;
  const word = line.lower(at);
  const ending = multiplierEndings.find((suffix) => word.length > suffix.length && word.endsWith(suffix));
  if (ending === undefined) return null;
  const stem = word.slice(0, -ending.length).replace(/-$/, '');
  const value = own(cardinals, stem) ?? compound(stem);
  if (value === null) return null;
  return wholeReading(at, at + 1, value, times, 'words');
}

/** "halved", "doubled", unless the levels follow: "doubled to $4 million" is about the $4 million. */
function readFactor(line: Line, at: number): Reading | null {
  const { factors, to, from } = line.words.changes;
  const word = line.lower(at);
  const value = own(factors, word);
  const next = line.lower(at + 1);
  if (value === null || to.has(next) || from.has(next) || line.tag(at + 1) === 'number') return null;
  return { ...wholeReading(at, at + 1, value, times, 'factor'), change: value < 1 ? 'down' : 'up' };
}

/** Words that a factor or one unit begins with: factors, articles, units of time. One look tells most words that they are none. */
const openersOf = oncePer(({ numbers, changes, units }: FigureWords): ReadonlySet<string> => {
  const openers = new Set([...Object.keys(changes.factors), ...numbers.articles]);
  for (const [word, { kind }] of units.words) if (kind === 'duration') openers.add(word);
  return openers;
});

/** A multiple, a factor or one unit and its half, told by words that are no number by themselves. */
export function readWordFigure(line: Line, at: number): Reading | null {
  const multiple = readMultiple(line, at);
  if (multiple !== null || !openersOf(line.words).has(line.lower(at))) return multiple;
  return readFactor(line, at) ?? readOneUnit(line, at);
}
