import type { NameWords } from '../../language/contract/names.ts';
import { type TokenColumns, tokenForm } from '../../segment/columns.ts';
import { isCapital, isNear } from './capitals.ts';

/** Whether a word that often opens a sentence may be part of a name here: "de" of "Jan de Vries", "Le" of "Jean Le Tour". */
export function isParticle(tokens: TokenColumns, at: number, { particles, nameInnards }: NameWords): boolean {
  const form = tokenForm(tokens, at);
  return particles.has(form) || (isCapital(tokens, at) && nameInnards?.has(form) === true);
}

/**
 * “Moritz Wohl von der Hilfsaktion”: behind a given name and a surname a German particle introduces an affiliation; “Ursula von der
 * Leyen” and “Johann Wolfgang von Goethe” have only given names before it.
 */
function isComplete(tokens: TokenColumns, from: number, to: number, words: NameWords): boolean {
  const { nounsCapitalised, givenNames } = words;
  return nounsCapitalised && to - from >= 2 && !Object.hasOwn(givenNames, tokenForm(tokens, to - 1));
}

/** Most small words between two parts of a name: "Ana de la Torre". */
const mostParticles = 3;

/** Where a name that begins at `from` continues behind the particles at a token; the token itself where it does not. */
export function behindParticles(tokens: TokenColumns, at: number, words: NameWords, from = at): number {
  if (isComplete(tokens, from, at, words)) return at;
  let next = at;
  while (
    next - at < mostParticles &&
    !isCapital(tokens, next) &&
    (words.particles.has(tokenForm(tokens, next)) ||
      (next > at && words.nameInnards?.has(tokenForm(tokens, next))))
  )
    next += 1;
  const near = (index: number): boolean => isNear(tokens, index);
  for (let index = at + 1; index <= next; index += 1) if (!near(index)) return at;
  return next < tokens.count && isCapital(tokens, next) ? next : at;
}
