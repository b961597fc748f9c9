import type { Unit } from '../../../language/contract/figures/units.ts';
import type { Bounded, Counted } from '../draft.ts';
import type { Line } from '../line.ts';
import { hyphens } from '../lookups.ts';

const longestPhrase = 8;

/** What a number counts: the noun phrase after it, and its head. */
interface CountedNoun {
  readonly first: number;
  readonly end: number;
  /** The token of the head noun. */
  readonly head: number;
  /** The head is no plural: "an 11-member team". */
  readonly attributive: boolean;
}

/** The noun phrase that a number counts: "public housing properties", "Kia and Hyundai vehicles"; null when none follows. */
export function readCountedNoun(line: Line, at: number, one: boolean, whole = false): CountedNoun | null {
  const { phrases } = line.words;
  if (phrases.clauses === 'between-marks') return wordAfter(line, at);
  let first = at;
  const hyphenated = hyphens.has(line.lower(first)) && line.isGlued(first + 1);
  if (hyphenated) first += 1;
  while (phrases.quantifiers.has(line.lower(first))) first += 1;
  let head: number | null = null;
  let end = first;
  let plural = false;
  while (end < first + longestPhrase) {
    const token = line.tokens[end];
    if (token === undefined) break;
    if (end > first && isAbbreviationPoint(line, end)) {
      end += 1;
      continue;
    }
    const kind = line.tag(end);
    const isPlural = !one && phrases.isPlural(token.lower, token.text);
    const possessive = /['’]s$|s['’]$/.test(token.lower);
    const begun = head !== null;
    const mayBeNoun = isPlural && !plural && !(whole && begun);
    if (!continuesPhrase(line, end, { opens: end === first, begun, mayBeNoun })) break;
    const named = !phrases.nounsAreCapitalised || line.isCapitalised(end);
    if (named && (kind === 'open' || (kind === 'verb' && isPlural))) head = end;
    end += 1;
    if (hyphenated) break;
    // "one of President Lund's critics": a possessive stands before the counted noun.
    if (possessive) {
      while (line.tag(end) === 'det') end += 1;
      first = end;
      head = null;
      plural = false;
      continue;
    }
    if (hyphens.has(line.lower(end)) && line.isGlued(end) && line.isWord(end + 1)) {
      end += 1;
      continue;
    }
    if (isPlural && head === end - 1) {
      plural = true;
      if (!phrases.attributivePlurals.has(token.lower) || line.tag(end) !== 'open') break;
    }
  }
  if (head === null) return null;
  // "18 allegedly involve support": an adverb before a word that is no plural belongs to a verb.
  if (!plural && line.tag(first) === 'adv') return null;
  // "A crowd of 30,000 [filled Market Square]": a participle and a name are no noun phrase.
  const name = !phrases.nounsAreCapitalised && line.isCapitalised(head) && !line.isCapitalised(first);
  if (!plural && !one && name && phrases.isParticiple(line.lower(first))) return null;
  return { first, end: head + 1, head, attributive: hyphenated || (!plural && !one) };
}

/** "Sen. Lund's supporters" */
function isAbbreviationPoint(line: Line, at: number): boolean {
  const { text, glued } = line.tokens[at] ?? {};
  return text === '.' && glued === true && line.isCapitalised(at - 1) && line.isCapitalised(at + 1);
}

/** How far a noun phrase is read when its next token is looked at. */
interface PhraseSoFar {
  readonly opens: boolean;
  /** A head noun was seen. */
  readonly begun: boolean;
  /** The token is a form that, tagged as a verb, may still be the plural noun: "14 [strikes]". */
  readonly mayBeNoun: boolean;
}

/** Whether a token belongs to the noun phrase that is being read, by its tag. */
function continuesPhrase(line: Line, at: number, { opens, begun, mayBeNoun }: PhraseSoFar): boolean {
  const { isParticiple } = line.words.phrases;
  switch (line.tag(at)) {
    case 'conj':
      return coordinates(line, at, begun);
    case 'adv':
      return opens && (line.tag(at + 1) === 'open' || isParticiple(line.lower(at + 1)));
    case 'verb':
      return mayBeNoun || (isParticiple(line.lower(at)) && modifies(line, at, begun));
    case 'open':
      return line.isWord(at) && (!isParticiple(line.lower(at)) || modifies(line, at, begun));
    default:
      return false;
  }
}

/** "40 [personer] møtte": in a language without parts of speech the word behind a number is what it counts, past "de" of "3 millions de personnes". */
function wordAfter(line: Line, at: number): CountedNoun | null {
  const { linkers } = line.words.phrases;
  const linked = linkers?.has(line.lower(at)) === true;
  const head = linked ? (line.is(at + 1, 'mark') ? at + 2 : at + 1) : at;
  if (line.tag(head) !== 'open') return null;
  return { first: head, end: head + 1, head, attributive: false };
}

