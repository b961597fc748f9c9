import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { mediaTypeOf } from '../../lib/store/media-types.ts';

export interface InboxOptions {
  readonly folder: string;
  readonly drop: (key: string, body: Uint8Array, contentType: string) => Promise<void>;
  readonly signal: AbortSignal;
  readonly onFailure: (path: string, error: unknown) => void;
  /** Milliseconds between two looks. */
  readonly every?: number;
}

/**
 * Takes every file that appears in a folder: it is put into the incoming bucket and leaves the inbox after that. Its
 * folder in the inbox is its section. A file is taken when it has not changed between two looks, so a slow copy
 * arrives whole. Looking beats being notified: it works alike on every system and network drive.
 */
export async function watchInbox({
  folder,
  drop,
  signal,
  onFailure,
  every = 400,
}: InboxOptions): Promise<void> {
  await mkdir(folder, { recursive: true });
  let before = new Map<string, string>();
  while (!signal.aborted) {
    const now = new Map<string, string>();
    for (const path of await filesIn(folder)) {
      const stamp = await stampOf(path);
      if (stamp === null) continue;
      now.set(path, stamp);
      if (before.get(path) !== stamp) continue;
      const key = relative(folder, path).split(sep).join('/').normalize('NFC');
      try {
        await drop(key, await readFile(path), mediaTypeOf(key));
        if ((await stampOf(path)) === stamp) await rm(path);
      } catch (error) {
        onFailure(path, error);
      }
    }
    before = now;
    await sleep(every, undefined, { signal }).catch(() => {});
  }
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

async function stampOf(path: string): Promise<string | null> {
  return stat(path).then(
    ({ size, mtimeMs }) => `${size} ${mtimeMs}`,
    () => null,
  );
}
