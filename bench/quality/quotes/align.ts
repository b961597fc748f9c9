import type { Span } from '../../../lib/model/index.ts';

/** Non-white-space characters of a text, and for each where it stands. */
function solid(text: string): { readonly letters: string; readonly at: Int32Array } {
  const at = new Int32Array(text.length + 1);
  let letters = '';
  let count = 0;
  for (const found of text.matchAll(/\S+/g)) {
    for (let index = 0; index < found[0].length; index += 1) at[count + index] = found.index + index;
    count += found[0].length;
    letters += found[0];
  }
  at[count] = text.length;
  return { letters, at: at.subarray(0, count) };
}

/** Carries a span over; null when its text has no counterpart. */
export type Carry = (span: Span) => Span | null;

/**
 * How offsets into `article.text` become offsets into the record's text: by counting characters that are not white
 * space, paragraph by paragraph, since the reader may leave the headline or a line of furniture out.
 */
export function carryOver(article: string, paragraphs: readonly Span[], record: string): Carry {
  const whole = solid(record);
  const map = new Int32Array(article.length + 1).fill(-1);
  let from = 0;
  for (const { start, end } of paragraphs) {
    const part = solid(article.slice(start, end));
    const found = whole.letters.indexOf(part.letters, from);
    if (found < 0) continue;
    for (let index = 0; index < part.at.length; index += 1)
      map[start + (part.at[index] ?? 0)] = whole.at[found + index] ?? -1;
    from = found + part.letters.length;
  }
  return ({ start, end }) => {
    let first = start;
    let last = end - 1;
    while (first < end && (map[first] ?? -1) < 0) first += 1;
    while (last >= first && (map[last] ?? -1) < 0) last -= 1;
    return last < first ? null : { start: map[first] ?? 0, end: (map[last] ?? 0) + 1 };
  };
}
