import type { FactWords } from '../../language/contract/facts.ts';
import type { Fact, Leaning } from '../../model/index.ts';
import { lowerAt, type Token } from '../../segment/tokens.ts';
import type { Candidate, Surroundings } from './candidate.ts';
import { setsScene } from './surroundings.ts';

/** Most words of a sentence that refers back and only says who spoke: "That is what a spokesman said on Wednesday." */
const longestAside = 9;
/** Fewest first-person words outside quotation marks that show the writer, or a speaker whose quotation marks were lost. */
const leastFirstPerson = 1;

/** Why a candidate does not stand alone: what its place or form already told (`leaning`), or what its own words tell. */
export function leaningOf(
  {
    style,
    tokens,
    trims,
    leaning,
    words,
  }: Pick<Candidate, 'style' | 'tokens' | 'trims' | 'leaning' | 'words'>,
  facts: FactWords,
): Leaning | null {
  if (leaning !== null) return leaning;
  const pointer = pointerOf({ style, tokens, trims, words }, facts);
  const isPersonal = style.quoted === 0 && style.firstPerson >= leastFirstPerson && pointer !== 'aside';
  if (!isPersonal) return pointer;
  return pointer === null ? 'first-person' : 'first-person-back';
}

/** How a candidate refers to the sentence before it, if it does. */
function pointerOf(
  { style, tokens, trims, words }: Pick<Candidate, 'style' | 'tokens' | 'trims' | 'words'>,
  {
    pronounOpeners,
    connectiveOpeners,
    functionWords,
    sayingVerbs,
    timeNouns,
    backPhrases,
    expletive,
    objectPronouns,
    personPronouns,
    invertsSubjects,
    demonstratives,
    enumerators,
    verbs,
  }: FactWords,
): 'aside' | 'pronoun' | 'connective' | null {
  if (style.opensWithQuotation) return null;
  // "Das teilte die Polizei mit.": a verb of saying right behind the word that refers back.
  const second = lowerAt(tokens, 1);
  if (words <= longestAside && functionWords.has(style.opener) && sayingVerbs.has(second)) return 'aside';
  const points = (at: number): boolean =>
    pronounOpeners.has(withoutVerb(lowerAt(tokens, at))) && !timeNouns?.has(lowerAt(tokens, at + 1));
  const opening = openingOf(tokens);
  if (points(0) && expletive?.test(opening) !== true)
    return style.saying > 0 && words <= longestAside && style.numbers === 0 ? 'aside' : 'pronoun';
  // "Last year it sold 640 million."
  if (timeNouns?.has(second) && points(2)) return 'pronoun';
  if (backPhrases?.some((phrase) => opening.includes(` ${phrase} `))) return 'pronoun';
  // "In its best year", "After that", "Some of it", "In 2022 she".
  if (functionWords.has(style.opener)) {
    if (points(1) || ((functionWords.has(second) || tokens[1]?.kind === 'number') && points(2)))
      return 'pronoun';
  }
  if (functionWords.has(style.opener) && isPronounAfterPhrase(tokens, { pronounOpeners, timeNouns }))
    return 'pronoun';
  if (personPronouns !== undefined) {
    if (isOfUnnamed(tokens, personPronouns, verbs)) return 'pronoun';
    if (invertsSubjects && isInverted(tokens, personPronouns, { verbs, timeNouns })) return 'pronoun';
  }
  // "Clearwell had it checked.": the verb stands so early that the antecedent of the pronoun must be in another sentence.
  const object = tokens.slice(1, latestObject).findIndex(({ lower }) => objectPronouns?.has(lower)) + 1;
  if (object > 0 && verbs?.words.has(lowerAt(tokens, object - 1))) return 'pronoun';
  // "According to the mayor, that's the toll": it refers to what was said before, not to the person in the phrase.
  const behind = tokens.slice(0, longestOpening).findIndex(({ lower }) => lower === ',') + 1;
  if (
    behind > 1 &&
    demonstratives?.has(lowerAt(tokens, behind)) &&
    !timeNouns?.has(lowerAt(tokens, behind + 1))
  )
    return 'pronoun';
  if (behind === 2 && enumerators?.has(style.opener)) return 'connective';
  if (hasConnectiveAside(tokens, connectiveOpeners)) return 'connective';
  // A sentence that began with "But" contrasts with the one before it, also once the word is trimmed.
  if (trims.includes('conjunction')) return 'connective';
  return connectiveOpeners.has(style.opener) && !trims.includes('connective') ? 'connective' : null;
}

/** The first words in lower case, with a space on either side of each. */
const openingOf = (tokens: readonly Token[]): string =>
  ` ${tokens
    .slice(0, longestPhrase)
    .map(({ lower }) => lower)
    .join(' ')} `;

