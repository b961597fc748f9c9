import type { NameWords } from '../../language/contract/names.ts';
import { type TokenColumns, tokenForm } from '../../segment/columns.ts';
import { isCapital } from './capitals.ts';
import type { NameMention } from './mention.ts';
import { endOfRun, opensCode } from './run.ts';
import { nameWithin } from './within.ts';

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
  const surnames = surnamesOf(tokens, mentions, words);
  return mentions
    .map((mention) => withoutNoun(tokens, mention, surnames))
    .filter((mention) => isNameAmongNouns(tokens, mention, words, surnames));
}

/**
 * Surnames of people whom the article names in full: of known people, and of two-word names of unknown kind ("Agit Kabayel"),
 * where no article stands before them and the first word is nobody's surname, as it is in "Hier sieht Bönte Vorteile".
 */
function surnamesOf(
  tokens: TokenColumns,
  mentions: readonly NameMention[],
  words: NameWords,
): ReadonlySet<string> {
  const lastOf = ({ to }: NameMention): string => tokenForm(tokens, to - 1);
  const full = mentions.filter(({ from, to }) => to - from > 1);
  const known = new Set(full.filter(({ guess }) => guess === 'person').map(lastOf));
  const untold = full.filter(
    ({ guess, from, to }) =>
      guess === null &&
      to - from === 2 &&
      !words.articles.has(tokenForm(tokens, from - 1)) &&
      !known.has(tokenForm(tokens, from)),
  );
  return new Set([...known, ...untold.map(lastOf)]);
}

/** "Hier sieht Bönte Vorteile": a noun behind a known surname is no part of the name. */
function withoutNoun(tokens: TokenColumns, mention: NameMention, surnames: ReadonlySet<string>): NameMention {
  const { from, to, guess } = mention;
  const isNounBehind =
    guess === null &&
    to - from === 2 &&
    surnames.has(tokenForm(tokens, from)) &&
    !surnames.has(tokenForm(tokens, to - 1));
  return isNounBehind ? { ...mention, to: from + 1 } : mention;
}

const isLongEnough = (tokens: TokenColumns, { from, to }: NameMention): boolean =>
  to - from > 1 || tokenForm(tokens, from).length > 1;

/**
 * In a language that capitalises all nouns, a single capitalised word is a name only if a table lists it, or it is the surname
 * of somebody whom the article names in full: "Bauer sagte", not "der Bauer".
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
  return surnames.has(tokenForm(tokens, from)) && !words.articles.has(tokenForm(tokens, from - 1));
}
