import { candidatesOf } from '../../../../lib/extract/facts/candidates.ts';
import { countStems, stemFeatures } from '../../../../lib/extract/facts/importance.ts';
import { Vocabulary } from '../../../../lib/extract/facts/terms.ts';
import { segmentSentences } from '../../../../lib/segment/sentences.ts';
import { tokensOf } from '../../../../lib/segment/shared-tokens.ts';
import { tokenise } from '../../../../lib/segment/tokens.ts';
import type { SummaryCase } from '../articles.ts';
import { weightOf } from './weight.ts';

/** A stem's features and the share of its article's references that have it. */
interface StemExample {
  readonly values: readonly number[];
  readonly target: number;
  readonly weight: number;
}

function stemExamples(of: SummaryCase): StemExample[] {
  const { article, language } = of;
  const sentences = segmentSentences(article.text, article.paragraphs, language.segment);
  const vocabulary = new Vocabulary(language.facts);
  const candidates = candidatesOf(
    { article, sentences, language, tokens: tokensOf(article.text) },
    vocabulary,
  );
  const counts = countStems(candidates, [], vocabulary.size);
  const { size } = vocabulary;
  const references = of.references.map((text) => new Set(vocabulary.termed(tokenise(text)).distinct));
  return Array.from({ length: size }, (_, stem) => ({
    values: stemFeatures.map((feature) => feature.of(stem, counts, candidates.length)),
    target: references.filter((reference) => reference.has(stem)).length / references.length,
    weight: weightOf(of),
  }));
}

/** Logistic regression by gradient ascent: the weights of `stemFeatures`. */
export function trainStems(cases: readonly SummaryCase[]): Record<string, number> {
  const examples = cases.flatMap(stemExamples);
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const weights: number[] = stemFeatures.map(({ name }) => (name === 'bias' ? -2 : 0));
  for (let round = 0; round < 300; round += 1) {
    const gradient = weights.map(() => 0);
    for (const { values, target, weight } of examples) {
      let sum = 0;
      for (let at = 0; at < values.length; at += 1) sum += (values[at] ?? 0) * (weights[at] ?? 0);
      const miss = weight * (target - 1 / (1 + Math.exp(-sum)));
      for (let at = 0; at < values.length; at += 1)
        gradient[at] = (gradient[at] ?? 0) + miss * (values[at] ?? 0);
    }
    for (let at = 0; at < weights.length; at += 1) {
      weights[at] = (weights[at] ?? 0) + (8 * (gradient[at] ?? 0)) / total;
    }
  }
  return Object.fromEntries(stemFeatures.map(({ name }, at) => [name, weights[at] ?? 0]));
}
