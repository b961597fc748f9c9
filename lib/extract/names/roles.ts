import type { NameWords } from '../../language/contract/names.ts';
import { type TokenColumns, TokenShape, tokenForm } from '../../segment/columns.ts';
import { type PersonRole, roleAfter, spanOf } from './apposition.ts';
import { isCapital, isNear } from './capitals.ts';
import { roleGender } from './gender.ts';
import type { NameMention } from './mention.ts';
import { readableRole } from './readable.ts';

/** Most words of an organisation's name before its complement. */
const longestBody = 4;

/** Longest abbreviated title. */
const longestAbbreviation = 4;

/** Whether the point behind a word marks an abbreviation: "dr", "capt". */
const isAbbreviation = (form: string, { titles, honorifics }: NameWords): boolean =>
  form.length <= longestAbbreviation && (Object.hasOwn(titles, form) || honorifics.has(form));

/** Titles and roles right before the name: "military analyst Michael Kofman", "Prime Minister Jane Roe". */
function roleBefore(tokens: TokenColumns, mention: NameMention, words: NameWords): PersonRole | null {
  let to = mention.from;
  // "Capt. Ann Lee": a longer word with a point before the name ended the sentence.
  if (to > 1 && tokens.forms[to - 1] === '.' && isAbbreviation(tokenForm(tokens, to - 2), words)) to -= 1;
  // "Mayor Dr. Ann Lee": the role stands before the title.
  const title = to;
  while (to > 1 && words.honorifics.has(tokenForm(tokens, to - 1)) && isNear(tokens, to)) {
    const before = tokens.forms[to - 2] === '.' ? to - 2 : to - 1;
    if (roleGender(words, tokenForm(tokens, before - 1)) === undefined || !isNear(tokens, before)) break;
    to = before;
  }
  const noun = tokenForm(tokens, to - 1);
  const gender = to > 0 ? roleGender(words, noun) : undefined;
  // "Spediteur Jörg Kettwig": a noun that was parted from the first name behind it is a role, also where no list knows it.
  const isParted = words.nounsCapitalised && mention.guess === 'person' && mention.outerFrom === to - 1;
  if ((gender === undefined && !isParted) || !isNear(tokens, to)) return null;
  if (words.honorifics.has(noun)) return null;
  // "what a President Lund could do": a hypothetical title.
  if (mention.to - mention.from === 1 && words.indefiniteArticles?.has(tokenForm(tokens, to - 2)))
    return null;
  let from = phraseFrom(tokens, describedFrom(tokens, to, words), words);
  // "Mr Justice Lowell"
  while (from < to - 1 && words.honorifics.has(tokenForm(tokens, from))) from += 1;
  const end = to === title && to < mention.from ? to + 1 : to;
  return { span: spanOf(tokens, from, end), gender: gender ?? '' };
}

/** Where the words that are known to describe a role noun before `to` begin: "retired army chief". */
function describedFrom(tokens: TokenColumns, to: number, words: NameWords): number {
  let from = to - 1;
  while (from > 0 && to - from < 6 && isNear(tokens, from)) {
    const form = tokenForm(tokens, from - 1);
    const kind = tokens.kinds[from - 1];
    const capital = isCapital(tokens, from - 1);
    // “für den Hafen zuständiger Minister”: the noun before the adjective is what it is of.
    if (capital && words.nounsCapitalised && tokens.kinds[from] === TokenShape.lower) break;
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
  if (words.nameArticles?.has(tokenForm(tokens, at))) at -= 1;
  if (!isCapital(tokens, from) || !words.joiners.has(tokenForm(tokens, at))) return from;
  const end = at;
  let isBody = false;
  while (at > 0 && end - at < longestBody && isCapital(tokens, at - 1) && isNear(tokens, at)) {
    const form = tokenForm(tokens, at - 1);
    if (words.openers.has(form)) break;
    at -= 1;
    isBody ||= words.organisationHeads.has(form);
  }
  return isBody ? at : from;
}

/** Most unlisted words before a role noun. */
const mostUnknown = 2;
/** Words before a role that are no nouns: "having met organiser Mina Holt". */
const participle = /(?:ed|ing|ly)$/;

/**
 * Where the noun phrase of a role begins when other nouns modify it: "council leader", "race organiser". Only an
 * article, a mark or a word that introduces a role before them makes sure that none of them is a verb.
 */
function phraseFrom(tokens: TokenColumns, known: number, words: NameWords): number {
  let from = known;
  while (from > 0 && known - from <= mostUnknown && isNear(tokens, from)) {
    const form = tokenForm(tokens, from - 1);
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

/** Longest description before a comma and a name, in tokens. */
const longestBefore = 10;

/** "The head of the harbour office, Ann Lee, said": the description before the comma, up to its article. */
function roleBeforeComma(tokens: TokenColumns, mention: NameMention, words: NameWords): PersonRole | null {
  const comma = mention.outerFrom - 1;
  const next = tokenForm(tokens, mention.to);
  const ended = tokens.kinds[mention.to] === TokenShape.mark || next === ',' || next === '.';
  if (tokens.forms[comma] !== ',' || !ended) return null;
  // "the fleet manager, Kenneth Shaw,"
  const head = roleGender(words, tokenForm(tokens, comma - 1));
  const from = phraseFrom(tokens, describedFrom(tokens, comma, words), words);
  if (head !== undefined && from < comma - 1 && words.articles.has(tokenForm(tokens, from - 1)))
    return { span: spanOf(tokens, from, comma), gender: head };
  for (let at = comma - 1; at > 0 && comma - at < longestBefore; at -= 1) {
    const kind = tokens.kinds[at] ?? TokenShape.punct;
    if (kind === TokenShape.mark || kind === TokenShape.punct) return null;
    // "Colmar's mayor, Doina Stan,"
    const opens = words.articles.has(tokenForm(tokens, at - 1)) || tokens.kinds[at - 1] === TokenShape.clitic;
    const gender = opens ? roleGender(words, tokenForm(tokens, at)) : undefined;
    if (gender !== undefined) return { span: spanOf(tokens, at, comma), gender };
  }
  return null;
}

/** A role, without its words where these cannot be read out of context. */
const readable = (role: PersonRole | null, text: string, words: NameWords): PersonRole | null =>
  role && { ...role, span: readableRole(role.span, text, words) };

/** The first description that the article gives of a person, an apposition where one stands. */
export function roleOf(
  tokens: TokenColumns,
  mentions: readonly NameMention[],
  words: NameWords,
): PersonRole | null {
  let before: PersonRole | null = null;
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