/** "She" of "she'll". */
const withoutVerb = (lower: string): string => lower.replace(/['’](?:s|d|ll|re|ve)$/, '');

/** A pronoun that is an object within so many tokens has its antecedent in another sentence. */
const latestObject = 4;

/** Most tokens of a phrase before the subject of a sentence, and of an opening attribution. */
const longestPhrase = 9;
const longestOpening = 12;

/** "Germans, however, were outraged": a connective between commas, or behind one at the sentence's end. */
function hasConnectiveAside(tokens: readonly Token[], connectiveOpeners: ReadonlySet<string>): boolean {
  return tokens.some(
    ({ lower }, at) =>
      lower === ',' &&
      connectiveOpeners.has(lowerAt(tokens, at + 1)) &&
      (at < longestPhrase ? tokens[at + 2]?.lower === ',' : at + 3 >= tokens.length),
  );
}

/** "Until this week, they …": a pronoun behind an opening phrase without a name. */
function isPronounAfterPhrase(
  tokens: readonly Token[],
  { pronounOpeners, timeNouns }: Pick<FactWords, 'pronounOpeners' | 'timeNouns'>,
): boolean {
  for (let at = 1; at < Math.min(longestPhrase, tokens.length); at += 1) {
    const { text = '', lower = '' } = tokens[at] ?? {};
    if (lower === ',') return pronounOpeners.has(lowerAt(tokens, at + 1));
    if (text !== lower && !timeNouns?.has(lower)) return false;
  }
  return false;
}

/** "The software he bought": a pronoun that is the subject of a relative clause, with neither a name nor a verb before it that could be its antecedent. */
function isOfUnnamed(
  tokens: readonly Token[],
  personPronouns: ReadonlySet<string>,
  verbs: FactWords['verbs'] | undefined,
): boolean {
  for (let at = 1; at < Math.min(longestPhrase, tokens.length); at += 1) {
    const { text = '', lower = '', kind } = tokens[at] ?? {};
    if (personPronouns.has(lower)) return true;
    if (kind === 'mark' || text !== lower || verbs?.words.has(lower) || verbs?.shape.test(lower))
      return false;
  }
  return false;
}

/** “Unmittelbar davor hatte er gesprochen”: an inverted clause: only a time stands before the verb, and the pronoun behind it. */
function isInverted(
  tokens: readonly Token[],
  personPronouns: ReadonlySet<string>,
  { verbs, timeNouns }: { readonly verbs: FactWords['verbs'] | undefined } & Pick<FactWords, 'timeNouns'>,
): boolean {
  for (let at = 1; at < Math.min(longestPhrase, tokens.length); at += 1) {
    const { text = '', lower = '', kind } = tokens[at] ?? {};
    if (personPronouns.has(lower)) return verbs?.words.has(lowerAt(tokens, at - 1)) === true;
    if (kind === 'mark' || (text !== lower && !timeNouns?.has(lower))) return false;
  }
  return false;
}

/** Fewest words of an informative sentence without any name or number, and of one with a single one. */
const leastTelling = 14;
const leastWithOne = 9;

/** A sentence of no more words says little, even with a word that tells of an event: "The nurses will be awake." */
const shortEvent = 6;

/** Why a self-contained sentence is a weak fact: it sets the scene, or says little. */
export function weaknessOf(candidate: Candidate, around: Surroundings): Leaning | null {
  const { style, words } = candidate;
  // A sentence that tells of an event is no scene: a live blog headlined with the power cut may open with the dead.
  if (style.events === 0 && setsScene(candidate, around)) return 'scene';
  if ((style.events > 0 && words > shortEvent) || style.quoted > 0) return null;
  // "The wind takes the words out of your mouth."
  if (style.secondPerson > 0 && style.numbers === 0) return 'vague';
  // In a script without capitals names cannot be counted.
  if (!candidate.tokens.some(({ text }) => text.toLowerCase() !== text.toUpperCase())) return null;
  const telling = style.capitals + style.numbers;
  const least = telling === 0 ? leastTelling : telling === 1 ? leastWithOne : 0;
  return words < least ? 'vague' : null;
}

const half: ReadonlySet<Leaning | undefined> = new Set([
  'answer',
  'aside',
  'caption',
  'verbless',
  'unstopped',
  'headless',
  'withdrawn',
]);
const personal: ReadonlySet<Leaning | undefined> = new Set(['first-person', 'first-person-back']);
/** Leanings on the sentence before. */
export const backward: ReadonlySet<Leaning | undefined> = new Set([
  'pronoun',
  'connective',
  'first-person-back',
]);

/** Whether a fact is incomplete: it may count for a summary's score, but a digest does not show it. */
export const isHalf = ({ leaning }: Fact): boolean => half.has(leaning);

/** Whether a fact is in the first person: expected in an opinion piece or an interview, elsewhere a quotation that lost its marks. */
export const isFirstPerson = ({ leaning }: Fact): boolean => personal.has(leaning);

/** Whether a fact is clear only together with the sentence before it. */
export const leansBack = ({ leaning }: Fact): boolean => backward.has(leaning);

/** Whether a fact stands before the nut graf, or says little by itself: shown only where there is nothing better. */
export const isScene = ({ leaning }: Fact): boolean => leaning === 'scene';
export const isVague = ({ leaning }: Fact): boolean => leaning === 'vague';
