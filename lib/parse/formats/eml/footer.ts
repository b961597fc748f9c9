import type { ProgramWords } from '../../../language/contract/programs.ts';
import type { Removal } from '../../../model/index.ts';
import type { ReadArticle } from '../../format.ts';

/** Code units of a paragraph's start that are looked at: more than the longest opening has. */
const longestOpener = 40;

/** Whether a paragraph begins as what a mailing list adds does, in any language. */
function opensFooter(text: string, start: number, openers: readonly string[]): boolean {
  const opening = text.slice(start, start + longestOpener).toLowerCase();
  return openers.some((opener) => opening.startsWith(opener));
}

/** Most lines above a newsletter that lead to it elsewhere. */
const mostHead = 3;

/** A text without the lines above it by which a mailing list leads to it elsewhere: "View in browser: https://…". */
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

/** Most paragraphs at the end that are looked at. */
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
