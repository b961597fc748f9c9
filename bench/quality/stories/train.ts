import { join } from 'node:path';
import { gather } from '../../../lib/edition/stories/gather.ts';
import { createStoryIndex, publishedDay } from '../../../lib/edition/stories/index.ts';
import { merge } from '../../../lib/edition/stories/merge.ts';
import { bestCut, type CutFeatures } from '../../../lib/edition/stories/split.ts';
import { keep } from '../kept.ts';
import { fitLogistic, type Known } from '../logistic.ts';
import { type StoryArticle, storyArticles } from './data.ts';
import { documentsOf } from './document.ts';

/** A cut that was tried on an open topic, and the share of its pairs across that are of different events. */
type Example = Known<keyof CutFeatures>;

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
    examples.push({ features: cut.features, truth: apart, weight: Math.sqrt(topic.length) });
    if (apart > 0.5) open.push(cut.left, cut.right);
  }
  return examples;
}

const names = ['overall', 'apart'] as const;

const examples = await examplesOf(await storyArticles());
const { bias, weights } = fitLogistic(names, examples);
const [overall = 0, apart = 0] = weights;
keep(
  join(import.meta.dirname, '../../../lib/edition/stories/weights.data.ts'),
  `/**
 * Logistic weights of the decision whether a topic is cut in two, learned from ${examples.length} cuts of the open topics of the
 * evaluation set by \`npm run train:stories\`.
 */
export const splitWeights = {
  bias: ${bias},
  weights: { overall: ${overall}, apart: ${apart} },
};
`,
);
console.log(`${examples.length} cuts of open topics:`, bias, weights);
