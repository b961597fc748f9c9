import { type Article, type Fact, type Form, sliceOf } from '../../model/index.ts';
import { endsSentence } from '../../segment/ends.ts';
import { countWords } from '../../segment/words.ts';

/** "1. The Carrow viaduct", "#2 Ilse": the number of an item's heading, and its text. */
const numbered = /^#?\d{1,3}[.):]?\s+(?=\S)/;

/** Fewest headings with a number that make a list. */
export const leastItems = 3;

/** Most words of a line that heads an item. */
const longestHeading = 12;

/** The headings of a list's items, without their numbers; where they have none, short items that a paragraph follows. */
export function itemHeadings({ text, paragraphs }: Article): readonly { start: number; end: number }[] {
  const headings = paragraphs.flatMap(({ kind, start, end }) => {
    const mark = kind === 'heading' && numbered.exec(text.slice(start, end))?.[0];
    return mark ? [{ start: start + mark.length, end }] : [];
  });
  if (headings.length >= leastItems) return headings;
  const items = paragraphs.filter(({ kind, start, end }, index) => {
    if (kind !== 'list-item' || paragraphs[index + 1]?.kind !== 'body') return false;
    const line = text.slice(start, end);
    return !endsSentence(line) && countWords(line) <= longestHeading;
  });
  return [...headings, ...items].toSorted((a, b) => a.start - b.start);
}

/** The facts of a list article are its items' headings; none for another form. */
export function listedItems(article: Article, form: Form): readonly Fact[] {
  if (form !== 'list') return [];
  return itemHeadings(article).map(({ start, end }) => ({
    ...sliceOf(article.text, start, end),
    salience: 0.5,
    rule: 'item-heading',
    source: null,
  }));
}
