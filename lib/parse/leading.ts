import type { ReaderWords } from '../language/contract/reader.ts';
import type { Article, Paragraph, Removal } from '../model/index.ts';
import type { Fields } from './article.ts';
import { isRoleByline, readBylineDates, readBylineLine } from './fields/bylines.ts';
import { readDateLine } from './fields/date-lines.ts';
import { lettersOf } from './fields/letters.ts';
import type { ReadArticle } from './format.ts';
import { longestFront, readLines } from './front/read.ts';
import { isCreditLine } from './front/scores.ts';
import { isButtons } from './text/page-lines.ts';

/**
 * Most paragraphs at the top that may repeat what is known (headline, dek, byline, date), including buttons between
 * them.
 */
const mostLeading = 10;
/** Longest row of buttons, in code units. */
const longestButtons = 80;

/** What an article's first paragraphs state about it, and how many they are. */
interface Leading {
  readonly count: number;
  readonly fields: Partial<Fields>;
  readonly removals: readonly Removal[];
}

/**
 * Removes the paragraphs at the top of an article that repeat the headline stated by its container; a byline or date
 * line among them is used if author or date are otherwise unknown. If no headline was stated, and the container does
 * not vouch for one (`headed`), the first lines are read as those of a plain text would be, together with the lines
 * `above` that the page shows before its text.
 */
export function withoutLeading(
  read: ReadArticle,
  words: ReaderWords,
  headed = true,
  above: readonly string[] = [],
): ReadArticle {
  const { article } = read;
  const isHeaded = headed || article.headline !== null;
  const known = isHeaded ? knownOf(article, words) : { count: 0, fields: {}, removals: [] };
  const below = withoutTaken(read, known);
  return withoutTaken(below, linesOf(below.article, isHeaded, isHeaded ? [] : above, words));
}

/** The leading paragraphs that repeat headline or dek, with bylines and date lines among them. */
function knownOf(article: Article, words: ReaderWords): Leading {
  const removals: Removal[] = [];
  let fields: Partial<Fields> = {};
  for (const { start, end } of article.paragraphs.slice(0, mostLeading)) {
    const text = article.text.slice(start, end);
    const letters = text.length > 400 ? '' : lettersOf(text);
    const names = readBylineLine(text, words);
    const dates = names.length > 0 ? readBylineDates(text, words) : readDateLine(text, words);
    const buttons = text.length <= longestButtons && isButtons(text, words);
    const credited = names.length > 0 || dates !== null || isRoleByline(text, words);
    const repeated =
      letters !== '' && [article.headline, article.dek].some((line) => lettersOf(line ?? '') === letters);
    if (!repeated && !credited && !buttons) break;
    if (names.length > 0) fields = { bylines: names, ...fields };
    if (dates?.published?.iso) fields = { published: dates.published.iso, ...fields };
    if (dates?.modified?.iso) fields = { modified: dates.modified.iso, ...fields };
    removals.push({
      step: repeated ? 'repeated-headline' : buttons ? 'share-bar' : 'front-matter',
      reason: 'stands above the body',
      text,
    });
  }
  return { count: removals.length, fields, removals };
}

/**
 * The paragraphs that the plain-text reader takes for headline, dek, byline and so on: only lines of text before the
 * first list or table. Below a known headline they are used only if they contain a dek, because a page's markup is the
 * better judge of everything else.
 */
function linesOf(
  { text, paragraphs }: Article,
  headed: boolean,
  above: readonly string[],
  words: ReaderWords,
): Leading {
  const lines = paragraphs.map(({ start, end }) => text.slice(start, end));
  const nothing = { count: 0, fields: {}, removals: [] };
  // A dek is recognised by the byline or date below it. Most pages have neither, and reading lines takes a tenth of a
  // page's time.
  if (headed && !lines.slice(0, longestFront).some((line) => isCreditLine(line, words))) return nothing;
  const blocks = [...above, ...lines].map((line) => ({ text: line, afterBlank: true }));
  const front = readLines(blocks, headed, words);
  const count = Math.max(0, lines.length - front.body.length);
  const isLines = paragraphs.slice(0, count).every(({ kind }) => kind === 'body' || kind === 'heading');
  return isLines && (!headed || front.fields.dek !== undefined)
    ? { count, fields: front.fields, removals: front.removals.slice(-count || front.removals.length) }
    : nothing;
}

/** The article's fields, with missing ones filled in. */
function withFields(article: Article, fields: Partial<Fields>): Article {
  const dated = article.published !== null || article.publishedText !== undefined;
  const { publishedText, ...others } = dated ? { ...fields, publishedText: undefined } : fields;
  const known = Object.fromEntries(
    Object.entries(article).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );
  return {
    ...article,
    ...others,
    ...known,
    ...(publishedText === undefined ? {} : { publishedText }),
  };
}

/** The article without its leading paragraphs, with the fields they state; unchanged when nothing would be left. */
function withoutTaken({ article, removals }: ReadArticle, leading: Leading): ReadArticle {
  const { count, fields } = leading;
  const first: Paragraph | undefined = article.paragraphs[count];
  if (first === undefined) return { article, removals };
  if (count === 0) return { article: withFields(article, fields), removals };
  // A list marker precedes its paragraph, so the text is cut at the end of the last paragraph removed.
  const cut = article.paragraphs[count - 1]?.end ?? 0;
  const from = cut + (/^\s*/.exec(article.text.slice(cut, first.start))?.[0].length ?? 0);
  const paragraphs = article.paragraphs
    .slice(count)
    .map((paragraph) => ({ ...paragraph, start: paragraph.start - from, end: paragraph.end - from }));
  return {
    article: { ...withFields(article, fields), text: article.text.slice(from), paragraphs },
    removals: [...leading.removals, ...removals],
  };
}
