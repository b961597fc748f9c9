import type { Gender, NameWords } from '../../language/contract/names.ts';
import type { Span } from '../../model/index.ts';
import { type TokenColumns, TokenShape } from '../../segment/columns.ts';
import { isCapital, isNear } from './capitals.ts';
import { roleGender } from './gender.ts';
import type { NameMention } from './mention.ts';
import { readableRole } from './readable.ts';

interface Role {
  /** Null where the role is of somebody whom only a pronoun tells: "its chairman". */
  readonly span: Span | null;
  readonly gender: Gender;
}

/** Longest description kept, in tokens. */
const longest = 18;

/** Most words of a body's name before what it is of. */
const longestBody = 4;

const spanOf = (tokens: TokenColumns, from: number, to: number): Span => ({
  start: tokens.starts[from] ?? 0,
  end: tokens.ends[to - 1] ?? 0,
});

/** Longest title that is written short. */
const longestAbbreviation = 4;

/** Whether a point behind a word is its own: "dr", "capt". */
const isAbbreviation = (form: string, { titles, honorifics }: NameWords): boolean =>
  form.length <= longestAbbreviation && (Object.hasOwn(titles, form) || honorifics.has(form));

/** Titles and roles right before the name: "military analyst Michael Kofman", "Prime Minister Jane Roe". */
function roleBefore(tokens: TokenColumns, mention: NameMention, words: NameWords): Role | null {
  let to = mention.from;
  // "Capt. Ann Lee": a longer word with a point before the name ended the sentence.
  if (to > 1 && tokens.forms[to - 1] === '.' && isAbbreviation(tokens.forms[to - 2] ?? '', words)) to -= 1;
  // "Mayor Dr. Ann Lee": the role stands before the title.
  const title = to;
  while (to > 1 && words.honorifics.has(tokens.forms[to - 1] ?? '') && isNear(tokens, to)) {
    const before = tokens.forms[to - 2] === '.' ? to - 2 : to - 1;
    if (roleGender(words, tokens.forms[before - 1] ?? '') === undefined || !isNear(tokens, before)) break;
    to = before;
  }
  const noun = tokens.forms[to - 1] ?? '';
  const gender = to > 0 ? roleGender(words, noun) : undefined;
  // "Spediteur Jörg Kettwig": a noun that was parted from the first name behind it is a role, also where no list knows it.
  const isParted = words.nounsCapitalised && mention.guess === 'person' && mention.outerFrom === to - 1;
  if ((gender === undefined && !isParted) || !isNear(tokens, to)) return null;
  if (words.honorifics.has(noun)) return null;
  let from = phraseFrom(tokens, describedFrom(tokens, to, words), words);
  // "Mr Justice Lowell"
  while (from < to - 1 && words.honorifics.has(tokens.forms[from] ?? '')) from += 1;
  const end = to === title && to < mention.from ? to + 1 : to;
  return { span: spanOf(tokens, from, end), gender: gender ?? '' };
}

/** Where the words that are known to describe a role noun before `to` begin: "retired army chief". */
function describedFrom(tokens: TokenColumns, to: number, words: NameWords): number {
  let from = to - 1;
  while (from > 0 && to - from < 6 && isNear(tokens, from)) {
    const form = tokens.forms[from - 1] ?? '';
    const kind = tokens.kinds[from - 1];
    const capital = isCapital(tokens, from - 1);
    const fits = capital ? !words.openers.has(form) : kind === TokenShape.lower && words.modifiers.has(form);
    if (!fits && kind !== TokenShape.clitic && !(kind === TokenShape.lower && modifies(words, form))) break;
    from -= 1;
  }
  while (from < to - 1 && tokens.kinds[from] === TokenShape.clitic) from += 1;
  return from < to - 1 ? bodyFrom(tokens, from, words) : from;
}

