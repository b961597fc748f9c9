import { baseOfVersion, digestBase, rejectedKey, versionKey, versionsPrefix } from './keys.ts';
import type { ObjectInfo, ObjectStore } from './object-store.ts';

/** One object to be written. */
export interface Output {
  readonly key: string;
  readonly body: string;
  readonly contentType: string;
}

/** What became of one version of an input: digests, or the one rejection. */
export interface Outcome {
  readonly version: ObjectInfo;
  readonly outputs: readonly Output[];
  readonly rejected: boolean;
}

/** A note older than this, against a newer one, has no living worker: Lambda ends each within 15 minutes. */
const noteLife = 60 * 60 * 1000;

/**
 * Writes the outcome for one version of an input key, and takes away what earlier versions left, so that duplicate,
 * reordered, late and concurrent events end in the outcome of the version that stands in the incoming bucket.
 *
 * Each worker (1) notes its version before it writes anything, (2) writes, each object only where none stands, (3)
 * lists the notes of the key, (4) asks for the input again. If that is its own version still, all other versions
 * noted before are outdated, and their outputs go; if not, the caller starts over with the new one (`changed`).
 * A worker killed at any point leaves its note, so whoever comes next finds what it had written. Deleting takes
 * time in which an old version may have come back, so the input is asked for once more after it.
 */
export async function publish(
  incoming: ObjectStore,
  digests: ObjectStore,
  { version, outputs, rejected }: Outcome,
  signal: AbortSignal | undefined,
): Promise<'published' | 'changed'> {
  const { key } = version;
  const base = digestBase(version);
  const note = JSON.stringify({ key, etag: version.etag, lastModified: version.lastModified });
  await digests.putIfAbsent(versionKey(key, base), note, { contentType: 'application/json', signal });
  for (const { key: target, body, contentType } of outputs) {
    if (rejected) await digests.put(target, body, { contentType, signal });
    else await digests.putIfAbsent(target, body, { contentType, signal });
  }

  const others: ObjectInfo[] = [];
  for await (const found of digests.list(versionsPrefix(key), { signal })) {
    if (baseOfVersion(key, found.key) !== base) others.push(found);
  }
  const isCurrent = async (): Promise<boolean> => {
    const now = await incoming.head(key, { signal });
    // An input deleted meanwhile has had its outcome; there is no newer one to make.
    return now === null || digestBase(now) === base;
  };
  if (!(await isCurrent())) return 'changed';
  if (!rejected) await digests.delete(rejectedKey(key), { signal });
  if (others.length === 0) return 'published';
  for (const other of others) await withdraw(digests, key, other, version, signal);
  return (await isCurrent()) ? 'published' : 'changed';
}

/** Deletes what an outdated version left, and its note once no worker can be at it any more. */
async function withdraw(
  digests: ObjectStore,
  key: string,
  note: ObjectInfo,
  newer: ObjectInfo,
  signal: AbortSignal | undefined,
): Promise<void> {
  for await (const { key: output } of digests.list(baseOfVersion(key, note.key), { signal })) {
    await digests.delete(output, { signal });
  }
  const age = Date.parse(newer.lastModified) - Date.parse(note.lastModified);
  if (age > noteLife) await digests.delete(note.key, { signal });
}
