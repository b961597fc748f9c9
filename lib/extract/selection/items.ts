import { type Article, type Fact, type Form, sliceOf } from '../../model/index.ts';
import { endsSentence } from '../../segment/ends.ts';
import { countWords } from '../../segment/words.ts';

/** "1. The Carrow viaduct", "#2 Ilse": the number of an item's heading, and what stands behind it. */
const numbered = /^#?\d{1,3}[.):]?\s+(?=\S)/;

/** Fewest headings with a number that make a list. */
export const leastItems = 3;

/** Most words of a line that heads an item. */
const longestHeading = 12;

/** The headings of a list's items, without their numbers; in plain text a short item that a paragraph follows is one. */
export function itemHeadings({ text, paragraphs }: Article): readonly { start: number; end: number }[] {
  return paragraphs.flatMap(({ kind, start, end }, index) => {
    const line = text.slice(start, end);
    if (kind === 'heading') {
      const mark = numbered.exec(line)?.[0];
      return mark === undefined ? [] : [{ start: start + mark.length, end }];
    }
    const heads = kind === 'list-item' && paragraphs[index + 1]?.kind === 'body';
    return heads && !endsSentence(line) && countWords(line) <= longestHeading ? [{ start, end }] : [];
  });
}

/** A list tells what is on it: its items' headings as facts, none for another form. */
export function listedItems(article: Article, form: Form): readonly Fact[] {
  if (form !== 'list') return [];
  return itemHeadings(article).map(({ start, end }) => ({
    ...sliceOf(article.text, start, end),
    salience: 0.5,
    rule: 'item-heading',
    source: null,
  }));
}
