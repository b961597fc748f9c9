import type { Language } from '../../language/language.ts';
import { countWords } from '../../segment/words.ts';
import type { Candidate } from './candidate.ts';
import { styleOf } from './style.ts';

/** A final clause is cut when its words are, on average, less than this share as likely to be in a summary as those before it. */
const leastImportance = 0.7;

/** The candidates, each without its final clause where that clause says little of the story. */
export function shortened(
  text: string,
  candidates: readonly Candidate[],
  importance: Float64Array,
  { facts, segment }: Language,
): readonly Candidate[] {
  return candidates.map((candidate) => {
    const { tail, content, terms } = candidate;
    if (tail === undefined) return candidate;
    const kept = content.filter(({ start }) => start < tail.end).length;
    const mean = (stems: readonly number[]): number =>
      stems.reduce((sum, stem) => sum + (importance[stem] ?? 0), 0) / Math.max(1, stems.length);
    if (mean(terms.slice(kept)) >= leastImportance * mean(terms.slice(0, kept))) return candidate;
    const tokens = candidate.tokens.slice(0, tail.token);
    return {
      ...candidate,
      end: tail.end,
      tokens,
      content: content.slice(0, kept),
      terms: terms.slice(0, kept),
      distinct: [...new Set(terms.slice(0, kept))],
      style: styleOf(tokens, facts, segment.quotationMarks),
      words: countWords(text, candidate.start, tail.end),
      trims: [...candidate.trims, tail.clause],
    };
  });
}
