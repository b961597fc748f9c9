import * as z from 'zod/mini';
import { ObjectChangedError } from './errors.ts';
import { articleBases, baseOfVersion, digestBase, rejectedKey, versionKey, versionsPrefix } from './keys.ts';
import type { ObjectInfo, ObjectStore, RequestOptions } from './object-store.ts';
import { storedJson } from './stored-json.ts';

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

/** The two buckets of an input and of what became of it. */
interface Buckets {
  readonly incoming: ObjectStore;
  readonly digests: ObjectStore;
}

/**
 * Whether the newest version of an input has its digests, JSON and HTML, and no other version was ever taken up: what is asked
 * of a message that comes again. Three requests instead of nine, so that work whose answer was lost (a worker killed after
 * it, a batch that ran out of time) is not done again and does not end among the dead letters. False where that cannot be
 * told at a glance: a rejected document.
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
 * Whether nothing is left to do for an input: it is gone, or its newest version has its digests or its rejection, one of the two,
 * and no other version left anything. Asked of a dead letter, with patience: a rejection is read.
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

/** What a rejection says of the input that it rejects. */
const Rejected = z.object({ etag: z.string(), arrived: z.string() });

function isOfVersion(rejection: Uint8Array, { etag, lastModified }: ObjectInfo): boolean {
  const said = storedJson(Rejected, rejection);
  return said !== null && said.etag === etag && said.arrived === lastModified;
}

/** Whether these keys are all outputs of a version: of several articles the first one's JSON is written when all else stands. */
function isWhole(base: string, written: readonly string[]): boolean {
  const [first = base] = articleBases(base, 2);
  return written.includes(`${first}.json`) || written.join() === `${base}.html,${base}.json`;
}

async function keysUnder(store: ObjectStore, prefix: string, options: RequestOptions): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of store.list(prefix, options)) keys.push(key);
  return keys;
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
/** One article has its JSON and its page. */
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
  // Where the first output of several articles stands, all of them do.
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

/** Deletes what an outdated version left, and its note once no worker can be at it any more. */
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
