import type { ProgramWords } from '../../../language/contract/programs.ts';
import type { Removal } from '../../../model/index.ts';
import type { ReadArticle } from '../../format.ts';

/** How much of a paragraph's start is examined, in code units: more than the longest opening phrase. */
const longestOpener = 40;

/** Whether a paragraph begins like a mailing list's footer, in any language. */
function opensFooter(text: string, start: number, openers: readonly string[]): boolean {
  const opening = text.slice(start, start + longestOpener).toLowerCase();
  return openers.some((opener) => opening.startsWith(opener));
}

/** Most lines above a newsletter that link to its web version. */
const mostHead = 3;

/** A text without the lines above it that link to its web version: "View in browser: https://…". */
export function withoutHead(
  text: string,
  { footerOpeners }: ProgramWords,
): { readonly body: string; readonly head: string } {
  let at = 0;
  for (let line = 0; line < mostHead; line += 1) {
    const start = text.slice(at).search(/\S/);
    if (start === -1 || !opensFooter(text, at + start, footerOpeners)) break;
    const end = text.indexOf('\n', at + start);
    if (end === -1) break;
    at = end + 1;
  }
  return { body: text.slice(at), head: text.slice(0, at).trim() };
}

/** Most paragraphs at the end that are examined. */
const mostFooter = 8;

/** The article without the footer that a mailing list put below it; the whole where nothing else would be left. */
export function withoutFooter(
  { article, removals }: ReadArticle,
  { footerOpeners }: ProgramWords,
): ReadArticle {
  const { text, paragraphs } = article;
  const from = paragraphs.findIndex(
    ({ start, end }, index) =>
      index >= paragraphs.length - mostFooter &&
      index > 0 &&
      end - start < 400 &&
      opensFooter(text, start, footerOpeners),
  );
  if (from === -1) return { article, removals };
  const kept = paragraphs.slice(0, from);
  const footer: Removal[] = paragraphs.slice(from).map(({ start, end }) => ({
    step: 'mail-footer',
    reason: 'what a mailing list adds to each mail, and what stands below it',
    text: text.slice(start, end),
  }));
  return {
    article: { ...article, text: text.slice(0, kept.at(-1)?.end ?? 0), paragraphs: kept },
    removals: [...removals, ...footer],
  };
}
