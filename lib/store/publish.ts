import { ObjectChangedError } from './errors.ts';
import { baseOfVersion, digestBase, rejectedKey, versionKey, versionsPrefix } from './keys.ts';
import type { ObjectInfo, ObjectStore, RequestOptions } from './object-store.ts';

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

/** How often an object that changes while it is worked on is begun anew before the queue is left to it. */
const mostTries = 5;

/**
 * Makes the outcome of an input's newest version and publishes it, again when a newer version came meanwhile; null
 * when the input is gone. Throws `object-changed` when it never holds still.
 */
export async function bringUpToDate<Made extends Outcome>(
  key: string,
  { incoming, digests }: { readonly incoming: ObjectStore; readonly digests: ObjectStore },
  make: () => Promise<Made | null>,
  options: RequestOptions,
): Promise<Made | null> {
  for (let tries = 1; tries <= mostTries; tries += 1) {
    const outcome = await make();
    if (!outcome || (await publish(incoming, digests, outcome, options)) === 'published') return outcome;
  }
  throw new ObjectChangedError(key);
}

/**
 * Whether the newest version of an input has its digest, JSON and HTML, and no other version was ever taken up: what is asked
 * of a message that comes again. Three requests instead of nine, so that work whose answer was lost (a worker killed after
 * it, a batch that ran out of time) is not done again and does not end among the dead letters. False where that cannot be
 * told at a glance: a document of several articles, a rejected one.
 */
export async function isPublished(
  key: string,
  { incoming, digests }: { readonly incoming: ObjectStore; readonly digests: ObjectStore },
  options: RequestOptions,
): Promise<boolean> {
  const version = await incoming.head(key, options);
  if (version === null) return false;
  const base = digestBase(version);
  const outputs = async (): Promise<string[]> => {
    const keys: string[] = [];
    for await (const output of digests.list(base, options)) keys.push(output.key);
    return keys;
  };
  const [others, written] = await Promise.all([otherVersions(digests, key, base, options), outputs()]);
  return others.length === 0 && written.join() === `${base}.html,${base}.json`;
}

/** A note this much older than a newer version's arrival has no living worker: Lambda ends each within 15 minutes. */
const noteLife = 60 * 60 * 1000;

/**
 * Writes the outcome for one version of an input key, and takes away what other versions left, so that duplicate,
 * reordered, late and concurrent events end in the outcome of the version that stands in the incoming bucket.
 *
 * Each worker (1) notes its version before it writes anything, (2) writes, digests only where none stands, and lists
 * the notes of the key, (3) asks for the input again. If that is its own version still, every other version noted
 * before is outdated, and its outputs go; if not, the caller starts over with the new one (`changed`). The order is
 * what makes it safe: of two workers at least one sees the other's note, and one that writes late looks later still.
 * A worker killed at any point leaves its note, so whoever comes next finds what it had written. Taking away needs
 * time in which an old version may have come back, so the input is asked for once more after it.
 */
async function publish(
  incoming: ObjectStore,
  digests: ObjectStore,
  { version, outputs, rejected }: Outcome,
  options: RequestOptions,
): Promise<'published' | 'changed'> {
  const { key } = version;
  const base = digestBase(version);
  const note = JSON.stringify({ key, etag: version.etag, lastModified: version.lastModified });
  const noted = await digests.putIfAbsent(versionKey(key, base), note, {
    contentType: 'application/json',
    ...options,
  });
  const write = ({ key: target, body, contentType }: Output): Promise<unknown> =>
    rejected
      ? digests.put(target, body, { contentType, ...options })
      : digests.putIfAbsent(target, body, { contentType, ...options });
  const [others] = await Promise.all([otherVersions(digests, key, base, options), writeAll(outputs, write)]);

  const isCurrent = async (): Promise<boolean> => {
    const now = await incoming.head(key, options);
    // An input that is deleted meanwhile has no newer version to make way for.
    return now === null || digestBase(now) === base;
  };
  if (!(await isCurrent())) return 'changed';
  if (noted === 'written' && others.length === 0) return 'published';
  if (!rejected) await digests.delete(rejectedKey(key), options);
  for (const other of others) await withdraw(digests, key, other, version, options);
  return (await isCurrent()) ? 'published' : 'changed';
}

/** A document of hundreds of articles is not sent all at once. */
const writesAtOnce = 8;

async function writeAll(
  outputs: readonly Output[],
  write: (output: Output) => Promise<unknown>,
): Promise<void> {
  for (let at = 0; at < outputs.length; at += writesAtOnce) {
    await Promise.all(outputs.slice(at, at + writesAtOnce).map(write));
  }
}

async function otherVersions(
  digests: ObjectStore,
  key: string,
  base: string,
  options: RequestOptions,
): Promise<ObjectInfo[]> {
  const others: ObjectInfo[] = [];
  for await (const note of digests.list(versionsPrefix(key), options)) {
    if (baseOfVersion(key, note.key) !== base) others.push(note);
  }
  return others;
}

/** Deletes what an outdated version left, and its note once no worker can be at it any more. */
async function withdraw(
  digests: ObjectStore,
  key: string,
  note: ObjectInfo,
  newer: ObjectInfo,
  options: RequestOptions,
): Promise<void> {
  for await (const { key: output } of digests.list(baseOfVersion(key, note.key), options)) {
    await digests.delete(output, options);
  }
  const age = Date.parse(newer.lastModified) - Date.parse(note.lastModified);
  if (age > noteLife) await digests.delete(note.key, options);
}
