import type { Gender } from './contract/names.ts';

/** A set of words from a list separated by white space; the notation used in the language folders. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Phrases, as lists of words, from a list separated by vertical bars. */
export const phrases = (list: string): readonly (readonly string[])[] =>
  list.split('|').map((phrase) => phrase.split(' '));

/** A table from words to the gender they indicate, from one list for each gender; `n` indicates none. */
export function byGender(lists: Readonly<Record<'m' | 'f' | 'n', string>>): Readonly<Record<string, Gender>> {
  // Without a prototype V8 stores the object as a hash table from the start, in a third of the time that adding a
  // thousand properties to an ordinary object takes.
  const table: Record<string, Gender> = Object.create(null);
  const add = (list: string, gender: Gender): void => {
    for (const word of list.trim().split(/\s+/)) if (word !== '') table[word] = gender;
  };
  add(lists.m, 'm');
  add(lists.f, 'f');
  add(lists.n, '');
  return table;
}

/**
 * A table from every form of a word in lower case to the first form on its line, the dictionary form in its normal
 * case.
 */
export function byBase(lines: string): Readonly<Record<string, string>> {
  const table: Record<string, string> = Object.create(null);
  for (const line of lines.trim().split('\n')) {
    const [base = '', ...others] = line.trim().split(' ');
    for (const form of [base, ...others]) table[form.toLowerCase()] = base;
  }
  return table;
}
