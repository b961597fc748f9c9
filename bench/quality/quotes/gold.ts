import * as z from 'zod';
import type { Span } from '../../../lib/model/index.ts';
import { records } from '../data.ts';

const Pair = z.tuple([z.int(), z.int()]).transform(([start, end]): Span => ({ start, end }));

/** One annotated attribution; spans are into the record's text. */
const Attribution = z.object({
  kind: z.enum(['direct', 'partial', 'indirect']),
  content: z.array(Pair),
  source: z.array(Pair),
  cue: z.array(Pair),
  quoted: z.array(Pair),
});
export type Attribution = z.infer<typeof Attribution>;

const GoldRecord = z.object({
  id: z.string(),
  language: z.string(),
  text: z.string(),
  marked: z.array(Pair),
  attributions: z.array(Attribution),
});
export type GoldRecord = z.infer<typeof GoldRecord>;

export const sets = ['polnear', 'wikinews-de'] as const;
export type SetName = (typeof sets)[number];

/** The records of one set of the folder `quotes/`. */
export async function goldRecords(set: SetName): Promise<GoldRecord[]> {
  const all: GoldRecord[] = [];
  for await (const record of records(`quotes/${set}.jsonl`, (value) => GoldRecord.parse(value)))
    all.push(record);
  return all;
}
