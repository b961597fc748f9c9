import type { NumberWords } from '../language/contract/figures/numbers.ts';
import type { Language } from '../language/language.ts';
import type { Digest } from '../model/index.ts';
import { isUnspaced, type Token, tokenise } from '../segment/tokens.ts';

/** What a text says became of people. */
export type Fate = 'dead' | 'hurt' | 'missing';

/** How many people were killed and hurt, as far as a digest says so. */
export interface Toll {
  readonly dead: number;
  readonly hurt: number;
}

/** One value for the many digests in which nobody comes to harm. */
const nobody: Toll = { dead: 0, hurt: 0 };

interface Fates {
  readonly fateOf: (lower: string) => Fate | undefined;
  /** Whether the word counts one without a number beside it. */
  readonly isPlain: (lower: string) => boolean;
  readonly isAnimal: (lower: string) => boolean;
  readonly isNobody: (lower: string) => boolean;
}

const known = new WeakMap<Language, Fates>();

const listOf = (words: string): string[] => words.split(' ').filter(Boolean);

/** The words of a language, read once. */
function fatesOf(language: Language): Fates {
  const before = known.get(language);
  if (before !== undefined) return before;
  const { dead, died, hurt, missing, nobody: nobodyWords = '', animals } = language.edition.toll;
  const words = new Map<string, Fate>();
  for (const [fate, list] of [
    ['missing', missing],
    ['hurt', hurt],
    ['dead', `${died} ${dead}`],
  ] as const)
    for (const word of listOf(list)) words.set(word, fate);
  const plain = new Set(listOf(dead));
  const beasts = new Set(listOf(animals));
  const none = new Set(listOf(nobodyWords));
  /** The word of a list that a token is; where no spaces part words, one that stands in it. */
  const find = <Value>(table: Iterable<readonly [string, Value]>, lower: string): Value | undefined => {
    for (const [word, value] of table) if (lower.includes(word)) return value;
    return undefined;
  };
  const fates: Fates = {
    fateOf: (lower) => words.get(lower) ?? (isUnspaced(lower) ? find(words, lower) : undefined),
    isPlain: (lower) => plain.has(lower) || (isUnspaced(lower) && find(plain.entries(), lower) !== undefined),
    isAnimal: (lower) => beasts.has(lower) || (isUnspaced(lower) && beasts.has(lower.charAt(0))),
    isNobody: (lower) => none.has(lower),
  };
  known.set(language, fates);
  return fates;
}

/** A number of a headline this far from the word counts for it: "38 people feared dead". */
const reach = 4;

/** Four digits without a separator from here on are a year: "the 2031 flood". */
const years = { from: 1900, to: 2100 } as const;

function plainNumber({ kind, text, lower }: Token, words: NumberWords): number | null {
  if (kind === 'word') return words.cardinals[lower] ?? words.vague[lower]?.[0] ?? words.compound(lower);
  if (kind !== 'number' || !/^\d{1,3}(?:[,.\u00a0\u202f ]\d{3}){1,2}$|^\d{1,7}$/.test(text)) return null;
  const value = Number(text.replace(/\D/g, ''));
  return text.length === 4 && value >= years.from && value <= years.to ? null : value;
}

/** The number that stands at a token, of people as far as the words around it say; null where none does. */
function peopleAt(tokens: readonly Token[], at: number, language: Language): number | null {
  const { numbers, units } = language.figures;
  const token = tokens[at];
  const first = token && plainNumber(token, numbers);
  if (first === null || first === undefined) return null;
  let [value, next] = [first, at + 1];
  for (let scale = tokens[next]; scale?.kind === 'word'; scale = tokens[++next]) {
    const factor = numbers.scales[scale.lower];
    if (factor === undefined) break;
    value *= factor;
  }
  const behind = tokens[next]?.lower ?? '';
  const unit = units.words.get(behind) ?? units.symbols.get(tokens[next]?.text ?? '');
  const money = units.prefixes.has(tokens[at - 1]?.text ?? '');
  if (money || (unit !== undefined && unit.kind !== 'count') || fatesOf(language).isAnimal(behind))
    return null;
  return value;
}

/** Whether a word is denied: "nobody was killed", "no deaths". */
function isDenied(tokens: readonly Token[], at: number, language: Language): boolean {
  const { negations } = language.figures.phrases;
  const { isNobody } = fatesOf(language);
  return tokens
    .slice(Math.max(0, at - reach), at)
    .some(({ lower }) => negations.has(lower) || isNobody(lower));
}

/** What a text says became of how many people: the largest number near each word. */
function tollIn(text: string, language: Language): Toll {
  const { fateOf, isPlain } = fatesOf(language);
  const tokens = tokenise(text);
  const toll = { dead: 0, hurt: 0 };
  for (const [at, { lower, kind }] of tokens.entries()) {
    const fate = kind === 'word' ? fateOf(lower) : undefined;
    if (fate === undefined || fate === 'missing') continue;
    const numbers: number[] = [];
    let isOther = false;
    for (let near = Math.max(0, at - reach); near <= at + reach; near += 1) {
      const number = peopleAt(tokens, near, language);
      if (number !== null && fateAt(tokens, near, language) === fate) numbers.push(number);
      else if (fatesOf(language).isAnimal(tokens[near]?.lower ?? '')) isOther = true;
    }
    if (numbers.length === 0 && isPlain(lower) && !isOther && !isDenied(tokens, at, language))
      numbers.push(1);
    toll[fate] = Math.max(toll[fate], ...numbers);
  }
  return toll;
}

const isWordOrNumber = ({ kind }: Token): boolean => kind !== 'mark';

/**
 * What became of the people whose number stands at a token: the nearest word says it, of two as near the one behind; another
 * number between them has it ("15 people were killed and 40 injured"), and a comma or "and" ends the search ("shot dead and two
 * managers"). Null where none stands near.
 */
export function fateAt(tokens: readonly Token[], at: number, language: Language): Fate | null {
  const { fateOf } = fatesOf(language);
  const { conjunctions } = language.figures.phrases;
  const walk = (step: 1 | -1): [Fate, number] | null => {
    let distance = 0;
    for (let each = at + step; distance < reach; each += step) {
      const token = tokens[each];
      if (token === undefined || /^[.!?;:,،、，]$/.test(token.text) || conjunctions.has(token.lower))
        return null;
      if (!isWordOrNumber(token)) continue;
      distance += 1;
      const fate = fateOf(token.lower);
      if (fate !== undefined) return [fate, distance];
      if (token.kind === 'number') return null;
    }
    return null;
  };
  const [behind, before] = [walk(1), walk(-1)];
  if (behind === null || before === null) return (behind ?? before)?.[0] ?? null;
  return before[1] < behind[1] ? before[0] : behind[0];
}

/** How many people headline, dek, first fact and the figures shown say were killed or hurt; none where the language has no words for it. */
export function tollOf({ headline, dek, facts, figures }: Digest, language: Language): Toll {
  let toll = nobody;
  const shown = figures.flatMap(({ text, label }) => (label === null ? [] : [`${text} ${label.text}`]));
  for (const text of [headline, dek ?? '', facts[0]?.text ?? '', ...shown]) {
    const { dead, hurt } = tollIn(text, language);
    if (dead > toll.dead || hurt > toll.hurt)
      toll = { dead: Math.max(toll.dead, dead), hurt: Math.max(toll.hurt, hurt) };
  }
  return toll;
}
