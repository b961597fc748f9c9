import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mediaTypeOf } from '../../lib/store/media-types.ts';
import type { Stack } from './stack.ts';

const folder = fileURLToPath(new URL('../samples', import.meta.url));

/** Drops the project's sample articles, but those that lie in the bucket already as they are. */
export async function dropSamples(stack: Stack): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  let dropped = 0;
  for (const path of paths.sort()) {
    const key = relative(folder, path).split(sep).join('/');
    const body = await readFile(path);
    const etag = createHash('md5').update(body).digest('hex');
    if ((await stack.incoming.head(key))?.etag === etag) continue;
    await stack.drop(key, body, mediaTypeOf(key));
    dropped += 1;
  }
  return dropped;
}
