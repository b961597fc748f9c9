import type { Language } from '../../language/language.ts';
import { lowerAt, type Token } from '../../segment/tokens.ts';
import { type Fate, fateWordsOf } from './words.ts';

/** Greatest distance, in tokens, between a number and the word of its fate: "38 people feared dead". */
export const reach = 4;

const isWordOrNumber = ({ kind }: Token): boolean => kind !== 'mark';

type Walked = readonly [fate: Fate, distance: number];

const clauseEnd = /^[.!?;:,、，]$/;

/** Longest apposition between a number and its word, in tokens. */
const longestInset = 9;

/** Where the apposition that a comma opens ends, one that tells of some among the counted: ", among them two children,"; undefined for none. */
function afterInset(tokens: readonly Token[], comma: number, language: Language): number | undefined {
  const { isAmong, fateOf } = fateWordsOf(language);
  if (tokens[comma]?.text !== ',' || !isAmong(lowerAt(tokens, comma + 1))) return undefined;
  for (let at = comma + 2; at <= comma + longestInset; at += 1) {
    const { text = '.', lower = '' } = tokens[at] ?? {};
    if (text === ',') return at;
    if (clauseEnd.test(text) || fateOf(lower) !== undefined) return undefined;
  }
  return undefined;
}

/** The nearest word of a fate on one side; it belongs to a number between them if there is one, and a comma or "and" ends the search. */
function walk(tokens: readonly Token[], at: number, step: 1 | -1, language: Language): Walked | null {
  const { fateOf } = fateWordsOf(language);
  const { conjunctions } = language.quotes;
  let distance = 0;
  for (let each = at + step; ; each += step) {
    const token = tokens[each];
    // "Injured: 9": the mark stands between the two.
    if (step === -1 && each === at - 1 && token?.text === ':') continue;
    const behind = step === 1 ? afterInset(tokens, each, language) : undefined;
    if (behind !== undefined) {
      // What is said behind it is said of all the counted, however many words name them.
      [each, distance] = [behind, 0];
      continue;
    }
    if (distance >= reach) return null;
    if (token === undefined || clauseEnd.test(token.text) || conjunctions.has(token.lower)) return null;
    if (!isWordOrNumber(token)) continue;
    distance += 1;
    const fate = fateOf(token.lower);
    if (fate !== undefined) return [fate, distance];
    if (token.kind === 'number') return null;
  }
}

/** A clause is seldom longer: "the number of people killed in the floods of the Tolka valley has reached 23". */
const clauseTokens = 16;
/** Words between what leads to a number and the number: "rose to [at least] 23". */
const mostBounds = 2;
/** Words between a noun of how many and the word that says of whom: "number [of people] killed". */
const nearCount = 3;

/** The fate of a count that its number ends: "the death toll of the storm rose from 14 to 23". */
function countedFate(tokens: readonly Token[], at: number, language: Language): Fate | null {
  const { fateOf, isCount, isOfDeath, reaches } = fateWordsOf(language);
  const leads = tokens.slice(Math.max(0, at - 1 - mostBounds), at);
  if (!leads.some(({ lower }) => reaches(lower))) return null;
  for (let each = at - 1; each >= Math.max(0, at - clauseTokens); each -= 1) {
    const token = tokens[each];
    if (token === undefined || /^[.!?;:]$/.test(token.text)) return null;
    if (!isCount(token.lower)) continue;
    const beside = tokens.slice(Math.max(0, each - 1), each + 1 + nearCount);
    if (beside.some(({ lower }) => isOfDeath(lower))) return 'dead';
    return beside.map(({ lower }) => fateOf(lower)).find((fate) => fate !== undefined) ?? null;
  }
  return null;
}

/** Whether a number is of remains: "23 bodies", "the bodies of at least 23 people". */
function isOfRemains(tokens: readonly Token[], at: number, language: Language): boolean {
  const { isRemains } = fateWordsOf(language);
  const before = tokens.slice(Math.max(0, at - reach), at);
  const place = before.findLastIndex(({ lower }) => isRemains(lower));
  const isBetween = before.slice(place + 1).every(({ kind }) => kind === 'word');
  return isRemains(lowerAt(tokens, at + 1)) || (place !== -1 && isBetween);
}

/**
 * The fate of the people whose number stands at tokens `[at, to)`: that of the nearest word, of two as near the one behind. The word
 * belongs to a number between them ("15 people were killed and 40 injured"), and a comma or "and" ends the search ("shot dead and
 * two managers"). Else that of what the number counts: the dead, remains. Null where nothing states it.
 */
export function fateAt(tokens: readonly Token[], at: number, to: number, language: Language): Fate | null {
  const behind = walk(tokens, to - 1, 1, language);
  const before = walk(tokens, at, -1, language);
  if (behind !== null && before !== null) return before[1] < behind[1] ? before[0] : behind[0];
  return (
    (behind ?? before)?.[0] ??
    countedFate(tokens, at, language) ??
    (isOfRemains(tokens, at, language) ? 'dead' : null)
  );
}
