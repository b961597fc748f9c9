import type { Reading } from '../draft.ts';
import type { Line } from '../line.ts';

type Step = (line: Line, reading: Reading) => boolean;

const isYear = (value: number): boolean => value >= 1500 && value <= 2100;

/** "Section 427", "No. 10", "flight 370": the number names the noun before it. */
function numberedNoun(line: Line, { first, end, unit, run, prefixed }: Reading): boolean {
  if (prefixed || run.scale > 1 || run.form === 'vague' || run.form === 'share') return false;
  const before = line.lower(first - 1) === '.' ? first - 2 : first - 1;
  const word = line.lower(before);
  if (!line.words.nonFigures.numbered.has(word)) return false;
  if (word === '#') return true;
  if (unit === null && countsAfterNoun(line, before, end)) return false;
  // "the group 12 miles off": a unit after, and no capital before, make a figure of it.
  return unit === null || line.isCapitalised(before) ? before >= 0 : false;
}

/** "Last week 300 protesters marched", "in the past year 12 were hurt": a noun in lower case, and a number that counts what follows. */
function countsAfterNoun(line: Line, before: number, end: number): boolean {
  const { phrases, nonFigures } = line.words;
  if (line.isCapitalised(before) || nonFigures.alwaysNumbered.has(line.lower(before))) return false;
  const kind = line.tag(end);
  const next = line.tokens[end];
  if (kind === 'aux') return line.is(before - 1, 'det', 'adp');
  return kind === 'open' && next !== undefined && phrases.isPlural(next.lower, next.text);
}

/** "In Gaza 45 were killed": a place after its preposition, and a verb for the number alone. */
const subjectAfterPlace = (line: Line, before: number, end: number): boolean =>
  line.tag(end) === 'aux' && line.words.nonFigures.beforePlace.has(line.lower(before - 1));

/** "Boeing 737", "iPhone 14", "S&P 500": a capitalised word and a bare number make a name. */
function nameBefore(line: Line, reading: Reading): boolean {
  const { first, end, run, unit } = reading;
  if (!run.plain || unit !== null || !line.isNumber(first)) return false;
  const before = line.tokens[first - 1];
  if (before?.kind !== 'word' || !line.isCapitalised(first - 1)) return false;
  const { nonFigures, phrases } = line.words;
  if (phrases.nounsAreCapitalised) return nonFigures.products.has(before.lower);
  if (nonFigures.noNames.has(before.lower) || nonFigures.months.has(before.lower)) return false;
  const next = line.tokens[end];
  const small = next?.kind === 'word' && !line.isCapitalised(end);
  // "Murieron 40 personas": where no word has a class, the first of a sentence is more often a verb than a name.
  if (phrases.clauses === 'between-marks' && first === 1 && small && !nonFigures.products.has(before.lower))
    return false;
  const kind = line.tag(first - 1);
  // A capital at the start of a sentence makes no name; function words and verbs never are names.
  if (kind !== 'open' && !nonFigures.products.has(before.lower)) return false;
  if (nonFigures.products.has(before.lower)) return true;
  if (subjectAfterPlace(line, first - 1, end)) return false;
  return !(small && phrases.isPlural(next.lower, next.text));
}

/** "11 Pro Max", "Kick Six": a product's suffix after digits, or a capitalised number word after a capitalised word. */
function nameAround(line: Line, { first, end, run, unit }: Reading): boolean {
  if (unit !== null || run.end !== run.first + 1) return false;
  if (line.isNumber(first))
    return (
      run.plain &&
      !line.isNumber(end + 1) &&
      line.isCapitalised(end) &&
      line.words.nonFigures.products.has(line.lower(end))
    );
  if (line.words.phrases.nounsAreCapitalised) return false;
  // "Channel Seven", "the Seven Network"
  const before = line.tokens[first - 1];
  if (before?.kind === 'word' && line.isCapitalised(first) && !line.isCapitalised(first - 1)) return true;
  return (
    first > 0 && line.isCapitalised(first) && line.isCapitalised(first - 1) && line.tag(first - 1) === 'open'
  );
}

/** "Pieter ten Hoopen": a lower-case number word between two capitalised words that are not counted is part of a name. */
function nameWithin(line: Line, { first, end, run, unit }: Reading): boolean {
  if (unit !== null || run.form !== 'words' || end !== first + 1 || line.isCapitalised(first)) return false;
  const next = line.tokens[end];
  return (
    line.isCapitalised(first - 1) &&
    line.tag(first - 1) === 'open' &&
    line.isCapitalised(end) &&
    next?.kind === 'word' &&
    !next.glued &&
    !line.words.phrases.isPlural(next.lower, next.text)
  );
}

/** "Guccifer 2.0": a version number behind a name. */
function version(line: Line, { first, end, unit }: Reading): boolean {
  if (unit !== null || !/^[0-9]\.0$/.test(line.textAt(first))) return false;
  return end === first + 1 && first > 0 && line.isCapitalised(first - 1) && line.tag(first - 1) === 'open';
}

