import type { Span } from '../model/index.ts';

/** The number or letter of a list item's marker at the start of a span. */
const marker = /^([•⁃*–-]?\s*)(?:(\d{1,3})|([a-z]))([.)])(\s+|(?=\p{Lu}))/u;

/**
 * The items of a list that runs on in one line ("1) Wash. 2) Dry."), where the span starts with a marker and
 * the next numbers follow in the same style; otherwise the span itself.
 */
export function listItems(text: string, span: Span): readonly Span[] {
  const first = marker.exec(text.slice(span.start, Math.min(span.end, span.start + 16)));
  if (first === null) return [span];
  const [, bullet = '', number, letter = '', close = ''] = first;
  const items: Span[] = [];
  const upToEnd = text.slice(0, span.end);
  let start = span.start;
  let order = number === undefined ? letter.charCodeAt(0) : Number(number);
  for (;;) {
    order += 1;
    const next = `${bullet}${number === undefined ? String.fromCharCode(order) : order}${close}`;
    const at = upToEnd.indexOf(next, start + 1);
    const isItem =
      at !== -1 &&
      /\s/.test(text.charAt(at - 1)) &&
      /^\s*\p{L}/u.test(text.slice(at + next.length, at + next.length + 4));
    if (!isItem) break;
    items.push({ start, end: at });
    start = at;
  }
  items.push({ start, end: span.end });
  return items;
}
