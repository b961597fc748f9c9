import type { Line } from './line.ts';

/** "12 0 0 1 32": four numbers or more with nothing between them are the row of a table; "1 234 567 890" is one number. */
export function tableRow(line: Line, at: number): number | null {
  let end = at;
  let groups = true;
  for (; line.tokens[end]?.kind === 'number'; end += 1)
    if (end > at && !/^[0-9]{3}$/.test(line.tokens[end]?.text ?? '')) groups = false;
  return end - at >= 4 && !groups ? end : null;
}

/** More digits than any quantity has: never read a second time. */
export const tooLong = (line: Line, at: number): number | null =>
  (line.tokens[at]?.text.length ?? 0) > 100 ? at + 1 : null;

/** "3. Lamps", "6) Chairs": the number of an item at the start of its line. */
export function listItem(line: Line, at: number): number | null {
  const token = line.tokens[at];
  const before = line.tokens[at - 1];
  const mark = line.tokens[at + 1]?.text;
  if (
    token === undefined ||
    (mark !== '.' && mark !== ')') ||
    !line.tokens[at + 1]?.glued ||
    !/^[0-9]{1,3}$/.test(token.text)
  )
    return null;
  const opens = before === undefined || line.text.slice(before.end, token.start).includes('\n');
  return opens && line.tokens[at + 2]?.kind === 'word' && !line.tokens[at + 2]?.glued ? at + 2 : null;
}
