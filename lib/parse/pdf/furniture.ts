import type { Removal } from '../../model/index.ts';
import type { Page } from './pages.ts';

/** Share of a page's height at its top and bottom where running heads and page numbers stand. */
const margin = 0.12;

const pageNumber =
  /^(?:(?:page|seite|сторінка|стор\.|страница|стр\.|p\.|s\.) ?)?(?:[-–—|] ?)?\d{1,4}(?: ?[-–—|])?(?: ?(?:\/|of|von|з|із|из) ?\d{1,4})?$/i;

/** A line without its digits, so that "12 March Courier" and "March Courier 13" of two pages are the same. */
const shape = (text: string): string => text.replace(/\d+/g, '').replace(/\s+/g, ' ').trim().toLowerCase();

/** The pages without page numbers and without lines that stand in the margins of several pages. */
export function withoutRunningHeads(pages: readonly Page[]): { pages: Page[]; removals: Removal[] } {
  const removals: Removal[] = [];
  const seen = new Map<string, number>();
  const inMargin = (page: Page, baseline: number): boolean =>
    baseline < page.height * margin || baseline > page.height * (1 - margin);
  for (const page of pages) {
    const shapes = new Set(
      page.segments.filter(({ baseline }) => inMargin(page, baseline)).map(({ text }) => shape(text)),
    );
    for (const head of shapes) if (head !== '') seen.set(head, (seen.get(head) ?? 0) + 1);
  }
  // Odd and even pages may have heads of their own: a third of all pages, and at least two.
  const least = Math.max(2, Math.floor(pages.length / 3));
  const kept = pages.map((page) => ({
    ...page,
    segments: page.segments.filter(({ text, baseline }) => {
      if (!inMargin(page, baseline)) return true;
      const number = text.length < 60 && pageNumber.test(text.replace(/\s+/g, ' ').trim());
      if (!number && (seen.get(shape(text)) ?? 0) < least) return true;
      removals.push({
        step: 'running-head',
        reason: number ? 'a page number' : 'stands in the margin of several pages',
        text,
      });
      return false;
    }),
  }));
  return { pages: kept, removals };
}
