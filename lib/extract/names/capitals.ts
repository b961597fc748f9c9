import { type TokenColumns, TokenShape } from '../../segment/columns.ts';

/** Whether a token is capitalised: a word, not a figure. */
export function isCapital(tokens: TokenColumns, index: number): boolean {
  const kind = tokens.kinds[index];
  return kind === TokenShape.capital || kind === TokenShape.caps;
}

/** Whether token `index` follows its forerunner after one blank at most: no line break, no gap. */
export function isNear(tokens: TokenColumns, index: number): boolean {
  const gap = (tokens.starts[index] ?? 0) - (tokens.ends[index - 1] ?? 0);
  return gap <= 1 && (gap === 0 || tokens.text.charCodeAt(tokens.ends[index - 1] ?? 0) !== 10);
}
