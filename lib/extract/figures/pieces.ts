import type { Span } from '../../model/index.ts';

/** Longer than any sentence in prose; a longer one is a table, a log or hostile input, and is read piece by piece. */
const longestPiece = 4000;

/**
 * A sentence in pieces of about 4,000 characters, cut at white space where there is some within as many again, and never
 * within digits. No rule looks that far, and the tokens of one piece are forgotten before the next is read: the live
 * heap stays small, so that the time for one endless sentence is linear in its length (the garbage collector's is not).
 */
export function* piecesOf(text: string, { start, end }: Span): Generator<Span> {
  let from = start;
  while (end - from > longestPiece) {
    let cut = from + longestPiece;
    const last = Math.min(end, cut + longestPiece);
    while (cut < last && !isSpace(text.charCodeAt(cut))) cut += 1;
    while (cut < end && inNumber.test(text.charAt(cut))) cut += 1;
    yield { start: from, end: cut };
    from = cut;
  }
  if (from < end) yield { start: from, end };
}

const isSpace = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d);

/** Characters that a number is written with. */
const inNumber = /[\p{Nd}.,'’٫٬]/u;
