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

/** Paragraphs at the top that may repeat what is known: headline, dek, byline, date; and buttons between them. */
const mostLeading = 10;
/** Longest row of buttons. */
const longestButtons = 80;

/** What the first paragraphs of an article say of it, and how many they are. */
interface Leading {
  readonly count: number;
  readonly fields: Partial<Fields>;
  readonly removals: readonly Removal[];
}

/**
 * An article whose headline its container stated, without the paragraphs at its top that say so once more; a byline or a
 * date line among them is read where nothing else named author or date. Where nothing stated a headline, and the container does not
 * speak for it (`headed`), its first lines are read as those of a plain text are, and with them the lines `above` that the page shows
 * before its text.
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

/** The paragraphs that repeat headline or dek, and bylines and date lines among them. */
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
 * The paragraphs that the reader of plain texts takes for headline, dek, byline and the like: lines of text alone, before the first
 * list or table. Below a known headline only where they hold a dek: a page's own markup tells better what else is no text.
 */
function linesOf(
  { text, paragraphs }: Article,
  headed: boolean,
  above: readonly string[],
  words: ReaderWords,
): Leading {
  const lines = paragraphs.map(({ start, end }) => text.slice(start, end));
  const nothing = { count: 0, fields: {}, removals: [] };
  // A dek shows by the byline or date below it; most pages have neither, and reading lines is a tenth of a page's time.
  if (headed && !lines.slice(0, longestFront).some((line) => isCreditLine(line, words))) return nothing;
  const blocks = [...above, ...lines].map((line) => ({ text: line, afterBlank: true }));
  const front = readLines(blocks, headed, words);
  const count = Math.max(0, lines.length - front.body.length);
  const isLines = paragraphs.slice(0, count).every(({ kind }) => kind === 'body' || kind === 'heading');
  return isLines && (!headed || front.fields.dek !== undefined)
    ? { count, fields: front.fields, removals: front.removals.slice(-count || front.removals.length) }
    : nothing;
}

/** The fields of an article with those that it lacks. */
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

/** The article without its leading paragraphs, with what they say of it; as it is where nothing would be left. */
function withoutTaken({ article, removals }: ReadArticle, leading: Leading): ReadArticle {
  const { count, fields } = leading;
  const first: Paragraph | undefined = article.paragraphs[count];
  if (first === undefined) return { article, removals };
  if (count === 0) return { article: withFields(article, fields), removals };
  // A list's marker stands before its paragraph: the text is cut at the end of the last paragraph taken.
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
