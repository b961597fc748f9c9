import * as z from 'zod';
import { languages } from '../../../lib/language/index.ts';
import type { Language } from '../../../lib/language/language.ts';
import type { Article } from '../../../lib/model/index.ts';
import { readArticles } from '../../../lib/parse/index.ts';
import { type Part, partOf, records } from '../data.ts';

export const summarySets = ['writers', 'cnndm', 'realsumm'] as const;
export type SummarySet = (typeof summarySets)[number];

const SummaryRecord = z.object({
  id: z.string(),
  article: z.string(),
  references: z.array(z.string()),
  scus: z.optional(z.array(z.string())),
});

/** One record with its article as the product reads it: the text as a plain-text file. */
export interface SummaryCase {
  readonly set: SummarySet;
  readonly id: string;
  readonly part: Part;
  readonly source: string;
  readonly references: readonly string[];
  readonly scus: readonly string[];
  readonly article: Article;
  readonly language: Language;
}

/** The records of the sets asked for, of one part or of both. */
export async function summaryCases(
  sets: readonly SummarySet[],
  part?: Part,
): Promise<readonly SummaryCase[]> {
  const cases: SummaryCase[] = [];
  for (const set of sets) {
    for await (const record of records(`summaries/${set}.jsonl`, (raw) => SummaryRecord.parse(raw))) {
      const own = partOf(record.id);
      if (part !== undefined && own !== part) continue;
      const raw = { name: `${record.id}.txt`, bytes: new TextEncoder().encode(record.article) };
      const [read] = await readArticles(raw, languages);
      if (read === undefined) continue;
      cases.push({
        set,
        id: record.id,
        part: own,
        source: record.article,
        references: record.references,
        scus: record.scus ?? [],
        article: read.article,
        language: await languages.load(read.article.language),
      });
    }
  }
  return cases;
}
