import { join } from 'node:path';
import { createStoryIndex, type StoryDocument } from '../../../lib/edition/stories/index.ts';
import {
  type FollowFeatures,
  followFeatures,
  type Gist,
  weighed,
} from '../../../lib/edition/updates/follow.ts';
import { partOf } from '../data.ts';
import { keep } from '../kept.ts';
import { fitLogistic, type Known } from '../logistic.ts';
import { storyArticles } from '../stories/data.ts';
import { documentsOf } from '../stories/document.ts';
import { arcs } from './arcs.data.ts';

/** Documents of one story on a day; `of`: the event of the day before that they go on with. */
interface Group {
  readonly documents: readonly StoryDocument[];
  readonly of: string | null;
  readonly weight: number;
}

const before = new Map<string, readonly StoryDocument[]>();
const today: Group[] = [];

for (const { id, first, next, alike, nearby } of arcs.filter((arc) => partOf(arc.id) === 'open')) {
  const document = ([headline, text]: readonly [string, string]): StoryDocument => ({
    headline,
    text,
    published: null,
  });
  before.set(id, [document(first)]);
  // Few as they are, they count for more than the many that are told again: going on is what is to be learned.
  today.push({ documents: [document(next)], of: id, weight: 4 });
  today.push({ documents: [document(alike)], of: null, weight: 2 });
  today.push({ documents: [document(nearby)], of: null, weight: 4 });
}

const perDay = 6;
const open = (await storyArticles()).filter(({ part }) => part === 'open');
for (const [cluster, articles] of Map.groupBy(open, (article) => article.cluster)) {
  const isKnown = !cluster.endsWith('plus');
  const documents = await documentsOf(articles);
  if (isKnown) before.set(cluster, documents.slice(0, perDay));
  const later = isKnown ? documents.slice(perDay, 2 * perDay) : documents.slice(0, perDay);
  const of = isKnown ? cluster : null;
  for (const document of later) today.push({ documents: [document], of, weight: 1 });
  if (later.length > 0) today.push({ documents: later, of, weight: 3 });
}

const most = { stems: 160, names: 40 };

/** The gists of groups of documents, all of one day. */
function gistsOf(groups: readonly (readonly StoryDocument[])[]): {
  gists: Gist[];
  rarityOf: (stem: string) => number;
} {
  const index = createStoryIndex();
  const positions = groups.map((documents) => documents.map((document) => index.add(document)));
  return { gists: positions.map((each) => index.gistOf(each, most)), rarityOf: index.rarityOf };
}

const earlier = gistsOf([...before.values()]).gists.map(({ stems, names }, at) => ({
  event: [...before.keys()][at] ?? '',
  gist: { names, stems: new Map([...stems].slice(0, 60)) },
}));
const { gists, rarityOf } = gistsOf(today.map(({ documents }) => documents));

/** Other events of the day before that each group is most alike. */
const rivals = 3;
const known: Known<keyof FollowFeatures>[] = today.flatMap(({ of, weight }, at) => {
  const gist = gists[at];
  if (gist === undefined) return [];
  const now = weighed(gist, rarityOf);
  const pairs = earlier
    .map(({ event, gist: other }) => ({
      event,
      features: followFeatures(weighed(other, rarityOf), now, rarityOf),
    }))
    .sort((a, b) => b.features.likeness - a.features.likeness);
  const chosen = [
    ...pairs.filter(({ event }) => event === of),
    ...pairs.filter(({ event }) => event !== of).slice(0, rivals),
  ];
  return chosen.map(({ event, features }) => ({ features, truth: event === of ? 1 : 0, weight }));
});

const names = ['likeness', 'names', 'share'] as const;
const { bias, weights } = fitLogistic(names, known, 0.001);
const [likeness, shared, share] = weights;
keep(
  join(import.meta.dirname, '../../../lib/edition/updates/follow.data.ts'),
  `/**
 * Logistic weights of what tells that a story goes on with an earlier one, learned from ${known.length} pairs of the open parts by
 * \`npm run train:updates\`.
 */
export const followWeights = {
  bias: ${bias},
  weights: { likeness: ${likeness}, names: ${shared}, share: ${share} },
};
`,
);
console.log(`${known.length} pairs:`, bias, weights);
