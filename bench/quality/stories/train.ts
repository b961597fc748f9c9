import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gather } from '../../../lib/edition/stories/gather.ts';
import { createStoryIndex, publishedDay } from '../../../lib/edition/stories/index.ts';
import { merge } from '../../../lib/edition/stories/merge.ts';
import { bestCut, type CutFeatures } from '../../../lib/edition/stories/split.ts';
import { type StoryArticle, storyArticles } from './data.ts';
import { documentsOf } from './document.ts';

/** A cut that was tried on an open topic, and the share of its pairs across that are of different events. */
interface Example {
  readonly features: CutFeatures;
  readonly apart: number;
  readonly weight: number;
}

/** Every cut on the way down to the true stories of the open topics. */
async function examplesOf(articles: readonly StoryArticle[]): Promise<Example[]> {
  const index = createStoryIndex();
  for (const document of await documentsOf(articles)) index.add(document);
  const day = publishedDay(index.corpus);
  const examples: Example[] = [];
  const open = merge(gather(day.vectors, (document) => index.corpus.names.at(document))).filter((topic) =>
    topic.every((member) => articles[member]?.part === 'open'),
  );
  for (let topic = open.pop(); topic !== undefined; topic = open.pop()) {
    const cut = bestCut(topic, day);
    if (cut === null) continue;
    const eventOf = (member: number): string | undefined => articles[member]?.cluster;
    const across = cut.left.flatMap((a) => cut.right.map((b) => eventOf(a) !== eventOf(b)));
    const apart = across.filter(Boolean).length / across.length;
    examples.push({ features: cut.features, apart, weight: Math.sqrt(topic.length) });
    if (apart > 0.5) open.push(cut.left, cut.right);
  }
  return examples;
}

const names = ['overall', 'apart'] as const;

/** Logistic regression by gradient descent on standardised features, with a little shrinkage; weights for raw features. */
function fit(examples: readonly Example[]): {
  bias: number;
  weights: Record<(typeof names)[number], number>;
} {
  const mean = names.map(
    (name) => examples.reduce((sum, { features }) => sum + features[name], 0) / examples.length,
  );
  const deviation = names.map(
    (name, at) =>
      Math.sqrt(
        examples.reduce((sum, { features }) => sum + (features[name] - (mean[at] ?? 0)) ** 2, 0) /
          examples.length,
      ) || 1,
  );
  const rows = examples.map(({ features }) => [
    1,
    ...names.map((name, at) => (features[name] - (mean[at] ?? 0)) / (deviation[at] ?? 1)),
  ]);
  const weights = new Array<number>(names.length + 1).fill(0);
  for (let round = 0; round < 4000; round += 1) {
    const slope = weights.map(() => 0);
    for (const [at, row] of rows.entries()) {
      const example = examples[at];
      if (example === undefined) continue;
      const chance =
        1 / (1 + Math.exp(-row.reduce((sum, value, column) => sum + value * (weights[column] ?? 0), 0)));
      for (const [column, value] of row.entries()) {
        slope[column] = (slope[column] ?? 0) + example.weight * (chance - example.apart) * value;
      }
    }
    for (const [column, value] of slope.entries()) {
      const shrink = column === 0 ? 0 : 0.1 * (weights[column] ?? 0);
      weights[column] = (weights[column] ?? 0) - 0.05 * (value / rows.length + shrink);
    }
  }
  const raw = names.map((_, at) => (weights[at + 1] ?? 0) / (deviation[at] ?? 1));
  const bias = (weights[0] ?? 0) - raw.reduce((sum, weight, at) => sum + weight * (mean[at] ?? 0), 0);
  const round = (value: number): number => Number(value.toFixed(3));
  return {
    bias: round(bias),
    weights: { overall: round(raw[0] ?? 0), apart: round(raw[1] ?? 0) },
  };
}

const examples = await examplesOf(await storyArticles());
const { bias, weights } = fit(examples);
writeFileSync(
  join(import.meta.dirname, '../../../lib/edition/stories/weights.data.ts'),
  `/**
 * Logistic weights of the decision whether a topic is cut in two, learned from ${examples.length} cuts of the open topics of the
 * evaluation set by \`node bench/quality/stories/train.ts\`.
 */
export const splitWeights = {
  bias: ${bias},
  weights: { overall: ${weights.overall}, apart: ${weights.apart} },
};
`,
);
console.log(`${examples.length} cuts of open topics:`, bias, weights);
