import type { NameWords } from '../../language/contract/names.ts';
import type { Span } from '../../model/index.ts';

/** More code units than any article or possessive has, with the space behind it. */
const longestWord = 8;

/** The word right before a place in a text, as it is written. */
function wordBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - longestWord), at).trimEnd();
  return before.slice(before.lastIndexOf(' ') + 1);
}

/**
 * A role in the form in which it can be read out of context; null where there is none. "its chairman" depends on the sentence
 * before, and a reader would relate it to something else. In “der neue Minister” the article decides the adjective's ending:
 * both are shown. A role in another case, “dem neuen Minister”, or behind a capitalised article is not shown, and “Minister”
 * alone would be false of a former minister.
 */
export function readableRole(role: Span | null, text: string, words: NameWords): Span | null {
  if (role === null) return null;
  const before = wordBefore(text, role.start);
  if (words.possessives?.has(before.toLowerCase())) return null;
  const said = text.slice(role.start, role.end);
  const first = said.slice(0, said.indexOf(' ') + 1).trimEnd();
  if (words.adjectiveCases === undefined) return role;
  // “die zweitplatzierte Weber”: an adjective alone.
  if (said === said.toLowerCase()) return null;
  if (first === '' || first !== first.toLowerCase()) return role;
  const { articles, weak, oblique } = words.adjectiveCases;
  if (oblique.test(first)) return null;
  if (!weak.test(first) || !articles.has(before.toLowerCase())) return role;
  return articles.has(before) ? { start: text.lastIndexOf(before, role.start), end: role.end } : null;
}
