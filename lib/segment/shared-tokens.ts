import { type Token, tokenise } from './tokens.ts';

/** The tokens of one text between two offsets, as `tokenise` finds them there. */
export type TokensBetween = (start: number, end: number) => readonly Token[];

/** The tokens of a text that is read only once. */
export const tokensOf =
  (text: string): TokensBetween =>
  (start, end) =>
    tokenise(text, start, end);

/**
 * The same for a text whose sentences several stages read: its tokens are found once, when first asked for, and cut out of
 * those of the whole. What begins or ends within one of them, or touches the one before, is read by itself.
 */
export function sharedTokensOf(text: string): TokensBetween {
  let all: readonly Token[] | undefined;
  return (start, end) => {
    all ??= tokenise(text);
    const first = firstFrom(all, start);
    const next = firstFrom(all, end);
    const cuts = (all[first - 1]?.end ?? 0) > start || (all[next - 1]?.end ?? 0) > end;
    return cuts || all[first]?.glued === true ? tokenise(text, start, end) : all.slice(first, next);
  };
}

/** The index of the first token that begins at an offset or behind it. */
function firstFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
