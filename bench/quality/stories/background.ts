import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { termsOf } from '../../../lib/edition/stories/terms.ts';
import { partOf, records } from '../data.ts';

/** Articles of the other sets, open part: what news speaks of on any day. */
const sets = [
  ['pages/gold.jsonl', 'body'],
  ['summaries/cnndm.jsonl', 'article'],
  ['summaries/writers.jsonl', 'article'],
  ['quotes/polnear.jsonl', 'text'],
  ['quotes/wikinews-de.jsonl', 'text'],
] as const;

/** Stems in fewer documents are left out: they are rare enough, and a text could be known by them. */
const leastShare = 0.01;

const Texts = z.looseObject({ id: z.string() });
const spread = new Map<string, number>();
let documents = 0;
for (const [path, field] of sets) {
  for await (const record of records(path, (value) => z.parse(Texts, value))) {
    const text = record[field];
    if (typeof text !== 'string' || partOf(record.id) === 'blind') continue;
    documents += 1;
    for (const stem of termsOf({ headline: '', text, published: null }).keys())
      spread.set(stem, (spread.get(stem) ?? 0) + 1);
  }
}

/** Shares in steps of a factor of √2: a finer scale changes no grouping. */
const steps = new Map<number, string[]>();
for (const [stem, count] of [...spread].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
  const share = count / documents;
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
 * German), made by \`node bench/quality/stories/background.ts\`.
 */
export const frequentStems: readonly (readonly [share: number, stems: string])[] = [
${lines.join('\n')}
];
`,
);
console.log(`${documents} articles, ${[...steps.values()].flat().length} stems`);