/** "injured players", "GOP spending groups": a participle before its noun; behind a noun only where the plural follows. */
function modifies(line: Line, at: number, begun: boolean): boolean {
  const next = line.tokens[at + 1];
  if (next === undefined || line.tag(at + 1) !== 'open') return false;
  return !begun || line.words.phrases.isPlural(next.lower, next.text);
}

/** "digital and physical sales": a conjunction within the phrase has a noun in the plural after it and none before. */
function coordinates(line: Line, at: number, begun: boolean): boolean {
  const { phrases } = line.words;
  if (!begun || !line.words.numbers.and.has(line.lower(at))) return false;
  const before = line.tokens[at - 1];
  if (before === undefined || phrases.isPlural(before.lower, before.text)) return false;
  for (let next = at + 1; next < at + 4; next += 1) {
    const token = line.tokens[next];
    if (token === undefined || line.tag(next) !== 'open') return false;
    if (phrases.isPlural(token.lower, token.text)) return true;
  }
  return false;
}

/** Past "the 50" and "the 20th" of "20 of the 50 patients", "one of the 20th century's works". */
function pastDeterminers(line: Line, from: number): number {
  let at = from;
  const { ordinalEndings } = line.words.nonFigures;
  // "six of the past seven games"
  while (line.is(at, 'det', 'number') || (at > from && line.is(at + 1, 'number')))
    at += ordinalEndings.has(line.lower(at + 1)) && line.isGlued(at + 1) ? 2 : 1;
  return at;
}

/** The unit that a counted noun phrase makes: its words in lower case, the head in the singular, participles left out. */
function countedUnit(line: Line, { first, head }: CountedNoun): Unit {
  const { phrases, numbers } = line.words;
  const words: string[] = [];
  for (let at = first; at <= head; at += 1) {
    const token = line.tokens[at];
    if (token === undefined || token.kind !== 'word') continue;
    // "woodworking projects" keeps its form on -ing, "injured players" are players.
    const modifier = phrases.isParticiple(token.lower) && !line.isGerund(at);
    if (at < head && (numbers.and.has(token.lower) || modifier || line.tag(at) === 'adv')) continue;
    const word =
      at === head ? phrases.singular(token.lower) : (phrases.positive?.(token.lower) ?? token.lower);
    // "co-workers"
    const hyphen = words.length > 0 && token.glued && hyphens.has(line.textAt(at - 1));
    if (hyphen) words[words.length - 1] += `-${word}`;
    else words.push(word);
  }
  return { name: words.join(' '), kind: 'count' };
}

/** Gives a figure without a unit the noun it counts, or a share the whole it is of. */
export function countNoun(line: Line, draft: Bounded): Counted {
  if (draft.run.form === 'share') return shareOf(line, draft);
  if (draft.unit !== null) return { ...draft, noun: null };

  let at = draft.boundEnd;
  // "dozens of people", "one of the stores": the noun stands after "of" and its determiner.
  const one = draft.low === 1 && draft.high === 1;
  const of = line.isOf(at);
  const counted = line.isNumber(at + 1) || line.isNumber(at + 2);
  const partitive = of && (draft.run.form === 'vague' || one || draft.run.form === 'words' || counted);
  if (partitive) {
    at += 1;
    // "50 of 67 counties", "20 of the 50 patients"
    at = pastDeterminers(line, at);
  }
  const noun = readCountedNoun(line, at, one && !partitive);
  if (noun === null) return { ...draft, noun: null };
  let unit = countedUnit(line, noun);
  let end = noun.end;
  const { per, perArticles } = line.words.units;
  if (per.has(line.lower(end)) && !perArticles.has(line.lower(end)) && line.tag(end + 1) === 'open') {
    unit = {
      name: `${unit.name} ${line.words.units.perName} ${line.words.phrases.singular(line.lower(end + 1))}`,
      kind: 'count',
    };
    end += 2;
  }
  return {
    ...draft,
    unit,
    unitFirst: noun.first,
    unitEnd: end,
    noun: { first: draft.boundEnd, end },
    attributive: draft.attributive || noun.attributive,
    kind: 'count',
  };
}

/** A share is of something: "half the condos" is in "% condo"; "half of them" in "% -". */
function shareOf(line: Line, draft: Bounded): Counted {
  const { phrases } = line.words;
  if (draft.unit !== null && draft.unit.kind !== 'count') return { ...draft, noun: null };
  // "raised its rate by a quarter point"
  if (draft.unit?.name === 'point') {
    const unit: Unit = { name: 'percentage point', kind: 'percentage-points' };
    return { ...draft, unit, kind: unit.kind, noun: null };
  }
  let at = draft.end;
  if (line.isOf(at)) at += 1;
  while (line.tag(at) === 'det' && !phrases.relatives.has(line.lower(at))) at += 1;
  const noun = readCountedNoun(line, at, false, true);
  return {
    ...draft,
    kind: 'fraction',
    unit: { name: `% ${noun === null ? '-' : countedUnit(line, noun).name}`, kind: 'count' },
    unitFirst: noun?.first ?? draft.first,
    unitEnd: noun?.end ?? draft.end,
    noun: noun === null ? null : { first: draft.end, end: noun.end },
  };
}
