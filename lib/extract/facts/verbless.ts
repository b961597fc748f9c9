import type { FactWords } from '../../language/contract/facts.ts';
import type { Token } from '../../segment/tokens.ts';

/** Whether no word of a clause can be its finite verb: a label, a caption, a heading with a stop. */
export function isVerbless(tokens: readonly Token[], { verbs, functionWords }: FactWords): boolean {
  if (verbs === undefined) return false;
  let first = true;
  for (const { kind, text, lower } of tokens) {
    if (kind !== 'word') continue;
    // A capital within the clause is a name's, or in German a noun's.
    const mayBe =
      verbs.words.has(lower) ||
      (verbs.shape.test(lower) && (!functionWords.has(lower) || lower.includes("'")));
    if (mayBe && (first || text === lower)) return false;
    first = false;
  }
  return true;
}
