import { type Markup, markup } from '../markup.ts';
import { isolate } from './bidi.ts';
import { wellFormed } from './well-formed.ts';

/** A slice of the source on one line: runs of breaking white space are one space, no-break spaces stay. */
export function sourceLine(text: string): string {
  return wellFormed(text.replace(/[ \t\r\n\f\v\u0085\u2028\u2029]+/g, ' ').trim());
}

/**
 * A slice of the source within a line that holds words of the page: it cannot reorder them. Gmail and Outlook drop `<bdi>`
 * (caniemail.com) and keep the characters that isolate: it has both.
 */
export function inline(text: string): Markup {
  return markup`<bdi>${isolated(text)}</bdi>`;
}

/** The same as text alone. `around` is the direction of the words of the page. */
export function isolated(text: string, around: 'ltr' | 'rtl' = 'ltr'): string {
  return isolate(sourceLine(text), around);
}
