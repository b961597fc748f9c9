import { digestArticle } from '../../../lib/digest.ts';
import { labelText } from '../../../lib/model/index.ts';
import { withEllipses } from '../../../lib/render/elision.ts';
import type { ReadCase } from '../facts/articles.ts';

export const wordsOf = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** Our digest as lines: headline where the article has none of its own, dek, facts, quotations, figures. */
export function digestLines({ article, language }: ReadCase, words: number): readonly string[] {
  const digest = digestArticle(article, language, words);
  const lines = [
    ...(article.headline === null ? [digest.headline] : []),
    ...(digest.dek === null ? [] : [digest.dek]),
    ...digest.facts.map((fact) => {
      const shown = withEllipses(fact, fact.text).join('');
      return fact.source ? `${shown} — ${fact.source.text}` : shown;
    }),
  ];
  for (const { text, speaker } of digest.quotes) {
    const who = [speaker?.name ?? speaker?.text, speaker?.role]
      .filter((part) => part !== undefined)
      .join(', ');
    lines.push(`“${text}”${who === '' ? '' : ` — ${who}`}`);
  }
  for (const { text, label } of digest.figures)
    lines.push(`${text}: ${label === null ? '' : labelText(label)}`);
  return lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '');
}
