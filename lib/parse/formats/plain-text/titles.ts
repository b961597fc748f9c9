import type { ProgramWords } from '../../../language/contract/programs.ts';
import type { Removal } from '../../../model/index.ts';
import type { TextBlock } from '../../text/lines.ts';

/** The lines of an export, some with their role, without the headings among them. */
interface Titled {
  readonly blocks: readonly TextBlock[];
  readonly removals: readonly Removal[];
}

/** Longest headline and dek, in code units. */
const longestTitle = 200;
/** Lines among which the headings of summary and text stand. */
const searchedForHeadings = 5;

/**
 * Marks what the form alone tells above an article of a press database: a headline that ends in a semicolon has its dek on
 * the next line, and a line above the heading "ABSTRACT" is the headline.
 */
export function withTitles(blocks: readonly TextBlock[], words: ProgramWords): Titled {
  const headingAt = (headings: readonly string[]): number =>
    blocks
      .slice(0, searchedForHeadings)
      .findIndex(({ text }) => headings.includes(text.toLowerCase().replace(/\.$/, '')));
  const abstract = headingAt(words.abstractHeadings);
  const body = headingAt(words.bodyHeadings);
  const isSummed = abstract > 0 && abstract < body;
  const [headline, dek, below] = blocks;
  if (headline === undefined || headline.text.length > longestTitle) return { blocks, removals: [] };
  const isParted = headline.text.endsWith(';');
  const isDek =
    isParted && dek?.afterBlank === false && dek.text.length <= longestTitle && below?.afterBlank === true;
  if (!isSummed && !isDek) return { blocks, removals: [] };
  const text = isParted ? headline.text.slice(0, -1).trimEnd() : headline.text;
  const titles: TextBlock[] = [{ ...headline, text, role: 'headline' }];
  if (isDek) titles.push({ ...dek, role: 'dek' });
  const isHeading = (at: number): boolean => isSummed && (at === abstract || at === body);
  return {
    blocks: [...titles, ...blocks.filter((_, at) => at >= titles.length && !isHeading(at))],
    removals: blocks
      .filter((_, at) => isHeading(at))
      .map(({ text }) => ({ step: 'front-matter', reason: 'a heading of a press database', text })),
  };
}
