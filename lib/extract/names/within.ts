import type { Gender, NameWords } from '../../language/contract/names.ts';
import { type TokenColumns, TokenShape, tokenForm } from '../../segment/columns.ts';
import { isCapital } from './capitals.ts';
import { genderBefore, roleGender } from './gender.ts';
import { isGivenName } from './given.ts';
import type { NameGuess, NameMention } from './mention.ts';
import { beginsClause } from './run.ts';

/** The name within a run of capitalised words: where it begins, and what the words before it say of its bearer. */
interface Lead {
  readonly start: number;
  readonly guess: NameGuess;
  readonly gender: Gender;
}

/** Splits one run into the name and what introduces it. */
export function nameWithin(
  tokens: TokenColumns,
  from: number,
  end: number,
  words: NameWords,
): NameMention | undefined {
  // "Adewale Bright KC": letters behind a name are no part of it.
  let to = end;
  while (to - from > 2 && words.postnominals?.has(tokenForm(tokens, to - 1)) === true) to -= 1;
  const outerFrom = behindOpeners(tokens, from, to, words);
  if (outerFrom >= to) return undefined;
  const head = tokenForm(tokens, to - 1);
  const isOrganisation =
    words.organisationHeads.has(head) ||
    words.organisations.has(head) ||
    joinsHead(tokens, outerFrom, to, words);
  const behind = behindRoles(tokens, outerFrom, to, words, isOrganisation);
  const lead = behind.guess === null ? unled(tokens, behind, to, words, isOrganisation) : behind;
  const { start } = lead;
  if (to - start === 1 && (words.notNames.has(head) || words.openers.has(head))) return undefined;
  if (to - start === 1 && lead.guess === null && roleGender(words, head) !== undefined) return undefined;
  let { gender } = lead;
  if (gender === '' && lead.guess === 'person' && isGivenForm(tokens, start, words))
    gender = words.givenNames[tokenForm(tokens, start)] ?? '';
  if (gender === '' && !isOrganisation) gender = genderBefore(tokens, outerFrom, words);
  const guess = lead.guess ?? guessOf(tokens, start, to, words, isOrganisation);
  const located = start === outerFrom && isLocated(tokens, start, to, words);
  return { from: start, to, outerFrom, guess, gender, located };
}

const isGivenForm = (tokens: TokenColumns, at: number, { givenNames }: NameWords): boolean =>
  Object.hasOwn(givenNames, tokenForm(tokens, at));

/** "in Hale", and of "in Hale, Northland," the second as well; "In Hale, Vale, who …" names somebody. */
function isLocated(tokens: TokenColumns, from: number, to: number, words: NameWords): boolean {
  if (words.locatives.has(tokenForm(tokens, from - 1))) return true;
  const closer = tokenForm(tokens, to);
  if (tokenForm(tokens, from - 1) !== ',' || (closer !== ',' && closer !== '.')) return false;
  let before = from - 2;
  while (isCapital(tokens, before)) before -= 1;
  return (
    before < from - 2 &&
    tokens.kinds[before] === TokenShape.lower &&
    words.locatives.has(tokenForm(tokens, before))
  );
}

/** The token behind the words of a run that only open its sentence. */
function behindOpeners(tokens: TokenColumns, from: number, to: number, words: NameWords): number {
  // "the July NATO summit", but "the Sunday Post".
  const isDay = (at: number): boolean =>
    words.calendar.has(tokenForm(tokens, at)) && tokens.kinds[at + 1] === TokenShape.caps;
  const opens = (at: number): boolean =>
    (words.openers.has(tokenForm(tokens, at)) || isDay(at)) && !isGivenName(tokens, at, words);
  let start = from;
  while (start < to && (opens(start) || tokenForm(tokens, start) === '.')) {
    // "read The Harbour Times": a capital article within a sentence is part of the name.
    if (start < to - 1 && words.nameArticles?.has(tokenForm(tokens, start)) && !beginsClause(tokens, start))
      break;
    start += 1;
  }
  return start;
}

/** The token behind the last role of a run that introduces its bearer: "President Ann Lee". */
function behindRoles(
  tokens: TokenColumns,
  from: number,
  to: number,
  words: NameWords,
  isOrganisation: boolean,
): Lead {
  let lead: Lead = { start: from, guess: null, gender: '' };
  for (let at = from; at < to - 1; at += 1) {
    const role = roleGender(words, tokenForm(tokens, at));
    if (role === undefined) continue;
    if (isOrganisation && !isGivenForm(tokens, at + 1, words)) continue;
    const next = tokenForm(tokens, at + 1) === '.' ? at + 2 : at + 1;
    if (words.roleComplements?.has(tokenForm(tokens, next))) continue;
    // "Leiterin der Baudirektion": the noun behind an article is what she leads, not her name.
    if (words.articles.has(tokenForm(tokens, next)) && tokens.kinds[next] === TokenShape.lower) {
      lead = { start: Math.min(next + 1, to - 1), guess: null, gender: '' };
      continue;
    }
    if (next >= to) break;
    lead = { start: next, guess: 'person', gender: role === '' ? lead.gender : role };
  }
  return lead;
}

/** Where the name of a run without an introducing role begins. */
function unled(
  tokens: TokenColumns,
  { start: from, gender }: Lead,
  to: number,
  words: NameWords,
  isOrganisation: boolean,
): Lead {
  const given = (start: number): Lead => ({ start, guess: 'person', gender });
  // "from the village of Bereza Olha Moroz": where places stand before people without a mark between them.
  const behindPlace = from > 0 && words.placeHeads.has(tokenForm(tokens, from - 1));
  // "Stadtkämmerin Miriam Seidel": in a language that capitalises nouns, the word before a given name is a role.
  const behindNoun = words.nounsCapitalised && !isOrganisation && !isGivenForm(tokens, from, words);
  if (behindPlace || behindNoun)
    for (let at = from + 1; at < to - 1; at += 1) if (isGivenForm(tokens, at, words)) return given(at);
  if (isOrganisation) return { start: from, guess: null, gender };
  let start = from;
  while (start < to - 1 && words.notNames.has(tokenForm(tokens, start)) && !isGivenName(tokens, start, words))
    start += 1;
  return start < to - 1 && isGivenForm(tokens, start, words) ? given(start) : { start, guess: null, gender };
}

/** "Department of Justice": a head word that a joiner follows. */
function joinsHead(tokens: TokenColumns, from: number, to: number, words: NameWords): boolean {
  for (let at = from; at < to - 1; at += 1)
    if (words.organisationHeads.has(tokenForm(tokens, at)) && words.joiners.has(tokenForm(tokens, at + 1)))
      return true;
  return false;
}

function guessOf(
  tokens: TokenColumns,
  from: number,
  to: number,
  words: NameWords,
  organisation: boolean,
): NameGuess {
  const head = tokenForm(tokens, to - 1);
  const whole = tokens.forms.slice(from, to).join(' ');
  if (words.places.has(whole) || words.placeHeads.has(head)) return 'place';
  if (organisation) return 'organisation';
  if (to - from > 1 && words.places.has(head) && tokenForm(tokens, to - 2) !== '.') return 'place';
  const acronym = to - from === 1 && tokens.kinds[from] === TokenShape.caps && head.length <= 6;
  if (acronym) return words.places.has(head) ? 'place' : 'organisation';
  return null;
}
