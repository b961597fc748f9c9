import type { FactWords } from '../../language/contract/facts.ts';
import type { Candidate } from './candidate.ts';

/**
 * Whether a candidate tells a number that was said before it was known better, and not what became of it: "An earlier statement had
 * spoken of 17 dead." Words that settle it stand behind the number: "…; it was corrected to 14."
 */
export function isWithdrawn(
  text: string,
  { start, end, tokens, style }: Candidate,
  { withdrawals }: FactWords,
): boolean {
  if (withdrawals === undefined || style.numbers === 0) return false;
  const sentence = text.slice(start, end).toLowerCase();
  if (!withdrawals.phrases.some((phrase) => sentence.includes(phrase))) return false;
  const number = tokens.findIndex(({ kind }) => kind === 'number');
  return !tokens.slice(number + 1).some(({ lower }) => withdrawals.settled.has(lower));
}
