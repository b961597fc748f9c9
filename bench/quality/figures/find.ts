import { extractFigures } from '../../../lib/extract/figures/index.ts';
import { languages } from '../../../lib/language/index.ts';
import type { Figure } from '../../../lib/model/index.ts';
import { segmentSentences } from '../../../lib/segment/sentences.ts';

const language = await languages.load('en');

/** The figures of a text, found as the product finds them in a text file of one paragraph. */
export function findFigures(text: string): Figure[] {
  const paragraphs = [{ start: 0, end: text.length, kind: 'body' as const }];
  const sentences = segmentSentences(text, paragraphs, language.segment);
  return extractFigures({ text, headline: null, dek: null }, sentences, language.figures);
}
