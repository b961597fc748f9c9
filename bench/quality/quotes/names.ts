import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { goldRecords } from './gold.ts';
import { overlapOf } from './passages.ts';
import { foundIn } from './read.ts';

/**
 * A hundred quotations of the open part whose speaker is written as a pronoun or a surname, drawn by a fixed seed;
 * the names were read out of the articles before any output was looked at. Null: the article names nobody.
 */
const Answer = z.object({
  id: z.string(),
  quote: z.tuple([z.int(), z.int()]),
  speaker: z.tuple([z.int(), z.int()]),
  name: z.nullable(z.string()),
});

/** Least share right; it only rises. */
const floor = 0.9;

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .replace(/[’']s$/, '')
    .split(/[^\p{L}]+/u)
    .filter(Boolean);

/** The same person: first and last word are the same, so that a middle name or an initial may be missing. */
function sameName(a: string, b: string): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  return left[0] === right[0] && left.at(-1) === right.at(-1);
}

/** Whom pronouns and surnames resolve to, against names.json. */
export async function measureNames(errors: boolean): Promise<number> {
  const answers = z
    .array(Answer)
    .parse(JSON.parse(readFileSync(join(import.meta.dirname, 'names.json'), 'utf8')));
  const records = new Map((await goldRecords('polnear')).map((record) => [record.id, record]));
  let right = 0;
  let silent = 0;
  for (const { id, quote, speaker, name } of answers) {
    const record = records.get(id);
    if (record === undefined) continue;
    const [start, end] = quote;
    const found = (await foundIn(record))
      .map((one) => ({ one, overlap: overlapOf(one.content, { start, end }) }))
      .sort((a, b) => b.overlap - a.overlap)[0];
    const best = found !== undefined && found.overlap >= 0.3 ? found.one : undefined;
    const got = best?.name;
    const fits = name === null ? got === undefined : got !== undefined && sameName(got, name);
    if (fits) right += 1;
    else if (got === undefined) silent += 1;
    if (errors && !fits)
      console.log(
        `${record.text.slice(Math.max(0, speaker[0] - 150), speaker[1] + 20).replace(/\n+/g, ' ⏎ ')}\n   answer: ${name}  found: ${got ?? '—'} for “${best?.speaker?.text ?? (best ? '—' : 'no quotation')}”`,
      );
  }
  const wrong = answers.length - right - silent;
  console.log(
    `\nspeaker.name of ${answers.length} pronouns and surnames: ${right} right, ${silent} without a name, ${wrong} wrong`,
  );
  if (right / answers.length >= floor) return 0;
  console.error(`speaker.name: at least ${floor} expected`);
  return 1;
}