/** "Bank of Norland governor", "Party for the Coast leader": the whole name of the body, where its last words stand at `from`. */
function bodyFrom(tokens: TokenColumns, from: number, words: NameWords): number {
  let at = from - 1;
  if (words.nameArticles?.has(tokens.forms[at] ?? '')) at -= 1;
  if (!isCapital(tokens, from) || !words.joiners.has(tokens.forms[at] ?? '')) return from;
  const end = at;
  let isBody = false;
  while (at > 0 && end - at < longestBody && isCapital(tokens, at - 1) && isNear(tokens, at)) {
    const form = tokens.forms[at - 1] ?? '';
    if (words.openers.has(form)) break;
    at -= 1;
    isBody ||= words.organisationHeads.has(form);
  }
  return isBody ? at : from;
}

/** Most words that no list knows before a role noun. */
const mostUnknown = 2;
/** What is no noun before a role: "having met organiser Mina Holt". */
const participle = /(?:ed|ing|ly)$/;

/**
 * Where a role's phrase begins when other nouns tell which role it is: "council leader", "race organiser". Only an
 * article, a mark or a word that leads up to a role before them makes sure that none of them is a verb.
 */
function phraseFrom(tokens: TokenColumns, known: number, words: NameWords): number {
  let from = known;
  while (from > 0 && known - from <= mostUnknown && isNear(tokens, from)) {
    const form = tokens.forms[from - 1] ?? '';
    const kind = tokens.kinds[from - 1] ?? TokenShape.punct;
    if (words.articles.has(form) || words.roleOpeners?.has(form) || kind === TokenShape.clitic) return from;
    // "Then council leader Jane Roe": a word that opens the sentence.
    if (words.openers.has(form) && isCapital(tokens, from - 1)) return words.roleOpeners ? from : known;
    if (kind === TokenShape.mark || kind === TokenShape.punct) return words.roleOpeners ? from : known;
    const isNoun = kind === TokenShape.lower && form.length > 2 && !participle.test(form);
    if (!isNoun || words.openers.has(form) || words.joiners.has(form) || words.clauseBreakers.has(form))
      return known;
    from -= 1;
  }
  return known;
}

/** A lower-case word before a role noun that describes it: an adjective by its ending, or another role noun. */
function modifies(words: NameWords, form: string): boolean {
  return roleGender(words, form) !== undefined || words.modifierEnding.test(form);
}

/** "the farmers’ union": an apostrophe right behind an s, with a further word to come. */
function isPossessive(tokens: TokenColumns, at: number): boolean {
  const mark = tokens.text.charAt(tokens.starts[at] ?? 0);
  return (
    (mark === '’' || mark === "'") &&
    tokens.ends[at - 1] === tokens.starts[at] &&
    (tokens.forms[at - 1] ?? '').endsWith('s') &&
    tokens.starts[at + 1] === (tokens.ends[at] ?? 0) + 1 &&
    (tokens.kinds[at + 1] ?? TokenShape.punct) <= TokenShape.caps
  );
}

/** The apposition after a name: "Jane Roe, a professor of law at …,". */
function roleAfter(tokens: TokenColumns, mention: NameMention, words: NameWords): Role | null {
  const comma = mention.to;
  const opener = tokens.forms[comma] ?? '';
  if (opener !== ',' && opener !== '(') return null;
  let noun: Gender | undefined;
  let from = comma + 1;
  // ", 56, a farmer": the age is passed over.
  if (tokens.kinds[from] === TokenShape.number && tokens.forms[from + 1] === ',') from += 2;
  if (words.articles.has(tokens.forms[from] ?? '')) from += 1;
  let at = from;
  for (; at < tokens.count && at - from < longest; at += 1) {
    const kind = tokens.kinds[at];
    const form = tokens.forms[at] ?? '';
    if (kind === TokenShape.mark && !isPossessive(tokens, at)) break;
    // "chief economist at Kell & Sons"
    if (form === '&' && isCapital(tokens, at + 1)) continue;
    if (form === '.' && isSaint(tokens, at)) continue;
    if (
      kind === TokenShape.punct &&
      !(form === '.' && isNear(tokens, at + 1) && at - from > 0 && tokens.ends[at] === tokens.starts[at + 1])
    )
      break;
    if (noun === undefined && (words.clauseBreakers.has(form) || kind === TokenShape.clitic)) {
      if (kind !== TokenShape.clitic) return null;
    }
    if (noun !== undefined && words.clauseBreakers.has(form)) break;
    // ", met the director": an article behind another word begins an object, no apposition.
    if (noun === undefined && at > from && words.articles.has(form)) return null;
    if (noun === undefined && at - from < 7 && !words.honorifics.has(form)) {
      noun = roleGender(words, form);
      // "Eddie Hearn, manager Alex Morrison and …": the role of somebody else, in a list of people.
      if (noun !== undefined && isGiven(tokens, at + 1, words)) return null;
    }
  }
  // "author of “The Long Field”": what the marks hold is no part of it, nor the word that leads up to them.
  while (at - from > 1 && words.roleComplements?.has(tokens.forms[at - 1] ?? '')) at -= 1;
  if (noun === undefined || at - from >= longest || at === from) return null;
  // "the head of the office, Dr. Ann Lee": a title alone leads up to a name of its own.
  if (at - from === 1 && words.honorifics.has(tokens.forms[from] ?? '')) return null;
  return { span: spanOf(tokens, from, at), gender: noun };
}

