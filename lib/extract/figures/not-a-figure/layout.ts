import type { Line } from '../line.ts';

/** "12 0 0 1 32": four numbers or more with nothing between them are the row of a table; "1 234 567 890" is one number. */
export function tableRow(line: Line, at: number): number | null {
  let end = at;
  let groups = true;
  for (; line.isNumber(end); end += 1) if (end > at && !/^[0-9]{3}$/.test(line.textAt(end))) groups = false;
  return end - at >= 4 && !groups ? end : null;
}

/** More digits than any quantity has, or bare ones beyond what a double holds: a code. Never read a second time. */
export const tooLong = (line: Line, at: number): number | null =>
  (line.tokens[at]?.text.length ?? 0) > 100 || /^[0-9]{16,}$/.test(line.textAt(at)) ? at + 1 : null;

/** "3. Lamps", "6) Chairs": the number of an item at the start of its line. */
export function listItem(line: Line, at: number): number | null {
  const token = line.tokens[at];
  const before = line.tokens[at - 1];
  const mark = line.tokens[at + 1]?.text;
  if (
    token === undefined ||
    (mark !== '.' && mark !== ')') ||
    !line.isGlued(at + 1) ||
    !/^[0-9]{1,3}$/.test(token.text)
  )
    return null;
  const opens = before === undefined || line.text.slice(before.end, token.start).includes('\n');
  const next = line.tokens[at + 2];
  const item = next?.kind === 'word' || /^["“„«‘'(]$/.test(next?.text ?? '');
  return opens && item && !next?.glued ? at + 2 : null;
}

/** "1099-K", "401(k)", "747-400": the number of a form, a law or a model. */
export function numberedName(line: Line, at: number): number | null {
  const letter = line.textAt(at + 2);
  const hyphen = /^[-‑–]$/.test(line.lower(at + 1)) && line.isGlued(at + 1) && line.isGlued(at + 2);
  // "a 60-W lamp": a letter that is a unit of measure makes no name; only kelvins are never written with a hyphen.
  const { symbols } = line.words.units;
  const measured = symbols.get(letter)?.kind === 'measure' && symbols.get(letter)?.name !== 'kelvin';
  const after = line.tokens[at + 3];
  const goesOn = after?.glued === true && after.kind !== 'mark';
  if (hyphen && /^[A-Z]$/.test(letter) && !measured && !goesOn) return at + 3;
  const bracket = line.lower(at + 1) === '(' && line.isGlued(at + 1) && line.lower(at + 3) === ')';
  return bracket && /^[a-z]$/i.test(letter) && !symbols.has(letter) ? at + 4 : null;
}
