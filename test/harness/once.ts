import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { rejectedKey } from '../../lib/store/keys.ts';
import { mediaTypeOf } from '../../lib/store/media-types.ts';
import { Stack } from './stack.ts';
import { digestText, readJson } from './terminal.ts';

/** What is read of a stored JSON. */
interface Stored {
  readonly source?: { readonly key?: string };
  readonly code?: string;
  readonly message?: string;
  readonly advice?: string;
}

/** Sends files through a stack of their own, prints what came out, in the order of the files. The exit status: 1 when one was not digested. */
export async function once(paths: readonly string[], bundle: string): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'news-digest-once-'));
  const stack = await Stack.start({ folder, bundle, s3Port: 0 });
  let status = 0;
  const fail = (text: string): void => {
    console.error(text);
    status = 1;
  };
  stack.on('retried', (reason) => console.error(`tried again: ${reason}`));
  try {
    const keys = new Map<string, string>();
    for (const path of paths) {
      // Files of the same name from several folders stay apart.
      const name = basename(path);
      const key = [...keys.values()].includes(name) ? `${keys.size}-${name}` : name;
      try {
        const body = await readFile(path);
        await stack.drop(key, body, mediaTypeOf(key));
        keys.set(path, key);
      } catch (error) {
        const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
        fail(`${path}: ${missing ? 'no such file' : error instanceof Error ? error.message : error}`);
      }
    }
    await stack.idle();
    const bases = await basesByKey(stack);
    for (const [path, key] of keys) {
      for (const base of bases.get(key) ?? []) console.log(await digestText(stack.digests, base));
      if (bases.has(key)) continue;
      const reason = (await readJson(stack.digests, rejectedKey(key))) as Stored | null;
      fail(
        reason
          ? `${path}: ${reason.message} (${reason.code})\n  ${reason.advice}`
          : `${path}: failed; nothing was digested`,
      );
    }
  } finally {
    await stack.stop();
    await rm(folder, { recursive: true, force: true });
  }
  return status;
}

async function basesByKey({ digests }: Stack): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  for await (const { key } of digests.list('digests/')) {
    if (!key.endsWith('.json')) continue;
    const source = ((await readJson(digests, key)) as Stored).source?.key ?? '';
    found.set(source, [...(found.get(source) ?? []), key.slice(0, -'.json'.length)]);
  }
  return found;
}
