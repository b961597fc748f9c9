import type { Gender } from './contract/names.ts';

/** A set of words from a list parted by white space: how the language folders write their tables. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Lists of words from phrases parted by upright strokes. */
export const phrases = (list: string): readonly (readonly string[])[] =>
  list.split('|').map((phrase) => phrase.split(' '));

/** A table from words to the gender they tell, from a list for each; `n` tells none. */
export function byGender(lists: Readonly<Record<'m' | 'f' | 'n', string>>): Readonly<Record<string, Gender>> {
  // Without a prototype: V8 keeps such an object as a hash table from its first word on, in a third of the time that it takes to
  // find a shape for each of a thousand first.
  const table: Record<string, Gender> = Object.create(null);
  const add = (list: string, gender: Gender): void => {
    for (const word of list.trim().split(/\s+/)) if (word !== '') table[word] = gender;
  };
  add(lists.m, 'm');
  add(lists.f, 'f');
  add(lists.n, '');
  return table;
}

/** A table from every form of a word, in small letters, to the first on its line: that of a dictionary, as it is written. */
export function byBase(lines: string): Readonly<Record<string, string>> {
  const table: Record<string, string> = Object.create(null);
  for (const line of lines.trim().split('\n')) {
    const [base = '', ...others] = line.trim().split(' ');
    for (const form of [base, ...others]) table[form.toLowerCase()] = base;
  }
  return table;
}
