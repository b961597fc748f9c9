import type { FigureWords } from '../../language/contract/figures.ts';
import type { Figure } from '../../model/index.ts';
import type { SentenceSpan } from '../../segment/sentences.ts';

/** Every quantity of a text, in order. */
export function extractFigures(
  _text: string,
  _sentences: readonly SentenceSpan[],
  _words: FigureWords,
): Figure[] {
  return [];
}
