import { scoredCandidates } from '../../../../lib/extract/facts/index.ts';
import type { FactModel } from '../../../../lib/extract/facts/model.ts';
import type { Scored } from '../../../../lib/extract/facts/score.ts';
import { segmentSentences } from '../../../../lib/segment/sentences.ts';
import { tokensOf } from '../../../../lib/segment/shared-tokens.ts';
import type { SummaryCase } from '../articles.ts';
import { rougeTokens } from '../rouge.ts';

/** An article to learn from: its candidates, and what of a person's summary each would bring. */
export interface Example {
  readonly of: SummaryCase;
  readonly scored: Scored;
  /** ROUGE tokens of each candidate, word by word. */
  readonly tokens: readonly (readonly (readonly string[])[])[];
  readonly references: readonly (readonly string[])[];
}

/** The candidates of a case as the product sees them, under the stem weights of `model`. */
export function exampleOf(of: SummaryCase, model: FactModel): Example {
  const { article, language } = of;
  const sentences = segmentSentences(article.text, article.paragraphs, language.segment);
  const scored = scoredCandidates({ article, sentences, language, tokens: tokensOf(article.text) }, model);
  return {
    of,
    scored,
    tokens: scored.candidates.map(({ start, end }) =>
      article.text.slice(start, end).split(/\s+/).map(rougeTokens),
    ),
    references: of.references.map((reference) => reference.split('\n').flatMap(rougeTokens)),
  };
}

const pair = (left: string | undefined, right: string): string => `${left} ${right}`;

function countsOf(tokens: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [at, token] of tokens.entries()) {
    counts.set(token, (counts.get(token) ?? 0) + 1);
    if (at > 0) counts.set(pair(tokens[at - 1], token), (counts.get(pair(tokens[at - 1], token)) ?? 0) + 1);
  }
  return counts;
}

/** Recall of the references' words plus recall of their pairs of words, within a budget of words. */
export function recall({ tokens, references }: Example, chosen: readonly number[], budget: number): number {
  const words = chosen.flatMap((index) => tokens[index] ?? []).slice(0, budget);
  const found = countsOf(words.flat());
  let sum = 0;
  for (const reference of references) {
    let hits = 0;
    for (const [gram, count] of countsOf(reference)) hits += Math.min(count, found.get(gram) ?? 0);
    sum += hits / reference.length;
  }
  return sum / references.length;
}
