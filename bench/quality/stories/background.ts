import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { termsOf } from '../../../lib/edition/stories/terms.ts';
import { partOf, records } from '../data.ts';

/** Articles of the other sets, open part: what news speaks of on any day. */
const sets = [
  ['pages/gold.jsonl', 'body'],
  ['summaries/cnndm.jsonl', 'article'],
  ['quotes/polnear.jsonl', 'text'],
  ['summaries/writers.jsonl', 'article'],
  ['quotes/wikinews-de.jsonl', 'text'],
] as const;

/** Large sets of one language and of other years: the first of them are held against each other. */
const compared = 3;
/**
 * A stem counts in one of these at most so many times as often as in another: the names of one election are in 70% of a set
 * of that year, and in 2 to 8% of the others.
 */
const mostBeyond = 3;

/** Stems in fewer documents are left out: they are rare enough, and a text could be known by them. */
const leastShare = 0.01;

const Texts = z.looseObject({ id: z.string() });

/** How many documents of a set there are, and in how many of them each stem stands. */
interface Spread {
  readonly documents: number;
  readonly stems: ReadonlyMap<string, number>;
}

async function spreadOf([path, field]: (typeof sets)[number]): Promise<Spread> {
  const stems = new Map<string, number>();
  let documents = 0;
  for await (const record of records(path, (value) => z.parse(Texts, value))) {
    const text = record[field];
    if (typeof text !== 'string' || partOf(record.id) === 'blind') continue;
    documents += 1;
    for (const stem of termsOf({ headline: '', text, published: null }).keys())
      stems.set(stem, (stems.get(stem) ?? 0) + 1);
  }
  return { documents, stems };
}

const spreads = await Promise.all(sets.map(spreadOf));
const documents = spreads.reduce((sum, set) => sum + set.documents, 0);

/** In how many documents a stem stands, of a set no more than the others of its kind bear out. */
function countOf(stem: string): number {
  const shares = spreads.slice(0, compared).map((set) => (set.stems.get(stem) ?? 0) / set.documents);
  return spreads.reduce((sum, set, at) => {
    const count = set.stems.get(stem) ?? 0;
    if (at >= compared) return sum + count;
    const others = Math.max(...shares.filter((_, other) => other !== at));
    return sum + Math.min(count, mostBeyond * others * set.documents);
  }, 0);
}

/** Shares in steps of a factor of √2: a finer scale changes no grouping. */
const steps = new Map<number, string[]>();
for (const stem of [...new Set(spreads.flatMap(({ stems }) => [...stems.keys()]))].sort()) {
  const share = countOf(stem) / documents;
  if (share < leastShare || /\d/.test(stem)) continue;
  const step = Math.round(2 * Math.log2(share));
  steps.set(step, [...(steps.get(step) ?? []), stem]);
}
const lines = [...steps]
  .sort((a, b) => b[0] - a[0])
  .map(
    ([step, stems]) =>
      `  [${Number((2 ** (step / 2)).toPrecision(2))}, '${stems.join(' ').replaceAll("'", "\\'")}'],`,
  );
writeFileSync(
  join(import.meta.dirname, '../../../lib/edition/stories/background.data.ts'),
  `// biome-ignore-all format: a table
/**
 * Stems by the share of news articles they stand in, from ${documents} open articles of the evaluation sets (mostly English, then
 * German), made by \`node bench/quality/stories/background.ts\`: what one set has far more often than the others counts as they have it.
 */
export const frequentStems: readonly (readonly [share: number, stems: string])[] = [
${lines.join('\n')}
];
`,
);
console.log(`${documents} articles, ${[...steps.values()].flat().length} stems`);
