import type { NameWords } from '../../language/contract/names.ts';
import type { TokenColumns } from '../../segment/columns.ts';
import { isCapital } from './capitals.ts';
import { type NameMention, tokenForm } from './mention.ts';
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
  const surnames = new Set(
    mentions.flatMap(({ from, to, guess }) =>
      guess === 'person' && to - from > 1 ? [tokenForm(tokens, to - 1)] : [],
    ),
  );
  return mentions.filter((mention) => isNameAmongNouns(tokens, mention, words, surnames));
}

const isLongEnough = (tokens: TokenColumns, { from, to }: NameMention): boolean =>
  to - from > 1 || tokenForm(tokens, from).length > 1;

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
  return surnames.has(tokenForm(tokens, from)) && !words.articles.has(tokenForm(tokens, from - 1));
}
