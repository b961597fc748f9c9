import * as z from 'zod/mini';
import { ObjectChangedError } from './errors.ts';
import { articleBases, baseOfVersion, digestBase, rejectedKey, versionKey, versionsPrefix } from './keys.ts';
import type { ObjectInfo, ObjectStore, RequestOptions } from './object-store.ts';
import { storedJson } from './stored-json.ts';

/** An object to be written. */
export interface Output {
  readonly key: string;
  readonly body: string;
  readonly contentType: string;
}

/** What one version of an input resulted in: digests, or a single rejection. */
export interface Outcome {
  readonly version: ObjectInfo;
  readonly outputs: readonly Output[];
  readonly rejected: boolean;
}

/** How often the work is redone when the object changes meanwhile, before it is left to the queue. */
const mostTries = 5;

/**
 * Makes the outcome of an input's newest version and publishes it, repeating this when a newer version arrives
 * meanwhile. Returns null when the input is gone. Throws `object-changed` when it keeps changing.
 */
export async function bringUpToDate<Made extends Outcome>(
  key: string,
  { incoming, digests }: Buckets,
  make: () => Promise<Made | null>,
  options: RequestOptions,
): Promise<Made | null> {
  for (let tries = 1; tries <= mostTries; tries += 1) {
    const outcome = await make();
    if (!outcome || (await publish(incoming, digests, outcome, options)) === 'published') return outcome;
  }
  throw new ObjectChangedError(key);
}

/** The buckets for inputs and for outputs. */
interface Buckets {
  readonly incoming: ObjectStore;
  readonly digests: ObjectStore;
}

/**
 * Whether the newest version of an input has its digests (JSON and HTML) and no other version was ever taken up.
 * Checked for redelivered messages, with three requests instead of nine, so that finished work whose answer was lost (a
 * worker killed afterwards, a batch that ran out of time) is not repeated until it ends in the dead-letter queue.
 * Returns false where this quick check cannot tell: for a rejected document.
 */
export async function isPublished(
  key: string,
  { incoming, digests }: Buckets,
  options: RequestOptions,
): Promise<boolean> {
  const version = await incoming.head(key, options);
  if (version === null) return false;
  const base = digestBase(version);
  const [others, written] = await Promise.all([
    otherVersions(digests, key, base, options),
    keysUnder(digests, base, options),
  ]);
  return others.length === 0 && isWhole(base, written);
}

/**
 * Whether nothing is left to do for an input: it is gone, or its newest version has either digests or a rejection, and
 * no other version left anything behind. Checked for dead letters; slower than `isPublished`, since it also reads
 * rejections.
 */
export async function isSettled(
  key: string,
  { incoming, digests }: Buckets,
  options: RequestOptions,
): Promise<boolean> {
  const version = await incoming.head(key, options);
  if (version === null) return true;
  const base = digestBase(version);
  for (const other of await otherVersions(digests, key, base, options)) {
    if ((await keysUnder(digests, baseOfVersion(key, other.key), options)).length > 0) return false;
  }
  const written = await keysUnder(digests, base, options);
  const rejection = await digests.get(rejectedKey(key), options);
  if (rejection === null) return isWhole(base, written);
  return written.length === 0 && isOfVersion(rejection.body, version);
}

/** How a rejection identifies the input that it rejects. */
const Rejected = z.object({ etag: z.string(), arrived: z.string() });

function isOfVersion(rejection: Uint8Array, { etag, lastModified }: ObjectInfo): boolean {
  const said = storedJson(Rejected, rejection);
  return said !== null && said.etag === etag && said.arrived === lastModified;
}

/**
 * Whether these keys are all outputs of a version. Of several articles the first one's JSON is written last, so it
 * implies the others.
 */
function isWhole(base: string, written: readonly string[]): boolean {
  const [first = base] = articleBases(base, 2);
  return written.includes(`${first}.json`) || written.join() === `${base}.html,${base}.json`;
}

async function keysUnder(store: ObjectStore, prefix: string, options: RequestOptions): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of store.list(prefix, options)) keys.push(key);
  return keys;
}

/**
 * Age at which a note cannot belong to a running worker any more, counted at the newer version's arrival: Lambda ends
 * each worker within 15 minutes.
 */
const noteLife = 60 * 60 * 1000;

/**
 * Writes the outcome for one version of an input key and removes what other versions left, so that duplicate,
 * reordered, late and concurrent events all end in the outcome of the version in the incoming bucket.
 *
 * Each worker (1) writes a note of its version before any output, (2) writes the outputs (digests only if absent) and
 * lists the key's notes, (3) looks at the input again. If that is still its own version, every other version with a
 * note is outdated and its outputs are deleted; if not, the caller starts over with the new version (`changed`). This
 * order makes it safe: of two concurrent workers at least one sees the other's note, and one that writes late looks at
 * the input even later. A worker that is killed at any point leaves its note, so that the next one finds what it had
 * written. During the deletions an old version may have been put back, so the input is checked once more afterwards.
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
    // An input that was deleted meanwhile has no newer version to replace it.
    return now === null || digestBase(now) === base;
  };
  if (!(await isCurrent())) return 'changed';
  if (noted === 'written' && others.length === 0) return 'published';
  if (!rejected) await digests.delete(rejectedKey(key), options);
  for (const other of others) await withdraw(digests, key, other, version, options);
  return (await isCurrent()) ? 'published' : 'changed';
}

/** Limits concurrent writes for a document with hundreds of articles. */
const writesAtOnce = 8;
/** A single article has two outputs: JSON and page. */
const mostOfOneArticle = 2;

async function writeAll(
  outputs: readonly Output[],
  write: (output: Output) => Promise<unknown>,
): Promise<void> {
  const [first, ...rest] = outputs;
  const together = first && outputs.length > mostOfOneArticle ? rest : outputs;
  for (let at = 0; at < together.length; at += writesAtOnce) {
    await Promise.all(together.slice(at, at + writesAtOnce).map(write));
  }
  // The first output of several articles is written last, so that it implies the others.
  if (first && together === rest) await write(first);
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

/** Deletes the outputs of an outdated version, and its note once no worker can be at it any more. */
async function withdraw(
  digests: ObjectStore,
  key: string,
  note: ObjectInfo,
  newer: ObjectInfo,
  options: RequestOptions,
): Promise<void> {
  for (const output of await keysUnder(digests, baseOfVersion(key, note.key), options)) {
    await digests.delete(output, options);
  }
  const age = Date.parse(newer.lastModified) - Date.parse(note.lastModified);
  if (age > noteLife) await digests.delete(note.key, options);
}
