import type { Gender, NameWords } from '../../language/contract/names.ts';
import type { Span } from '../../model/index.ts';
import { type TokenColumns, TokenShape, tokenForm } from '../../segment/columns.ts';
import { isCapital, isNear } from './capitals.ts';
import { roleGender } from './gender.ts';
import type { NameMention } from './mention.ts';

export interface PersonRole {
  /** Null where the role depends on a pronoun: "its chairman". */
  readonly span: Span | null;
  readonly gender: Gender;
}

/** Longest description kept, in tokens. */
const longest = 18;

export const spanOf = (tokens: TokenColumns, from: number, to: number): Span => ({
  start: tokens.starts[from] ?? 0,
  end: tokens.ends[to - 1] ?? 0,
});

/** "the farmers’ union": an apostrophe right behind an s, with a further word to come. */
function isPossessive(tokens: TokenColumns, at: number): boolean {
  const mark = tokens.text.charAt(tokens.starts[at] ?? 0);
  return (
    (mark === '’' || mark === "'") &&
    tokens.ends[at - 1] === tokens.starts[at] &&
    tokenForm(tokens, at - 1).endsWith('s') &&
    tokens.starts[at + 1] === (tokens.ends[at] ?? 0) + 1 &&
    (tokens.kinds[at + 1] ?? TokenShape.punct) <= TokenShape.caps
  );
}

/** The apposition after a name: "Jane Roe, a professor of law at …,". */
export function roleAfter(tokens: TokenColumns, mention: NameMention, words: NameWords): PersonRole | null {
  const comma = mention.to;
  const opener = tokenForm(tokens, comma);
  if (opener !== ',' && opener !== '(') return null;
  let noun: Gender | undefined;
  let from = comma + 1;
  // ", 56, a farmer": the age is passed over.
  if (tokens.kinds[from] === TokenShape.number && tokens.forms[from + 1] === ',') from += 2;
  if (words.articles.has(tokenForm(tokens, from))) from += 1;
  let at = from;
  for (; at < tokens.count && at - from < longest; at += 1) {
    const kind = tokens.kinds[at];
    const form = tokenForm(tokens, at);
    if (kind === TokenShape.mark && !isPossessive(tokens, at)) break;
    if (at > from && isNewLine(tokens, at)) break;
    // "chief economist at Kell & Sons"
    if (form === '&' && isCapital(tokens, at + 1)) continue;
    if (form === '.' && isWithinName(tokens, at, words)) continue;
    if (
      kind === TokenShape.punct &&
      !(form === '.' && isNear(tokens, at + 1) && at - from > 0 && tokens.ends[at] === tokens.starts[at + 1])
    )
      break;
    if (noun === undefined && (words.clauseBreakers.has(form) || kind === TokenShape.clitic)) {
      if (kind !== TokenShape.clitic) return null;
    }
    if (noun !== undefined && words.clauseBreakers.has(form) && !goesOn(tokens, at, words)) break;
    // ", founded by Dean Hale", ", sought to speak with Prince Odd": the noun is somebody else's.
    if (noun === undefined && at > from && leadsAway(words, form)) return null;
    // ", met the director": an article behind another word begins an object, no apposition.
    if (noun === undefined && at > from && words.articles.has(form)) return null;
    if (noun === undefined && at - from < 7 && !words.honorifics.has(form)) {
      noun = roleGender(words, form);
      // "Eddie Hearn, manager Alex Morrison and …": the role of somebody else, in a list of people.
      if (noun !== undefined && (isGiven(tokens, at + 1, words) || isTitle(tokens, at, from, words)))
        return null;
    }
  }
  // "author of “The Long Field”": the apposition ends before the quoted title and the preposition that introduces it.
  while (at - from > 1 && words.roleComplements?.has(tokenForm(tokens, at - 1))) at -= 1;
  if (noun === undefined || at - from >= longest || at === from) return null;
  // "the head of the office, Dr. Ann Lee": a title alone introduces another name.
  if (at - from === 1 && words.honorifics.has(tokenForm(tokens, from))) return null;
  return { span: spanOf(tokens, from, at), gender: noun };
}

const isNewLine = ({ text, ends, starts }: TokenColumns, at: number): boolean =>
  text.slice(ends[at - 1] ?? 0, starts[at] ?? 0).includes('\n');

/** Prepositions and the like: what follows one is nobody's own role. */
const leadsAway = ({ locatives, roleOpeners, roleComplements }: NameWords, form: string): boolean =>
  locatives.has(form) || roleOpeners?.has(form) === true || roleComplements?.has(form) === true;

/** ", Senator Odo Vale and": a title with a name of its own, in a list of people. */
const isTitle = (tokens: TokenColumns, at: number, from: number, words: NameWords): boolean =>
  at === from && !words.nounsCapitalised && [at, at + 1, at + 2].every((each) => isCapital(tokens, each));

/** Most tokens of an organisation's name on either side of its "and". */
const longestHalf = 6;

/** Whether a word that usually ends an apposition is part of it: “bei der Stiftung”, "the Energy and Resources Institute". */
function goesOn(tokens: TokenColumns, at: number, words: NameWords): boolean {
  const form = tokenForm(tokens, at);
  // Where nouns are capitalised, a comma stands before every relative.
  if (words.nounsCapitalised && words.articles.has(form)) return true;
  if (!words.joiners.has(form) && !words.clauseBreakers.has(form)) return false;
  if (!isCapital(tokens, at - 1) || !isCapital(tokens, at + 1) || isGiven(tokens, at + 1, words))
    return false;
  const isBody = (each: number): boolean => words.organisationHeads.has(tokenForm(tokens, each));
  for (let each = at - 1; each > at - longestHalf && (tokens.kinds[each] ?? 9) <= TokenShape.caps; each -= 1)
    if (isCapital(tokens, each) && isBody(each)) return true;
  for (let each = at + 1; each < at + longestHalf && isCapital(tokens, each); each += 1)
    if (isBody(each)) return true;
  return false;
}

/** The stop of "St. Louis", "Mt. Hale", "Ada W. Lund": one or two letters before it, and a name behind it. */
const isWithinName = (tokens: TokenColumns, at: number, { openers }: NameWords): boolean =>
  isCapital(tokens, at - 1) &&
  (tokens.forms[at - 1] ?? '').length <= 2 &&
  isCapital(tokens, at + 1) &&
  !openers.has(tokens.forms[at + 1] ?? '');

/** Whether the given name of a longer name stands at a token. */
function isGiven(tokens: TokenColumns, at: number, words: NameWords): boolean {
  return (
    isCapital(tokens, at) &&
    Object.hasOwn(words.givenNames, tokenForm(tokens, at)) &&
    isCapital(tokens, at + 1)
  );
}
