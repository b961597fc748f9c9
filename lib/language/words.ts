import type { Gender } from './contract/names.ts';

/** A set of words from a list parted by white space: how the language folders write their tables. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** A table from words to the gender they tell, from a list for each; `n` tells none. */
export function byGender(lists: Readonly<Record<'m' | 'f' | 'n', string>>): Readonly<Record<string, Gender>> {
  const entries = (list: string, gender: Gender): [string, Gender][] =>
    [...words(list)].map((word) => [word, gender]);
  return Object.fromEntries([...entries(lists.m, 'm'), ...entries(lists.f, 'f'), ...entries(lists.n, '')]);
}
