import { mapOf } from '../../once.ts';

/** Marks that join two numbers, or a number and its unit. */
export const hyphens = new Set(['-', '–', '‑', '‐']);
/** Bare digits, six at most. */
export const isPlain = (text: string): boolean => /^[0-9]{1,6}$/.test(text);

/** The own entry of a table, never one of its prototype; null where there is none. */
export const own = <T>(table: Readonly<Record<string, T>>, word: string): T | null =>
  mapOf(table).get(word) ?? null;
