/** Longest bracket, in code units, within which no sentence ends; a longer one is taken for a missing closing bracket. */
const longestBracket = 300;
/** The same for a quotation within a running sentence. */
const longestEmbedded = 200;
/** A quotation no longer than this is one utterance, whatever marks are in it: "How many? All." */
const shortQuotation = 30;

const closing: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '（': '）',
  '「': '」',
  '『': '』',
  '“': '”',
  '«': '»',
  '„': '“',
};
/** Where the first guillemet points inwards, as in German books, the pair is the other way round. */
const inwards: Readonly<Record<string, string>> = { ...closing, '»': '«', '«': '' };
const marks = /[()[\]{}（）「」『』“”«»„"]/g;

/** Whether a quotation that goes from `open` to `close` is part of one sentence around it, or too short to be parted. */
function holdsQuotation(text: string, open: number, close: number, from: number): boolean {
  if (close - open <= shortQuotation) return true;
  if (close - open > longestEmbedded || open === from) return false;
  const before = text.slice(Math.max(from, open - 2), open);
  const after = text.slice(close + 1, close + 3);
  return /[\p{L}:,]\s?$/u.test(before) && /^\s\p{Ll}/u.test(after);
}

/**
 * The passages of `text` in [from, to) that no sentence ends in: brackets that close, quotations within a running
 * sentence; outermost only, as pairs of positions in order. One pass.
 */
export function heldTogether(text: string, from: number, to: number): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  let pairs = closing;
  const open: { mark: string; at: number }[] = [];
  const upToEnd = text.slice(0, to);
  marks.lastIndex = from;
  for (let match = marks.exec(upToEnd); match !== null; match = marks.exec(upToEnd)) {
    const mark = match[0];
    const at = match.index;
    const last = open.at(-1);
    if (mark === '»' && last?.mark !== '«') pairs = inwards;
    const closes = last !== undefined && (pairs[last.mark] === mark || (mark === '"' && last.mark === '"'));
    if (!closes) {
      if (pairs[mark] || mark === '"') open.push({ mark, at });
      continue;
    }
    open.pop();
    const held = /[([{（「『]/.test(last.mark)
      ? at - last.at <= longestBracket
      : holdsQuotation(text, last.at, at, from);
    if (!held) continue;
    while ((found.at(-1)?.[0] ?? -1) > last.at) found.pop();
    found.push([last.at, at]);
  }
  return found;
}
