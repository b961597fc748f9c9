import type { Fact } from '../model/index.ts';

/**
 * A fact between what shows that it was cut: "… " where the source begins its sentence before it and it opens with a
 * small letter, " …" where the sentence goes on.
 */
export function withEllipses<Shown>(
  { elided = [], text }: Pick<Fact, 'elided' | 'text'>,
  shown: Shown,
): readonly [string, Shown, string] {
  const opens = elided.includes('start') && /^\p{Ll}/u.test(text) ? '… ' : '';
  return [opens, shown, elided.includes('end') ? ' …' : ''];
}
