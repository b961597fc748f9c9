import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mediaTypeOf } from '../../lib/store/media-types.ts';
import type { Stack } from './stack.ts';

const folder = fileURLToPath(new URL('../samples', import.meta.url));

/** The folder of the samples in the bucket, and so their section: they can be told from what a person drops. */
export const samplesPrefix = 'samples/';

/** The samples that are shown at first: a page full of menus, a live blog, an interview, a mail, an agency's JSON; four languages. */
export const firstSamples = [
  'bruecke.txt',
  'interview.md',
  'letter.eml',
  'live-blog.html',
  'pipeline-fire.ninjs.json',
  'port-ar.txt',
  'shelter-uk.txt',
  'coal-page.html',
] as const;

/**
 * Drops a few of the project's sample articles into a bucket that holds nothing yet, and into no other: whoever has removed
 * them, or works with articles of their own, is not given them again.
 */
export async function dropSamples(stack: Stack): Promise<number> {
  for await (const _ of stack.incoming.list('')) return 0;
  for (const name of firstSamples) {
    const key = `${samplesPrefix}${name}`;
    await stack.drop(key, await readFile(join(folder, name)), mediaTypeOf(key));
  }
  return firstSamples.length;
}
