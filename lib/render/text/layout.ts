import { eastAsianWidth } from 'get-east-asian-width';
import { isolate } from './bidi.ts';

const printableAscii = /^[\x20-\x7e]*$/;
const zeroWidth = /^[\p{Mark}\p{Cf}\p{Cc}]+$/u;
/** Drawn as a picture two columns wide: by itself, or because of the variation selector after it. */
const emoji = /\p{Emoji_Presentation}|\ufe0f/u;
/** Scripts that are written without spaces and broken between any two characters. */
const unspaced = /[\u2e80-\u303e\u3041-\u33ff\u3400-\u9fff\uf900-\ufaff\uff01-\uff60]|[\ud840-\ud87f]/;
/** Marks that no line of such a script begins or ends with (JIS X 4051, kinsoku). */
const neverFirst = /^[、。，．：；！？）」』】〕〉》”’…ー々]/;
const neverLast = /[（「『【〔〈《“‘]$/;

/** Columns that one user-perceived character takes in a terminal of fixed pitch. */
function graphemeWidth(grapheme: string): number {
  if (zeroWidth.test(grapheme)) return 0;
  if (emoji.test(grapheme)) return 2;
  return eastAsianWidth(grapheme.codePointAt(0) ?? 0);
}

function graphemesOf(text: string): string[] {
  return Array.from(
    new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text),
    (part) => part.segment,
  );
}

/** Columns that a text takes in a terminal of fixed pitch: wide characters two, combining marks none. */
export function displayWidth(text: string): number {
  if (printableAscii.test(text)) return text.length;
  let width = 0;
  for (const grapheme of graphemesOf(text)) width += graphemeWidth(grapheme);
  return width;
}

/** A piece that is not broken unless it is wider than a line. */
interface Piece {
  readonly text: string;
  readonly spaced: boolean;
}

/** Blanks between words; those between the groups of one number ("40 000") are none. */
const blanks = /(?:(?<!\d)|(?! \d{3}(?!\d)))[ \t\r\n]+/;

function piecesOf(text: string): Piece[] {
  return text
    .split(blanks)
    .filter((word) => word !== '')
    .flatMap((word): Piece[] => {
      if (!unspaced.test(word)) return [{ text: word, spaced: true }];
      const parts: string[] = [];
      for (const grapheme of graphemesOf(word)) {
        const last = parts.at(-1);
        const breaks =
          last === undefined ||
          (!neverFirst.test(grapheme) &&
            !neverLast.test(last) &&
            (unspaced.test(grapheme) || unspaced.test(last)));
        if (breaks) parts.push(grapheme);
        else parts[parts.length - 1] = last + grapheme;
      }
      return parts.map((part, index) => ({ text: part, spaced: index === 0 }));
    });
}

/** The parts of a word that is wider than a line, each as wide as the line allows. */
function cut(word: string, width: number): string[] {
  const parts: string[] = [];
  let part = '';
  let taken = 0;
  for (const grapheme of graphemesOf(word)) {
    const more = graphemeWidth(grapheme);
    if (taken + more > width && part !== '') {
      parts.push(part);
      part = '';
      taken = 0;
    }
    part += grapheme;
    taken += more;
  }
  return part === '' ? parts : [...parts, part];
}

/** Lines of a text, none wider than `width` columns; broken at spaces, in scripts without spaces between characters. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let taken = 0;
  for (const piece of piecesOf(text)) {
    const gap = piece.spaced && line !== '' ? 1 : 0;
    const wide = displayWidth(piece.text);
    if (line !== '' && taken + gap + wide <= width) {
      line += ' '.repeat(gap) + piece.text;
      taken += gap + wide;
      continue;
    }
    if (line !== '') lines.push(line);
    const parts = wide <= width ? [piece.text] : cut(piece.text, width);
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1) ?? '';
    taken = displayWidth(line);
  }
  return line === '' ? lines : [...lines, line];
}

/** A text with a hanging indent: `first` stands before its first line, as many spaces before the others. */
export function hang(first: string, text: string, width: number): string[] {
  const indent = displayWidth(first);
  return wrap(text, Math.max(width - indent, 16)).map(
    (line, index) => (index === 0 ? first : ' '.repeat(indent)) + isolate(line),
  );
}

/** The text filled up with spaces to `width` columns. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}