/** "a storm or two": some, not two. */
function someOrTwo(line: Line, { first, end, unit, run }: Reading): boolean {
  const { bounds, numbers, phrases } = line.words;
  if (unit !== null || run.form !== 'words' || run.low !== 2 || !bounds.or.has(line.lower(first - 1)))
    return false;
  const next = line.tokens[end];
  if (
    line.tag(end) === 'open' &&
    next &&
    phrases.isPlural(next.lower, next.text) &&
    !phrases.isVerb(next.lower, next.text)
  )
    return false;
  return line.tag(first - 2) === 'open' && numbers.articles.has(line.lower(first - 3));
}

/** "Maria Lund, 41, said": an age set between commas describes a person; nothing is measured. */
function ageAside(line: Line, { first, end, run, unit }: Reading): boolean {
  if (unit !== null || !run.plain || run.low > 120 || line.lower(first - 1) !== ',') return false;
  const after = line.lower(end);
  return (after === ',' || after === '.') && line.isCapitalised(first - 2) && line.tag(first - 2) === 'open';
}

/** "in 2019", "the 2003 final": four bare digits, unless plain counted nouns follow. */
function year(line: Line, { run, unit, first, end, prefixed }: Reading): boolean {
  const token = line.tokens[first];
  if (prefixed || !run.plain || token?.kind !== 'number' || !/^[0-9]{4}$/.test(token.text)) return false;
  if (run.end !== first + 1 || !isYear(run.low)) return false;
  const { nonFigures } = line.words;
  if (unit?.kind === 'duration' && nonFigures.afterYear.has(line.lower(run.end))) return true;
  if (unit !== null && unit.kind !== 'multiple') return false;
  if (nonFigures.counted.has(line.lower(end))) return false;
  // Before 1800 a year needs its preposition; "an average of 1500" is a number.
  const before = line.lower(first - 1);
  return run.low >= 1800 || (nonFigures.beforeYear.has(before) && !line.words.numbers.of.has(before));
}

/** "this one", "one another", "one-off": a pronoun or part of a compound. */
function pronounOne(line: Line, { run, first, end, unit }: Reading): boolean {
  const { numbers, phrases } = line.words;
  if (run.end !== run.first + 1 || !numbers.one.has(line.lower(run.first)) || run.form !== 'words')
    return false;
  if (unit !== null && unit.kind !== 'count') return false;
  if (numbers.pronounBeforeOne.has(line.lower(first - 1))) return true;
  if (unit !== null) return false;
  if (numbers.oneNeedsUnit) return true;
  // "one more person": what is counted stands behind the quantifier.
  const noun = phrases.quantifiers.has(line.lower(end)) ? end + 1 : end;
  const next = line.tokens[noun];
  if (next === undefined || next.kind !== 'word') return true;
  if (numbers.of.has(next.lower)) return false;
  const kind = line.tag(noun);
  const { bounds } = line.words;
  // "between one and two thousand"
  if (bounds.rangeOpeners.has(line.lower(first - 1)) && bounds.openedJoiners.has(next.lower)) return false;
  // "one to two years", "one or two": the end of a range or a choice.
  if (bounds.rangeJoiners.has(next.lower) || bounds.or.has(next.lower))
    return line.tag(noun + 1) !== 'number' && !line.isNumber(noun + 1);
  // "one chosen by the board", "one being sold": a clause about the pronoun.
  if (phrases.isParticiple(next.lower) && line.tag(noun + 1) !== 'open') return true;
  return kind !== 'open' || phrases.pronouns.has(next.lower);
}

/** "two-thirds" is read before; "half" without a whole ("the second half", "half-time") is a noun. */
function bareHalf(line: Line, { run, first, end, unit }: Reading): boolean {
  if (unit !== null) return false;
  const { numbers, phrases } = line.words;
  if (run.form !== 'share' || run.end !== run.first + 1 || !numbers.halves.has(line.lower(run.first)))
    return false;
  const before = line.lower(first - 1);
  // "fell by half"
  if (line.words.changes.by.has(before)) return false;
  // "the first-half loss"
  if (before === '-') return true;
  // "the first half of 2014": an adjective before makes a noun of it.
  if (line.tag(first - 1) === 'open') return true;
  const kind = line.tag(end);
  if (line.isOf(end) || kind === 'det') return kind === 'det' ? phrases.demonstratives.has(before) : false;
  // "by more than half."; "nearly half past three" is a time.
  return kind === 'adp' || !line.words.bounds.before.some((cue) => cue.words.at(-1) === before);
}

const steps: readonly Step[] = [
  numberedNoun,
  nameBefore,
  nameAround,
  nameWithin,
  version,
  someOrTwo,
  ageAside,
  year,
  pronounOne,
  bareHalf,
];

/** Whether a well-formed number is part of a name, a year or a pronoun, judging by its context. */
export function isNamed(line: Line, reading: Reading): boolean {
  return steps.some((is) => is(line, reading));
}
