import { type Article, type Fact, type Form, sliceOf } from '../../model/index.ts';

/** "1. The Carrow viaduct", "#2 Ilse": the number of an item's heading, and what stands behind it. */
const numbered = /^#?\d{1,3}[.):]?\s+(?=\S)/;

/** Fewest headings with a number that make a list. */
export const leastItems = 3;

/** The headings of a list's items, without their numbers. */
export function itemHeadings({ text, paragraphs }: Article): readonly { start: number; end: number }[] {
  return paragraphs.flatMap(({ kind, start, end }) => {
    const mark = kind === 'heading' ? numbered.exec(text.slice(start, end))?.[0] : undefined;
    return mark === undefined ? [] : [{ start: start + mark.length, end }];
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
