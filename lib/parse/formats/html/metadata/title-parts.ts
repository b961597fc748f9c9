import { trimMarks, wordsOf } from '../text/clean.ts';

/** Marks that part a headline from the name of its site or section. */
const separator = / [|–—•·»«-] | ::? |[｜|：]/u;

/** Those marks and their like, as they are left at the end of what is kept. */
const marks = '|–—•·»«:：｜-';

interface Piece {
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

/** The parts of a page's title between its separators, with the text before and after each. */
function piecesOf(title: string): Piece[] {
  const found: Piece[] = [];
  let at = 0;
  while (at < title.length) {
    const match = separator.exec(title.slice(at));
    const end = match ? at + match.index : title.length;
    const next = match ? end + match[0].length : title.length;
    found.push({ text: title.slice(at, end), before: title.slice(0, at), after: title.slice(end) });
    at = next;
  }
  return found;
}

/** Words in compared form without accents and the article before a name: "Seznam Zprávy" stands as "seznamzpravy" in an address. */
const nameForm = (words: string): string =>
  words.normalize('NFD').replace(/\p{M}/gu, '').replace(/^the /, '');

/** Words that a site's own name may have beside the name that is known: "Daily Mail Online", "Guardian US". */
const mostBeside = 2;

function isSite(text: string, names: readonly string[]): boolean {
  const words = nameForm(wordsOf(text));
  const joined = words.replaceAll(' ', '');
  return names.map(nameForm).some((name) => {
    if (name === '') return false;
    if (words === name || joined === name.replaceAll(' ', '')) return true;
    return (
      name.length > 3 &&
      words.startsWith(`${name} `) &&
      words.slice(name.length).trim().split(' ').length <= mostBeside
    );
  });
}

/** A title without the site's name at either end, or the section's behind it; both given in compared form. */
export function withoutSite(
  title: string | null,
  names: readonly string[],
  sections: readonly string[],
): string | null {
  if (title === null) return null;
  let kept = title;
  for (let round = 0; round < 3; round += 1) {
    const pieces = piecesOf(kept);
    const first = pieces[0];
    const last = pieces[pieces.length - 1];
    if (!first || !last || pieces.length < 2) break;
    const isSection = sections.includes(wordsOf(last.text)) && wordsOf(last.before).includes(' ');
    if (isSection || isSite(last.text, names)) kept = trimMarks(last.before, marks);
    else if (isSite(first.text, names)) kept = trimMarks(first.after, marks);
    else break;
  }
  return kept.trim() === '' ? null : kept.trim();
}

/** What is left of a title where its last parts are left out one by one, the longest first. */
export function beginningsOf(title: string): string[] {
  return piecesOf(title)
    .slice(1)
    .map(({ before }) => trimMarks(before, marks))
    .reverse();
}

/** Most words of a name at the end of a title that nothing else on the page confirms, and fewest of what is kept. */
const mostTail = 5;
const leastKept = 4;
/** Words of names: a capital, a digit, or no cased letter at all; and what joins them. */
const capital = /^[^\p{Ll}]/u;
const joining = /^(?:of|the|and|for|und|der|die|das|de|la|le|du|des|et|y|e|i|da|do|&)$/u;

/**
 * A page's own title without a name at its end that nothing confirms: short, behind a mark, and written as names are. For pages
 * that state nothing else; "Setback in the title race - Northend loses" ends in no name.
 */
export function withoutTail(title: string): string {
  let kept = title;
  for (let round = 0; round < 2; round += 1) {
    const last = piecesOf(kept).at(-1);
    if (!last || last.before === '') break;
    const words = last.text.trim().split(/\s+/);
    const before = trimMarks(last.before, marks);
    const uncased = !/\p{Ll}|\p{Lu}/u.test(kept);
    const long = uncased ? before.length >= 2 * last.text.length : before.split(' ').length >= leastKept;
    if (!long || words.length > mostTail) break;
    if (!words.every((word) => capital.test(word) || joining.test(word))) break;
    kept = before;
  }
  return kept;
}
