import { balanceBidi, isolate } from './bidi.ts';
import { type Markup, markup } from './markup.ts';
import { wellFormed } from './well-formed.ts';

/** A slice of the source on one line: runs of breaking white space are one space, no-break spaces stay. */
export function sourceLine(text: string): string {
  return wellFormed(text.replace(/[ \t\r\n\f\v\u0085\u2028\u2029]+/g, ' ').trim());
}

/** A slice of the source within a line that holds words of the page: it cannot reorder them. */
export function inline(text: string): Markup {
  return markup`<bdi>${balanceBidi(sourceLine(text))}</bdi>`;
}

/** The same for a mail, as text alone: Gmail and Outlook drop `<bdi>` (caniemail.com), and keep the characters that isolate. */
export function isolated(text: string): string {
  return isolate(sourceLine(text));
}
