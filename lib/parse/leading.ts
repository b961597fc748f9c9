import type { ReaderWords } from '../language/contract/reader.ts';
import type { Article, Removal } from '../model/index.ts';
import { readBylineDates, readBylineLine } from './fields/bylines.ts';
import { readDateLine } from './fields/dates.ts';
import { lettersOf } from './fields/letters.ts';
import type { ReadArticle } from './format.ts';

/** Paragraphs at the top that may repeat what is known: headline, dek, byline, date. */
const mostLeading = 5;

/**
 * An article whose headline its container stated, without the paragraphs at its top that say so once more; a byline or a
 * date line among them is read where nothing else named author or date.
 */
export function withoutLeading({ article, removals }: ReadArticle, words: ReaderWords): ReadArticle {
  const taken: Removal[] = [];
  let fields: Partial<Article> = {};
  for (const { start, end } of article.paragraphs.slice(0, mostLeading)) {
    const text = article.text.slice(start, end);
    const letters = text.length > 400 ? '' : lettersOf(text);
    const names = readBylineLine(text, words);
    const dates = names.length > 0 ? readBylineDates(text, words) : readDateLine(text, words);
    const repeated =
      letters !== '' && [article.headline, article.dek].some((line) => lettersOf(line ?? '') === letters);
    if (!repeated && names.length === 0 && dates === null) break;
    if (names.length > 0 && article.bylines.length === 0) fields = { ...fields, bylines: names };
    if (dates?.published?.iso && article.published === null)
      fields = { ...fields, published: dates.published.iso };
    if (dates?.modified?.iso && article.modified === null)
      fields = { ...fields, modified: dates.modified.iso };
    taken.push({
      step: repeated ? 'repeated-headline' : 'front-matter',
      reason: 'stands above the body',
      text,
    });
  }
  const first = article.paragraphs[taken.length];
  if (taken.length === 0 || first === undefined) return { article, removals };
  // A list's marker stands before its paragraph: the text is cut at the end of the last paragraph taken.
  const cut = article.paragraphs[taken.length - 1]?.end ?? 0;
  const from = cut + (/^\s*/.exec(article.text.slice(cut, first.start))?.[0].length ?? 0);
  const paragraphs = article.paragraphs
    .slice(taken.length)
    .map((paragraph) => ({ ...paragraph, start: paragraph.start - from, end: paragraph.end - from }));
  return {
    article: { ...article, ...fields, text: article.text.slice(from), paragraphs },
    removals: [...taken, ...removals],
  };
}
