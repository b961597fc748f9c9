import type { Gender, NameWords } from '../../language/contract/names.ts';
import { mapOf } from '../../once.ts';
import { type TokenColumns, TokenShape } from '../../segment/columns.ts';
import { isCapital, isNear } from './capitals.ts';
import { isGivenName } from './given.ts';
import { behindParticles, isParticle } from './particles.ts';

/** What a name names; null while nothing tells. */
export type NameGuess = 'person' | 'organisation' | 'place' | null;

/** One proper name where it stands: tokens `[from, to)`, titles and roles before it left out. */
export interface NameMention {
  readonly from: number;
  readonly to: number;
  /** Where titles, roles and modifiers that belong to the name begin; `from` when there are none. */
  readonly outerFrom: number;
  readonly guess: NameGuess;
  readonly gender: Gender;
  /** Whether a preposition of place stands before it: weak evidence, for names that nothing else tells. */
  readonly located: boolean;
}

/** Longest name, in tokens; a line set in capitals is no name. */
const longest = 9;

const formAt = (tokens: TokenColumns, index: number): string => tokens.forms[index] ?? '';

/** Whether a sentence or clause starts here, so that the capital proves nothing. */
function opensClause(tokens: TokenColumns, index: number): boolean {
  if (index === 0) return true;
  const kind = tokens.kinds[index - 1];
  if (kind === TokenShape.mark) return true;
  return (
    (kind === TokenShape.punct && /[.!?:;…—–(|•*-]/.test(formAt(tokens, index - 1))) || !isNear(tokens, index)
  );
}

/** Gender of a role noun, undefined when the word is none; endings serve languages that compound. */
export function roleGender(words: NameWords, form: string): Gender | undefined {
  const known = mapOf(words.roles).get(form) ?? mapOf(words.titles).get(form);
  if (known !== undefined) return known;
  const hyphen = form.lastIndexOf('-');
  if (hyphen > 0) return roleGender(words, form.slice(hyphen + 1));
  for (const [ending, gender] of mapOf(words.roleEndings)) if (form.endsWith(ending)) return gender;
  return undefined;
}

/** Whether a token is the first half of a share's code: "HALF" of "HALF.OL". */
function opensCode({ kinds, forms, starts, ends }: TokenColumns, at: number): boolean {
  return (
    kinds[at] === TokenShape.caps &&
    (forms[at] ?? '').length > 1 &&
    forms[at + 1] === '.' &&
    ends[at] === starts[at + 1] &&
    ends[at + 1] === starts[at + 2] &&
    (kinds[at + 2] === TokenShape.caps || kinds[at + 2] === TokenShape.capital)
  );
}

/** End of the run of name tokens that starts at `from`. */
function endOfRun(tokens: TokenColumns, from: number, words: NameWords): number {
  let to = from + 1;
  let organisation =
    words.organisationHeads.has(formAt(tokens, from)) || words.placeHeads.has(formAt(tokens, from));
  while (to < tokens.count && to - from < longest && isNear(tokens, to)) {
    const form = formAt(tokens, to);
    const last = formAt(tokens, to - 1);
    const nextCapital = to + 1 < tokens.count && isCapital(tokens, to + 1) && isNear(tokens, to + 1);
    const reserved =
      words.calendar.has(form) ||
      (words.openers.has(form) && !words.joiners.has(form) && !isParticle(tokens, to, words));
    if (reserved && !isGivenName(tokens, to, words)) break;
    if (opensCode(tokens, to)) break;
    if (isCapital(tokens, to) && !(last === '.' && opensAfterPoint(tokens, to, words))) to += 1;
    else if (form === '.' && (last.length === 1 || Object.hasOwn(words.titles, last)) && nextCapital) to += 2;
    else if (words.particles.has(form) && behindParticles(tokens, to, words, from) > to)
      to = behindParticles(tokens, to, words) + 1;
    else if (organisation && words.joiners.has(form) && nextCapital) to += 2;
    else if (
      organisation &&
      words.joiners.has(form) &&
      words.nameArticles?.has(formAt(tokens, to + 1)) === true &&
      isCapital(tokens, to + 2)
    )
      to += 3;
    else break;
    organisation ||= words.organisationHeads.has(formAt(tokens, to - 1));
    organisation ||= words.officeHeads?.has(formAt(tokens, to - 1)) === true;
  }
  return to;
}

/** "J. Smith" goes on after its point, "Plan B. The" does not. */
function opensAfterPoint(tokens: TokenColumns, index: number, words: NameWords): boolean {
  return words.openers.has(formAt(tokens, index)) && !Object.hasOwn(words.titles, formAt(tokens, index - 2));
}

/** Splits one run into what leads up to the name and the name. */
function nameWithin(
  tokens: TokenColumns,
  from: number,
  end: number,
  words: NameWords,
): NameMention | undefined {
  let start = from;
  // "Adewale Bright KC": what is put behind a name is no part of it.
  let to = end;
  while (to - from > 2 && words.postnominals?.has(formAt(tokens, to - 1)) === true) to -= 1;
  let gender: Gender = '';
  let guess: NameGuess = null;
  const isGiven = (at: number): boolean => Object.hasOwn(words.givenNames, formAt(tokens, at));
  const opens = (at: number): boolean =>
    words.openers.has(formAt(tokens, at)) && !isGivenName(tokens, at, words);
  while (start < to && (opens(start) || formAt(tokens, start) === '.')) {
    // "read The Harbour Times": a capital article within a sentence is part of the name.
    if (start < to - 1 && words.nameArticles?.has(formAt(tokens, start)) && !opensClause(tokens, start))
      break;
    start += 1;
  }
  if (start >= to) return undefined;
  const outerFrom = start;
  const head = formAt(tokens, to - 1);
  const isOrganisation =
    words.organisationHeads.has(head) || words.organisations.has(head) || joinsHead(tokens, start, to, words);
  for (let at = start; at < to - 1; at += 1) {
    const role = roleGender(words, formAt(tokens, at));
    if (role === undefined) continue;
    if (isOrganisation && !Object.hasOwn(words.givenNames, formAt(tokens, at + 1))) continue;
    let next = at + 1;
    if (formAt(tokens, next) === '.') next += 1;
    if (words.roleComplements?.has(formAt(tokens, next))) continue;
    // "Leiterin der Baudirektion": behind an article stands whose leader she is, not her name.
    if (words.articles.has(formAt(tokens, next)) && tokens.kinds[next] === TokenShape.lower) {
      start = Math.min(next + 1, to - 1);
      guess = null;
      gender = '';
      continue;
    }
    if (next >= to) break;
    start = next;
    guess = 'person';
    if (role !== '') gender = role;
  }
  // "from the village of Bereza Olha Moroz": where places stand before people without a mark between them.
  if (guess === null && start > 0 && words.placeHeads.has(formAt(tokens, start - 1)))
    for (let at = start + 1; at < to - 1 && guess === null; at += 1)
      if (isGiven(at)) [start, guess] = [at, 'person'];
  // "Stadtkämmerin Miriam Seidel": where every noun has a capital, what stands before a first name is what she does.
  if (guess === null && words.nounsCapitalised && !isOrganisation && !isGiven(start))
    for (let at = start + 1; at < to - 1 && guess === null; at += 1)
      if (isGiven(at)) [start, guess] = [at, 'person'];
  if (guess === null && !isOrganisation)
    while (start < to - 1 && words.notNames.has(formAt(tokens, start)) && !isGivenName(tokens, start, words))
      start += 1;
  if (
    guess === null &&
    start < to - 1 &&
    Object.hasOwn(words.givenNames, formAt(tokens, start)) &&
    !isOrganisation
  )
    guess = 'person';
  if (to - start === 1 && (words.notNames.has(head) || words.openers.has(head))) return undefined;
  if (to - start === 1 && guess === null && roleGender(words, head) !== undefined) return undefined;
  if (gender === '' && guess === 'person' && Object.hasOwn(words.givenNames, formAt(tokens, start)))
    gender = words.givenNames[formAt(tokens, start)] ?? '';
  if (gender === '' && !isOrganisation) gender = genderBefore(tokens, outerFrom, words);
  guess ??= guessOf(tokens, start, to, words, isOrganisation);
  const located = start === outerFrom && start > 0 && words.locatives.has(formAt(tokens, start - 1));
  return { from: start, to, outerFrom, guess, gender, located };
}

/** "his wife Karin Dahl", "the chairwoman, Karin Dahl": what a noun before the name tells of its bearer. */
function genderBefore(tokens: TokenColumns, from: number, words: NameWords): Gender {
  const comma = formAt(tokens, from - 1) === ',' ? 1 : 0;
  const at = from - 1 - comma;
  const told = tokens.kinds[at] === TokenShape.lower && (comma === 1 || isNear(tokens, from));
  // "told his mother, Jonas Feld said": behind a comma only a possessive or an article tells that it is the same person.
  if (!told || (comma === 1 && !words.articles.has(formAt(tokens, at - 1)))) return '';
  return roleGender(words, formAt(tokens, at)) ?? '';
}

/** "Department of Justice": a head word that a joiner follows. */
function joinsHead(tokens: TokenColumns, from: number, to: number, words: NameWords): boolean {
  for (let at = from; at < to - 1; at += 1)
    if (words.organisationHeads.has(formAt(tokens, at)) && words.joiners.has(formAt(tokens, at + 1)))
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
  const head = formAt(tokens, to - 1);
  const whole = tokens.forms.slice(from, to).join(' ');
  if (words.places.has(whole) || words.placeHeads.has(head)) return 'place';
  if (organisation) return 'organisation';
  if (to - from > 1 && words.places.has(head) && formAt(tokens, to - 2) !== '.') return 'place';
  const acronym = to - from === 1 && tokens.kinds[from] === TokenShape.caps && head.length <= 6;
  if (acronym) return words.places.has(head) ? 'place' : 'organisation';
  return null;
}

/** Every proper name of a text, in order. */
export function findNameMentions(tokens: TokenColumns, words: NameWords): NameMention[] {
  const mentions: NameMention[] = [];
  for (let at = 0; at < tokens.count; at += 1) {
    if (!isCapital(tokens, at) || opensCode(tokens, at)) continue;
    const to = endOfRun(tokens, at, words);
    const mention = nameWithin(tokens, at, to, words);
    if (mention !== undefined) mentions.push(mention);
    at = to - 1;
  }
  if (!words.nounsCapitalised) return mentions.filter((mention) => isLongEnough(tokens, mention));
  const surnames = new Set(
    mentions.flatMap(({ from, to, guess }) =>
      guess === 'person' && to - from > 1 ? [formAt(tokens, to - 1)] : [],
    ),
  );
  return mentions.filter((mention) => isNameAmongNouns(tokens, mention, words, surnames));
}

const isLongEnough = (tokens: TokenColumns, { from, to }: NameMention): boolean =>
  to - from > 1 || formAt(tokens, from).length > 1;

/**
 * Where all nouns are capitalised, one capital is a name only when a table knows it, or it is the surname of somebody whom the
 * article names in full: "Bauer sagte", not "der Bauer".
 */
function isNameAmongNouns(
  tokens: TokenColumns,
  mention: NameMention,
  words: NameWords,
  surnames: ReadonlySet<string>,
): boolean {
  const { from, to, guess } = mention;
  if (!isLongEnough(tokens, mention)) return false;
  if (guess !== null || to - from > 1) return true;
  return surnames.has(formAt(tokens, from)) && !words.articles.has(formAt(tokens, from - 1));
}
