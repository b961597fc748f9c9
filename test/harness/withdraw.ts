import { baseOfVersion, rejectedKey, versionsPrefix } from '../../lib/store/keys.ts';
import type { ObjectStore } from '../../lib/store/object-store.ts';

/** Takes an article back: the file that was dropped, and all that any version of it became. */
export async function withdraw(incoming: ObjectStore, digests: ObjectStore, key: string): Promise<void> {
  await incoming.delete(key);
  for await (const note of digests.list(versionsPrefix(key))) {
    for await (const output of digests.list(baseOfVersion(key, note.key))) await digests.delete(output.key);
    await digests.delete(note.key);
  }
  await digests.delete(rejectedKey(key));
}
