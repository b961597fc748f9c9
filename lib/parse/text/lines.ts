import type { ParagraphKind } from '../../model/index.ts';
import { once } from '../../once.ts';

/** One paragraph of a plain text before anything is known of what it says. */
export interface TextBlock {
  readonly text: string;
  /** What its document's own styles or type say that it is, where they do. */
  readonly role?: 'headline' | 'dek';
  readonly kind?: ParagraphKind;
  /** A blank line stood before it, or it is the first. */
  readonly afterBlank: boolean;
}

const terminal = /[.!?…:;。！？：؟۔।]['"”’»›“)\]]*$/u;

/** Whether a line ends as a sentence does, closing marks apart. */
export function lineEndsSentence(line: string): boolean {
  return terminal.test(line.slice(-8));
}

/** Longest line that a hard-wrapped text has: mail folds at 78, terminals at 80, some editors at 100 or 120. */
const widestWrap = 130;
/** Part of the width from which a line is one that the wrapping may have ended. */
const leastLong = 0.6;

/**
 * The width at which a text was wrapped by hand or by a mail program, or null when its lines are whole paragraphs.
 * A text is wrapped when most of its lines could not have taken the first word of the next line, and as many do not end a
 * sentence: lists, verses and one sentence a line break where there was room, or at full stops.
 */
export function wrapWidth(lines: readonly string[]): number | null {
  const pairs: { line: string; next: string }[] = [];
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1] ?? '';
    if (line !== '' && next !== '') pairs.push({ line, next });
  }
  if (pairs.length < 3) return null;
  const lengths = pairs.map(({ line }) => line.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  if (width > widestWrap || width < 25) return null;
  // Title, byline and footer lines are short in a wrapped text too: they say nothing of its width.
  const long = pairs.filter(({ line }) => line.length >= width * leastLong);
  if (long.length < 3) return null;
  const full = long.filter(({ line, next }) => fillsLine(line, next, width)).length;
  const open = long.filter(({ line }) => !lineEndsSentence(line)).length;
  return full >= long.length * 0.7 && open >= long.length * 0.5 ? width : null;
}

/** Whether a line of a wrapped text is full: the next line's first word would not have fitted on it. */
function fillsLine(line: string, next: string, width: number): boolean {
  const [firstWord = ''] = next.trimStart().split(' ', 1);
  return line.length + 1 + firstWord.length > width - 2;
}

/** With a space behind it; a bullet or a hyphen may also touch the first word of a sentence: "-The Post explains how …". */
const listMarker = /^(?:(?:[-*•‣▪●◦–—]|\d{1,3}[.)])\s+(?=\S)|[-*•‣▪●◦](?=\p{Lu}[\p{L}’' ]{20}))/u;

/** Code units of the list marker that a line starts with, 0 when there is none. */
export function markerLength(line: string): number {
  return listMarker.exec(line)?.[0].length ?? 0;
}

/** Text → paragraphs: one a line, or, in a hard-wrapped text, the lines of each paragraph joined again. */
export function splitBlocks(text: string): TextBlock[] {
  const raw = text.split(/\r\n|[\n\r\u0085\u2028\u2029\f\v]/);
  const lines = raw.map((line) => line.trim());
  // An indented first line is as wide as the others: its blanks count.
  const wide = raw.map((line) => (line.trim() === '' ? '' : line.trimEnd()));
  const width = wrapWidth(wide);
  const blocks: TextBlock[] = [];
  const isWord = wordIn(text);
  let parts: string[] = [];
  let afterBlank = true;
  const close = (): void => {
    if (parts.length > 0) {
      blocks.push({ text: joinLines(parts, isWord), afterBlank });
      afterBlank = false;
    }
    parts = [];
  };
  for (const [index, line] of lines.entries()) {
    if (line === '') {
      close();
      afterBlank = true;
      continue;
    }
    const previous = parts.at(-1);
    if (previous !== undefined) {
      const indented = /^(?:\t| {2,8})\S/.test((raw[index] ?? '').slice(0, 12));
      const marked =
        markerLength(line) > 0 && (lineEndsSentence(previous) || markerLength(parts[0] ?? '') > 0);
      const broken = width !== null && brokenEnd.test(previous.slice(-2)) && /^\p{Ll}/u.test(line);
      const full = width !== null && fillsLine(wide[index - 1] ?? previous, line, width);
      if (!broken && (indented || marked || !full)) close();
    }
    parts.push(line);
  }
  close();
  return blocks;
}

/** Lines of one paragraph as one line; a word broken after its own hyphen is joined without a blank, one that typesetting broke also without the hyphen. */
function joinLines(lines: readonly string[], isWord: (word: string) => boolean): string {
  let text = '';
  for (const line of lines) {
    const broken = brokenEnd.test(text.slice(-2)) && /^\p{L}/u.test(line);
    if (broken && isWord(whole(text, line))) text = text.slice(0, -1);
    text += text === '' || broken ? line : ` ${line}`;
  }
  return text;
}

const brokenEnd = /\p{L}-$/u;

/** The word that a line's end and the start of the next make without the hyphen between them. */
function whole(line: string, next: string): string {
  const head =
    line
      .slice(-longestPart - 1, -1)
      .split(/[^\p{L}\p{M}]/u)
      .at(-1) ?? '';
  return (head + (/^[\p{L}\p{M}]{1,40}/u.exec(next)?.[0] ?? '')).toLowerCase();
}

const longestPart = 40;

/** Whether a word stands somewhere in a text, unbroken; asked only of words that a line's end breaks. */
function wordIn(text: string): (word: string) => boolean {
  const words = once(() => new Set(text.toLowerCase().match(/[\p{L}\p{M}]{4,}/gu)));
  return (word) => words().has(word);
}
