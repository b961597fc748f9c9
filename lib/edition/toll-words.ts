import type { Language } from '../language/language.ts';
import { isUnspaced } from '../segment/tokens.ts';

/** What a text says became of people. */
export type Fate = 'dead' | 'hurt' | 'missing';

type IsWord = (lower: string) => boolean;

/** A language's words of people killed and hurt, as they are looked up. */
interface FateWords {
  readonly fateOf: (lower: string) => Fate | undefined;
  /** Whether the word counts one without a number beside it. */
  readonly isPlain: IsWord;
  readonly isAnimal: IsWord;
  readonly isNobody: IsWord;
  readonly isCount: IsWord;
  readonly isOfDeath: IsWord;
  readonly reaches: IsWord;
  readonly isRemains: IsWord;
  readonly isSince: IsWord;
  /** Null where the language has no such words: a time beside a fate says nothing then. */
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
    isOfDeath: isIn(toll.ofDeath),
    reaches: isIn(toll.reaches),
    isRemains: isIn(toll.remains),
    isSince: isIn(toll.since),
    isApart: toll.apart === undefined ? null : isIn(toll.apart),
    numberOf: (lower) => numbers.get(lower),
  };
  known.set(language, words);
  return words;
}
