import { decodeHTML } from 'entities/decode';
import { detached } from '../text/clean.ts';

/** Code units that are decoded at once: a string that grows reference by reference keeps each of its steps in memory until it is copied. */
const atOnce = 16_384;

/** Text of a page with its character references decoded. */
export function withoutReferences(text: string): string {
  if (text.length <= atOnce) return decodeHTML(text);
  const parts: string[] = [];
  for (let start = 0; start < text.length; ) {
    // No reference holds an ampersand: none is cut in two where a part begins with one.
    const next = text.indexOf('&', start + atOnce);
    const end = next === -1 ? text.length : next;
    parts.push(detached(decodeHTML(text.slice(start, end))));
    start = end;
  }
  return parts.join('');
}