/** The stop of "St. Louis", "Mt. Hale": two letters and a name behind it. */
const isSaint = (tokens: TokenColumns, at: number): boolean =>
  tokens.kinds[at - 1] === TokenShape.capital &&
  tokens.forms[at - 1]?.length === 2 &&
  isCapital(tokens, at + 1);

/** Whether somebody's first name, with more of it to come, stands at a token. */
function isGiven(tokens: TokenColumns, at: number, words: NameWords): boolean {
  return (
    isCapital(tokens, at) &&
    Object.hasOwn(words.givenNames, tokens.forms[at] ?? '') &&
    isCapital(tokens, at + 1)
  );
}

/** Longest description before a comma and a name, in tokens. */
const longestBefore = 10;

/** "The head of the harbour office, Ann Lee, said": the description before the comma, up to its article. */
function roleBeforeComma(tokens: TokenColumns, mention: NameMention, words: NameWords): Role | null {
  const comma = mention.outerFrom - 1;
  const next = tokens.forms[mention.to] ?? '';
  const ended = tokens.kinds[mention.to] === TokenShape.mark || next === ',' || next === '.';
  if (tokens.forms[comma] !== ',' || !ended) return null;
  // "the fleet manager, Kenneth Shaw,"
  const head = roleGender(words, tokens.forms[comma - 1] ?? '');
  const from = phraseFrom(tokens, describedFrom(tokens, comma, words), words);
  if (head !== undefined && from < comma - 1 && words.articles.has(tokens.forms[from - 1] ?? ''))
    return { span: spanOf(tokens, from, comma), gender: head };
  for (let at = comma - 1; at > 0 && comma - at < longestBefore; at -= 1) {
    const kind = tokens.kinds[at] ?? TokenShape.punct;
    if (kind === TokenShape.mark || kind === TokenShape.punct) return null;
    // "Colmar's mayor, Doina Stan,"
    const opens =
      words.articles.has(tokens.forms[at - 1] ?? '') || tokens.kinds[at - 1] === TokenShape.clitic;
    const gender = opens ? roleGender(words, tokens.forms[at] ?? '') : undefined;
    if (gender !== undefined) return { span: spanOf(tokens, at, comma), gender };
  }
  return null;
}

/** A role without its words where they do not read by themselves. */
const readable = (role: Role | null, text: string, words: NameWords): Role | null =>
  role && { ...role, span: readableRole(role.span, text, words) };

/** The first description that the article gives of a person, an apposition where one stands. */
export function roleOf(
  tokens: TokenColumns,
  mentions: readonly NameMention[],
  words: NameWords,
): Role | null {
  let before: Role | null = null;
  for (const mention of mentions.slice(0, 12)) {
    const after = roleAfter(tokens, mention, words);
    if (after !== null) return readable(after, tokens.text, words);
    before ??= readable(
      roleBefore(tokens, mention, words) ?? roleBeforeComma(tokens, mention, words),
      tokens.text,
      words,
    );
  }
  return before;
}
