import type { Paragraph } from '../../model/index.ts';
import { isDigit, isLetter, isSpace } from '../../segment/characters.ts';

/** Elisions that begin with an apostrophe, which is no opening mark: 'em, '90s, 'tis. */
const elision = /^(?:\d|em\b|til\b|tis\b|twas\b|n\b|cause\b|bout\b|round\b|cuz\b)/i;
/** Whether the apostrophe at an offset marks an elision. */
export const isElision = (text: string, at: number): boolean => elision.test(text.slice(at + 1, at + 7));

/** Whether a mark may close before a code unit; NaN stands for the paragraph's end. */
export const closesBefore = (code: number): boolean =>
  Number.isNaN(code) || !(isLetter(code) || isDigit(code));

/** Offset of the last single mark of a paragraph that can only close, so that a lone apostrophe is never taken for an opening; -1. */
export function lastSingleClose(text: string, { start, end }: Paragraph): number {
  for (let at = end - 1; at > start; at -= 1) {
    const code = text.charCodeAt(at);
    if (code !== 39 && code !== 0x2019 && code !== 0x2018) continue;
    const next = at + 1 < end ? text.charCodeAt(at + 1) : Number.NaN;
    if (!isSpace(text.charCodeAt(at - 1)) && closesBefore(next)) return at;
  }
  return -1;
}
