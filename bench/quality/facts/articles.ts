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

/** A text and its article as the product reads it: as a plain-text file. */
export interface ReadCase {
  readonly set: string;
  readonly id: string;
  readonly source: string;
  readonly article: Article;
  readonly language: Language;
}

/** A text with the summaries that people wrote of it. */
export interface SummaryCase extends ReadCase {
  readonly set: SummarySet;
  readonly part: Part;
  readonly references: readonly string[];
  readonly scus: readonly string[];
}

/** The text as the file `<id>.txt`; null where the product finds no article in it. */
export async function readCase<S extends string>(
  set: S,
  id: string,
  source: string,
): Promise<(ReadCase & { set: S }) | null> {
  const [read] = await readArticles(
    { name: `${id}.txt`, bytes: new TextEncoder().encode(source) },
    languages,
  );
  if (read === undefined) return null;
  const { article } = read;
  return { set, id, source, article, language: await languages.load(article.language) };
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
      const read = await readCase(set, record.id, record.article);
      if (read === null) continue;
      cases.push({ ...read, part: own, references: record.references, scus: record.scus ?? [] });
    }
  }
  return cases;
}
