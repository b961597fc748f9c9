import { wordsOf } from '../text/clean.ts';
import type { Block } from './blocks.ts';
import { hint } from './hints.ts';

/** Fewest words by which a passage is known again. */
const fewest = 4;
/** How much of a passage is compared, in code units: no paragraph is longer, and the words of a page of one line are five times its memory. */
const longestCompared = 20_000;
/** Most work spent on looking for pull-quotes: their number times the length of the text. */
const mostCompared = 5e7;

/** Whether there are so many words, single spaces between them. */
function hasWords(words: string): boolean {
  let at = -1;
  for (let count = 1; count < fewest; count += 1) {
    at = words.indexOf(' ', at + 1);
    if (at === -1) return false;
  }
  return true;
}

/** The reasons for blocks that repeat another, by index of the block. */
export function findRepeats(kept: readonly Block[], headline: string | null): Map<number, string> {
  const reasons = new Map<number, string>();
  const texts = kept.map(({ text }) => wordsOf(text.slice(0, longestCompared)));
  const title = wordsOf(headline ?? '');
  const seen = new Set<string>();
  texts.forEach((words, index) => {
    if (title !== '' && words === title) reasons.set(index, 'repeats the headline');
    else if (hasWords(words) && seen.has(words)) reasons.set(index, 'repeats a paragraph');
    seen.add(words);
  });
  const quoted = kept.flatMap((block, index) => {
    const marked =
      block.scope.name === 'blockquote' ||
      block.scope.parent?.name === 'blockquote' ||
      (block.scope.allHints & hint.pullQuote) !== 0 ||
      block.scope.parent?.name === 'aside';
    return marked && !reasons.has(index) && hasWords(texts[index] ?? '') ? [index] : [];
  });
  const length = texts.reduce((sum, words) => sum + words.length, 0);
  if (quoted.length * length > mostCompared) return reasons;
  for (const index of quoted) {
    const words = texts[index] ?? '';
    if (
      texts.some(
        (other, at) =>
          at !== index && other.length > words.length && !reasons.has(at) && other.includes(words),
      )
    ) {
      reasons.set(index, 'a pull-quote that repeats the text');
    }
  }
  return reasons;
}
