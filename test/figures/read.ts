import { extractFigures } from '../../lib/extract/figures/index.ts';
import { languages } from '../../lib/language/index.ts';
import type { Figure } from '../../lib/model/index.ts';
import { segmentSentences } from '../../lib/segment/sentences.ts';

/** The figures of a text of one paragraph. */
export async function figuresIn(
  text: string,
  code = 'en',
  headline: string | null = null,
): Promise<Figure[]> {
  const language = await languages.load(code);
  const paragraphs = [{ start: 0, end: text.length, kind: 'body' as const }];
  const sentences = segmentSentences(text, paragraphs, language.segment);
  return extractFigures({ text, headline, dek: null }, sentences, language.figures);
}

/** Each figure in short: text, value or ends, bound where not exact, change where there is one, unit. */
export async function short(text: string, code = 'en'): Promise<string[]> {
  return (await figuresIn(text, code)).map((figure) => {
    const value = figure.value ?? `${figure.low}–${figure.high}`;
    const bound = figure.bound === 'exact' ? '' : ` ${figure.bound}`;
    const change = figure.change === 'none' ? '' : ` ${figure.change}`;
    return `${figure.text} = ${value}${bound}${change}${figure.unit === null ? '' : ` ${figure.unit.name}`}`;
  });
}
