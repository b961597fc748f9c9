import type { Span } from '../../../lib/model/index.ts';

/**
 * Characters by which texts are aligned, and where each stands: visible ASCII without marks above or below, since the
 * reader composes letters and repairs misread ones ("rÃ©sumÃ©").
 */
function solid(text: string): { readonly letters: string; readonly at: Int32Array } {
  const at = new Int32Array(text.length + 1);
  let letters = '';
  let count = 0;
  for (const { index, 0: run } of text.matchAll(/[!-~]+(?!\p{M})/gu)) {
    for (let offset = 0; offset < run.length; offset += 1) at[count + offset] = index + offset;
    count += run.length;
    letters += run;
  }
  at[count] = text.length;
  return { letters, at: at.subarray(0, count) };
}

/** Carries a span over; null when its text has no counterpart. */
export type Carry = (span: Span) => Span | null;

/**
 * How offsets into `article.text` become offsets into the record's text: by counting characters, paragraph by
 * paragraph, since the reader may leave the headline or a line of furniture out.
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
    // The others stand as far behind them as in the article.
    for (let at = start + 1; at < end; at += 1)
      if (map[at] === -1 && (map[at - 1] ?? -1) >= 0) map[at] = (map[at - 1] ?? 0) + 1;
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
