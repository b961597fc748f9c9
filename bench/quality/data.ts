import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Where the evaluation data lies: beside the project, or where EVAL_DATA says. */
export const dataFolder = process.env.EVAL_DATA ?? join(import.meta.dirname, '../../../shared/eval');

export const hasData = existsSync(dataFolder);

/** Which part of a set a record belongs to. */
export type Part = 'open' | 'blind';

/**
 * The blind third: records whose id hashes to a multiple of three. Only scores of it are ever looked at; rules and
 * weights are made from the open part alone.
 */
export function partOf(id: string): Part {
  return createHash('sha256').update(id).digest().readUInt32BE(0) % 3 === 0 ? 'blind' : 'open';
}

/** Records of one JSON-lines file of the data folder, each handed to `parse`. */
export async function* records<T>(path: string, parse: (record: unknown) => T): AsyncGenerator<T> {
  const lines = createInterface({
    input: createReadStream(join(dataFolder, path), 'utf8'),
    crlfDelay: Infinity,
  });
  for await (const line of lines) if (line !== '') yield parse(JSON.parse(line));
}

/** Harmonic mean of precision and recall; 0 where undefined. */
export function f1(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}
