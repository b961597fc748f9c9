import { mapOf } from '../../once.ts';
import type { Token } from '../../segment/tokens.ts';

/** Marks that join two numbers, or a number and its unit. */
export const hyphens = new Set(['-', '–', '‑', '‐']);
/** Bare digits, six at most. */
export const isPlain = (text: string): boolean => /^[0-9]{1,6}$/.test(text);

/** The token as word lists are asked for it; empty past the ends. */
export const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';
/** The entry of a table, never one of its prototype. */
export const own = <T>(table: Readonly<Record<string, T>>, word: string): T | null =>
  mapOf(table).get(word) ?? null;
