import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { writeResult } from './measure.ts';

const articles = 100_000;
/** The most resident memory that the function which sends the edition has. */
const limitMiB = 1024;

/** One day of generated digests through the edition builder, in a fresh process as the function has it. */
export async function scale(): Promise<void> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    join(import.meta.dirname, 'scale-child.ts'),
    String(articles),
  ]);
  const result = JSON.parse(stdout);
  console.table([result]);
  console.log(`resident memory ${result.rssMiB} MiB (goal: at most ${limitMiB})`);
  writeResult('scale', { ...result, limitMiB });
  if (result.rssMiB > limitMiB) process.exitCode = 1;
}
