import type { Fact } from '../model/index.ts';

/** Trims that leave out what the source goes on to say; what an attribution becomes stands beside its fact instead. */
const leftOut = /\+(?:relative|participle|apposition|second-clause)(?:\+|$)/;

/**
 * A fact between what shows that it was cut: "… " where the source begins its sentence before it and it opens with a
 * small letter, " …" where the sentence goes on.
 */
export function elided<Shown>(
  { rule, text }: Pick<Fact, 'rule' | 'text'>,
  shown: Shown,
): readonly [string, Shown, string] {
  const opens = /\+connective/.test(rule) && /^\p{Ll}/u.test(text) ? '… ' : '';
  return [opens, shown, leftOut.test(rule) ? ' …' : ''];
}
