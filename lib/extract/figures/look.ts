import type { Line } from './line.ts';

/** Marks that join two numbers. */
export const dashes = new Set(['-', '–', '‑', '‐']);
/** Bare digits, six at most. */
export const isPlain = (text: string): boolean => /^[0-9]{1,6}$/.test(text);
/** The token is a number. */
export const isNumber = (line: Line, at: number): boolean => line.tokens[at]?.kind === 'number';
/** No blank stands before the token. */
export const glued = (line: Line, at: number): boolean => line.tokens[at]?.glued ?? false;
/** The token as written; empty past the ends. */
export const textOf = (line: Line, at: number): string => line.tokens[at]?.text ?? '';
