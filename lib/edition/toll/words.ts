import type { Language } from '../../language/language.ts';
import { isUnspaced } from '../../segment/tokens.ts';

/** The fate of people in a text. */
export type Fate = 'dead' | 'hurt' | 'missing';

type IsWord = (lower: string) => boolean;

/** A language's words for people killed and hurt, indexed for look-up. */
interface FateWords {
  readonly fateOf: (lower: string) => Fate | undefined;
  /** Whether the word alone, without a number, means one person. */
  readonly isPlain: IsWord;
  readonly isAnimal: IsWord;
  readonly isNobody: IsWord;
  readonly isCount: IsWord;
  readonly isAmong: IsWord;
  readonly isOfDeath: IsWord;
  readonly reaches: IsWord;
  readonly isRemains: IsWord;
  /** Null where the language has no such words. */
  readonly isApart: IsWord | null;
  /** The value of a number word that the language's figures do not know. */
  readonly numberOf: (lower: string) => number | undefined;
}

const known = new WeakMap<Language, FateWords>();

const listOf = (words = ''): string[] => words.split(' ').filter(Boolean);

function isIn(words: string | undefined): IsWord {
  const set = new Set(listOf(words));
  return (lower) => set.has(lower);
}

/** `2 two three 20 twenty` → the value of each word. */
function numbersIn(list: string | undefined): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  let next = 0;
  for (const word of listOf(list)) {
    if (/^\d/.test(word)) next = Number(word);
    else values.set(word, next++);
  }
  return values;
}

/** The word of a list that a token is; where no spaces part words, one that stands in it. */
function findWithin<Value>(table: Iterable<readonly [string, Value]>, lower: string): Value | undefined {
  for (const [word, value] of table) if (lower.includes(word)) return value;
  return undefined;
}

/** The words of a language, read once. */
export function fateWordsOf(language: Language): FateWords {
  const before = known.get(language);
  if (before !== undefined) return before;
  const { toll } = language.edition;
  const fates = new Map<string, Fate>();
  for (const [fate, list] of [
    ['missing', toll.missing],
    ['hurt', toll.hurt],
    ['dead', `${toll.died} ${toll.dead}`],
  ] as const)
    for (const word of listOf(list)) fates.set(word, fate);
  const plain = new Set(listOf(toll.dead));
  const beasts = new Set(listOf(toll.animals));
  const numbers = numbersIn(toll.numbers);
  const words: FateWords = {
    fateOf: (lower) => fates.get(lower) ?? (isUnspaced(lower) ? findWithin(fates, lower) : undefined),
    isPlain: (lower) =>
      plain.has(lower) || (isUnspaced(lower) && findWithin(plain.entries(), lower) !== undefined),
    isAnimal: (lower) => beasts.has(lower) || (isUnspaced(lower) && beasts.has(lower.charAt(0))),
    isNobody: isIn(toll.nobody),
    isCount: isIn(toll.counts),
    isAmong: isIn(toll.among),
    isOfDeath: isIn(toll.ofDeath),
    reaches: isIn(toll.reaches),
    isRemains: isIn(toll.remains),
    isApart: toll.apart === undefined ? null : isIn(toll.apart),
    numberOf: (lower) => numbers.get(lower),
  };
  known.set(language, words);
  return words;
}

/** A language's words for past times, indexed for look-up. */
interface PastWords {
  readonly isSince: IsWord;
  /** Whether the word puts a time beside it into the past. */
  readonly isGone: IsWord;
  /** Whether the word is a time of a week or more, or a month. */
  readonly isSpan: IsWord;
}

/** Names of months as short as this are other words, too: "it may last", "sat". */
const shortMonth = 3;

const knownPast = new WeakMap<Language, PastWords>();

/** The words of a language for past times, read once. */
export function pastWordsOf(language: Language): PastWords {
  const before = knownPast.get(language);
  if (before !== undefined) return before;
  const { toll } = language.edition;
  const months = language.reader.months.flat().filter((name) => name.length > shortMonth);
  const spans = new Set([...listOf(toll.spans), ...months.map((name) => name.toLowerCase())]);
  const words: PastWords = {
    isSince: isIn(toll.since),
    isGone: isIn(toll.gone),
    isSpan: (lower) => spans.has(lower),
  };
  knownPast.set(language, words);
  return words;
}
