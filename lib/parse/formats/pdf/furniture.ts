import type { ProgramWords } from '../../../language/contract/programs.ts';
import type { Removal } from '../../../model/index.ts';
import { anyOf, perLanguage } from '../../fields/patterns.ts';
import type { Segment } from './layout.ts';
import type { SetPage } from './pages.ts';

/** Share of a page's height at its top and bottom where running heads and page numbers stand. */
const margin = 0.12;

const pageNumberOf = perLanguage(
  ({ pageWords, pageOf }: ProgramWords) =>
    new RegExp(
      `^(?:${anyOf(pageWords)} ?)?(?:[-–—|] ?)?\\d{1,4}(?: ?[-–—|])?(?: ?(?:/|${anyOf(pageOf)}) ?\\d{1,4})?$`,
      'i',
    ),
);

/** A line without its digits, so that "12 March Courier" and "March Courier 13" of two pages are the same. */
const shape = (text: string): string => text.replace(/\d+/g, '').replace(/\s+/g, ' ').trim().toLowerCase();

/** Most lines of a running head, or of what stands at the foot. */
const mostLines = 2;

/** A gap this many times the size of the type parts a running head from the text. */
const apart = 1.6;

/** Where the text of a page begins and ends: what stands apart in its margins is a running head or a page number. */
function textArea({ height, segments }: SetPage): { top: number; bottom: number } {
  const lines = [
    ...new Map(segments.map((segment) => [Math.round(segment.baseline), segment])).values(),
  ].sort((a, b) => a.baseline - b.baseline);
  const edge = (ordered: readonly Segment[], inMargin: (baseline: number) => boolean): number | null => {
    for (const [index, line] of ordered.slice(0, mostLines).entries()) {
      const next = ordered[index + 1];
      if (!inMargin(line.baseline) || next === undefined) return null;
      if (Math.abs(next.baseline - line.baseline) > apart * line.size) return line.baseline;
    }
    return null;
  };
  return {
    top: edge(lines, (baseline) => baseline < height * margin) ?? -Infinity,
    bottom: edge(lines.toReversed(), (baseline) => baseline > height * (1 - margin)) ?? Infinity,
  };
}

/** The pages without page numbers and without lines that stand in the margins of several pages. */
export function withoutRunningHeads(
  pages: readonly SetPage[],
  programs: ProgramWords,
): { pages: SetPage[]; removals: Removal[] } {
  const removals: Removal[] = [];
  const seen = new Map<string, number>();
  const outside = (area: { top: number; bottom: number } | undefined, baseline: number): boolean =>
    area !== undefined && (baseline <= area.top + 1 || baseline >= area.bottom - 1);
  const areas = pages.map(textArea);
  for (const [index, page] of pages.entries()) {
    const shapes = new Set(
      page.segments.filter(({ baseline }) => outside(areas[index], baseline)).map(({ text }) => shape(text)),
    );
    for (const head of shapes) if (head !== '') seen.set(head, (seen.get(head) ?? 0) + 1);
  }
  // Odd and even pages may have heads of their own: a third of all pages, and at least two.
  const least = Math.max(2, Math.floor(pages.length / 3));
  const kept = pages.map((page, index) => ({
    ...page,
    segments: page.segments.filter(({ text, baseline }) => {
      if (!outside(areas[index], baseline)) return true;
      const number = text.length < 60 && pageNumberOf(programs).test(text.replace(/\s+/g, ' ').trim());
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
