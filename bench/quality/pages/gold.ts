import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as z from 'zod/mini';
import { dataFolder, records } from '../data.ts';

export const sets = ['scrapinghub', 'fundus', 'wcxb'] as const;
export type SetName = (typeof sets)[number];

const Gold = z.object({
  id: z.string(),
  set: z.enum(sets),
  html: z.string(),
  url: z.nullable(z.string()),
  title: z.nullable(z.string()),
  authors: z.nullable(z.array(z.string())),
  published: z.nullable(z.string()),
  body: z.string(),
});

/** One real page and what people hold its article to be. */
export type Gold = z.infer<typeof Gold>;

/** The records of `pages/gold.jsonl`. */
export function goldPages(): AsyncGenerator<Gold> {
  return records('pages/gold.jsonl', (record) => z.parse(Gold, record));
}

/** The page of a record, as text. */
export async function pageOf(gold: Gold): Promise<string> {
  return gunzipSync(await readFile(join(dataFolder, 'pages', gold.html))).toString('utf8');
}
