import type { Fact } from '../model/index.ts';

/** Trims that leave out what the source goes on to say; what an attribution becomes stands beside its fact instead. */
const leftOut = /\+(?:relative|participle|apposition|second-clause)(?:\+|$)/;

/** " …" where the sentence goes on in the source, nothing where it ends there. */
export function elision({ rule }: Pick<Fact, 'rule'>): string {
  return leftOut.test(rule) ? ' …' : '';
}
