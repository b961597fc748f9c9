import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { records } from '../data.ts';
import { findFigures } from './find.ts';
import { type Case, type Quantity, quantityOf } from './newsquant.ts';

const Span = z.tuple([z.int(), z.int()]);

/** One sentence of another set by its place there, and what one reader found in it before any rule had read it. */
const Annotated = z.object({
  part: z.enum(['open', 'blind']),
  set: z.string(),
  id: z.string(),
  start: z.int(),
  end: z.int(),
  quantities: z.array(
    z.object({
      start: z.int(),
      end: z.int(),
      value: z.array(z.number()),
      change: z.string(),
      unit: z.string(),
      concepts: z.array(Span),
    }),
  ),
});
type Annotated = z.infer<typeof Annotated>;

const Text = z.object({
  id: z.string(),
  article: z.optional(z.string()),
  text: z.optional(z.string()),
  body: z.optional(z.string()),
});

const path = join(import.meta.dirname, 'own.jsonl');

/** 280 sentences with a number from the open parts of the news sets, annotated after NewsQuant's guidelines; half of them blind. */
export async function ownCases(): Promise<Case[]> {
  const annotated = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => Annotated.parse(JSON.parse(line)));
  const wanted = Map.groupBy(annotated, ({ set, id }) => `${set} ${id}`);
  const cases: Case[] = [];
  for (const set of new Set(annotated.map((one) => one.set)))
    for await (const { id, article, text, body } of records(`${set}.jsonl`, (line) => Text.parse(line)))
      for (const one of wanted.get(`${set} ${id}`) ?? [])
        cases.push(caseOf(one, article ?? text ?? body ?? ''));
  return cases;
}

function caseOf({ part, id, start, end, quantities }: Annotated, article: string): Case {
  const text = article.slice(start, end);
  const gold = quantities.map(({ value, change, unit, concepts }): Quantity => {
    const words = concepts.map(([first, last]) => article.slice(first, last)).join(', ');
    return { value, change, unit, concepts: words === '' ? '-' : words };
  });
  return { id, part, text, gold, found: findFigures(text).map(quantityOf) };
}
