import { groupStories } from '../../../lib/edition/stories/index.ts';
import { shareAlone } from './alone.ts';
import { averageLink } from './average-link.ts';
import { bcubed, clusterOfEach } from './bcubed.ts';
import { storyArticles } from './data.ts';
import { documentsOf } from './document.ts';
import { floors } from './floors.ts';
import { measureSmallDays } from './small-days.ts';

/** `npm run quality -- stories`: B-cubed of the product beside the two baselines, all 772 articles grouped as one day. */
export async function measureStories(): Promise<number> {
  const articles = await storyArticles();
  const documents = await documentsOf(articles);
  const gold = articles.map(({ cluster }) => cluster);
  const methods = [
    ['every article alone', articles.map((_, at) => at)],
    ['TF-IDF, average link to .2', averageLink(articles.map(({ text }) => text))],
    ['news-digest', clusterOfEach(groupStories(documents), articles.length)],
  ] as const;
  console.log('stories (B-cubed P / R / F1; open and blind are parted by topic)');
  let missed = 0;
  for (const [name, found] of methods) {
    const cells = (['open', 'blind', 'all'] as const).map((part) => {
      const counted = [...articles.keys()].filter((at) => part === 'all' || articles[at]?.part === part);
      const { precision, recall, f1 } = bcubed(gold, found, counted);
      if (name === 'news-digest' && f1 < floors[part]) missed += 1;
      return `${part} ${precision.toFixed(3)} ${recall.toFixed(3)} ${f1.toFixed(3)}`;
    });
    console.log(`${name.padEnd(28)} ${cells.join('   ')}`);
  }
  const alone = await shareAlone();
  if (alone < floors.alone) missed += 1;
  console.log(`articles of summaries/cnndm that stay alone: ${(100 * alone).toFixed(1)}%`);
  const small = await measureSmallDays(articles, documents);
  if (small.f1 < floors.small) missed += 1;
  console.log(
    `small mixed days, open: ${small.precision.toFixed(3)} ${small.recall.toFixed(3)} ${small.f1.toFixed(3)}`,
  );
  if (missed > 0) console.error('stories: below its floor');
  return missed === 0 ? 0 : 1;
}
