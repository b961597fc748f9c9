import { type Part, partOf } from '../data.ts';
import { type ReadCase, readCase } from '../facts/articles.ts';
import { goldRecords, type SetName } from '../quotes/gold.ts';

/** The articles of a set of quotations, news as it was printed; the source is what stands below the headline. */
export async function quotedCases(set: SetName, part: Part): Promise<readonly ReadCase[]> {
  const cases: ReadCase[] = [];
  for (const { id, text } of await goldRecords(set)) {
    const read = partOf(id) === part ? await readCase(set, id, text) : null;
    if (read !== null) cases.push({ ...read, source: read.article.text });
  }
  return cases;
}
