import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mediaTypeOf } from '../../lib/store/media-types.ts';
import type { Stack } from './stack.ts';

const folder = fileURLToPath(new URL('../samples', import.meta.url));

/** The folder of the samples in the bucket, and so their section: they can be told from what a person drops. */
export const samplesPrefix = 'samples/';

/**
 * Drops the project's sample articles into a bucket that holds nothing yet, and into no other: whoever has removed
 * them, or works with articles of their own, is not given them again.
 */
export async function dropSamples(stack: Stack): Promise<number> {
  for await (const _ of stack.incoming.list('')) return 0;
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  let dropped = 0;
  for (const path of paths.sort()) {
    const key = samplesPrefix + relative(folder, path).split(sep).join('/');
    await stack.drop(key, await readFile(path), mediaTypeOf(key));
    dropped += 1;
  }
  return dropped;
}
