import type { SetLine } from './layout.ts';

/** A paragraph of a PDF: its text and the size of its type. */
export interface SetParagraph {
  readonly text: string;
  readonly size: number;
}

/** The size of type that most characters have. */
export function bodySize(lines: readonly SetLine[]): number {
  const characters = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    characters.set(rounded, (characters.get(rounded) ?? 0) + text.length);
  }
  return [...characters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** Part of the commonest distance's count from which a smaller one is common too: short paragraphs have many gaps between them. */
const leastCommon = 0.15;

/** Distance of two lines that follow each other in a paragraph: the smallest of the common ones among lines of the body's size. */
function leadingOf(lines: readonly SetLine[], size: number): number {
  const gaps = new Map<number, number>();
  for (const [index, line] of lines.entries()) {
    const gap = Math.round(((lines[index + 1]?.baseline ?? 0) - line.baseline) * 2) / 2;
    if (Math.abs(line.size - size) < 0.6 && gap > size * 0.8 && gap < size * 3)
      gaps.set(gap, (gaps.get(gap) ?? 0) + 1);
  }
  const most = Math.max(0, ...gaps.values());
  const common = [...gaps].filter(([, count]) => count >= most * leastCommon).map(([gap]) => gap);
  return common.length === 0 ? size * 1.2 : Math.min(...common);
}

/**
 * Lines → paragraphs. A paragraph ends before a wider gap, a change of size, an indented line, or, in a column's
 * last line or where a column or page ends, at a line that ends a sentence before the column's edge.
 */
export function paragraphsOf(lines: readonly SetLine[]): SetParagraph[] {
  const size = bodySize(lines);
  const leading = leadingOf(lines, size);
  const words = wordsOf(lines);
  const paragraphs: { lines: string[]; size: number }[] = [];
  let previous: SetLine | undefined;
  for (const [index, line] of lines.entries()) {
    const last = paragraphs.at(-1);
    if (last && previous && continues(previous, line, leading, edgeOf(lines, index - 1)))
      last.lines.push(line.text);
    else paragraphs.push({ lines: [line.text], size: line.size });
    previous = line;
  }
  return paragraphs
    .map((paragraph) => ({ text: joinSet(paragraph.lines, words), size: paragraph.size }))
    .filter(({ text }) => text !== '');
}

/** Lines before and after one that share its column. */
const neighbours = 25;

/**
 * The right edge of the column in which a line stands: how far most lines of its size reach that start where it does. Not how
 * far any does: a line that spans the columns may start there too.
 */
function edgeOf(lines: readonly SetLine[], index: number): number {
  const line = lines[index];
  if (line === undefined) return 0;
  const rights = lines
    .slice(Math.max(0, index - neighbours), index + neighbours)
    .filter(
      ({ left, size }) =>
        Math.abs(left - line.left) < line.size * 3 && Math.abs(size - line.size) < line.size * 0.3,
    )
    .map(({ right }) => right)
    .sort((one, other) => other - one);
  return rights[Math.floor(rights.length * 0.3)] ?? 0;
}

/** Whether the first word of the next line would have fitted on a line: then its end is the paragraph's. */
function hadRoom(line: SetLine, next: SetLine, edge: number): boolean {
  const character = (line.right - line.left) / Math.max(1, line.text.length);
  const word = next.text.trim().split(/\s/, 1)[0] ?? '';
  return line.right + (word.length + 2) * character < edge;
}

function continues(previous: SetLine, line: SetLine, leading: number, edge: number): boolean {
  if (Math.abs(previous.size - line.size) > Math.max(0.6, line.size * 0.08)) return false;
  const gap = line.baseline - previous.baseline;
  const open = !/[.!?…:”"»’)]\s*$/u.test(previous.text);
  // The next column or page: the paragraph goes on where the sentence does.
  if (gap < 0 || line.left > previous.right)
    return open && /^[\p{Ll}\p{N}“"„«(]|^\p{Lu}\p{Ll}/u.test(line.text.trim());
  if (gap > Math.max(leading, line.size) * 1.22) return false;
  if (hadRoom(previous, line, edge)) return false;
  const indented = line.left - previous.left;
  return !(indented > line.size * 0.7 && indented < line.size * 4 && !open);
}

/** The words that stand whole on some line: they tell a word broken at a line's end from a compound. */
function wordsOf(lines: readonly SetLine[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { text } of lines) {
    for (const [word] of text.matchAll(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu)) words.add(word.toLowerCase());
  }
  return words;
}

/**
 * Joins the lines of a paragraph. A hyphen at a line's end is dropped, as typesetting put it there, unless the document has
 * the hyphenated form elsewhere or what follows starts with a capital or a digit ("Trump-Putin", "Covid-19").
 */
export function joinSet(lines: readonly string[], words: ReadonlySet<string>): string {
  let text = '';
  for (const line of lines.map((part) => part.trim())) {
    const head = brokenWord(text);
    const tail = /^[\p{L}\p{M}\p{N}]{1,60}/u.exec(line)?.[0];
    if (head === undefined || tail === undefined) {
      text += text === '' ? line : ` ${line}`;
    } else if (/^\p{Ll}/u.test(tail) && !words.has(`${head}-${tail}`.toLowerCase())) {
      text = text.slice(0, -1) + line;
    } else text += line;
  }
  return text.replace(/\s+/g, ' ').trim();
}

/** The letters or digits before a hyphen at the end of a text, or undefined when it ends otherwise. */
function brokenWord(text: string): string | undefined {
  if (!/[-‐\u00ad]/.test(text.slice(-1))) return undefined;
  let start = text.length - 1;
  while (start > 0 && /[\p{L}\p{M}\p{N}]/u.test(text.charAt(start - 1))) start -= 1;
  return start === text.length - 1 ? undefined : text.slice(start, -1);
}
