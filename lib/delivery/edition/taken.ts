import * as z from 'zod/mini';
import { NewsDigestError } from '../../model/index.ts';
import type { ObjectStore, RequestOptions } from '../../store/object-store.ts';
import { storedJson } from '../../store/stored-json.ts';

const Keys = z.array(z.string());

/**
 * Where it is noted which digests an edition was made of: beside the editions, not among them, for those may be readable on the web
 * and this names articles that the edition does not.
 */
export const takenKey = (date: string): string => `taken/${date}.json`;

/** Whose a digest is that came after its own day's edition; it holds the date. */
const lateKey = (key: string): string => `taken/late/${key}`;

/**
 * Claims a digest that came late for the edition of a day; false where another day's has it. Of editions of two days that are made
 * at the same moment neither has noted yet what it takes.
 */
export async function claimLate(
  store: ObjectStore,
  date: string,
  key: string,
  options: RequestOptions,
): Promise<boolean> {
  const body = `${JSON.stringify(date)}\n`;
  const claimed = await store.putIfAbsent(lateKey(key), body, {
    contentType: 'application/json',
    ...options,
  });
  if (claimed === 'written') return true;
  const found = await store.get(lateKey(key), options);
  return found !== null && storedJson(z.string(), found.body) === date;
}

/** Keys of the digests that the edition of a day was made of; null where that is not noted. Throws `bad-digest` when it is torn. */
export async function takenBy(
  store: ObjectStore,
  date: string,
  options: RequestOptions,
): Promise<readonly string[] | null> {
  const object = await store.get(takenKey(date), options);
  if (object === null) return null;
  const keys = storedJson(Keys, object.body);
  // Taken for empty, it would put a day's articles into a second edition.
  if (keys === null) throw new NewsDigestError('bad-digest', `${takenKey(date)} is no list of keys in JSON`);
  return keys;
}

/** Notes what the edition of a day is made of, once for all its runs: 'exists' when another one has. */
export function noteTaken(
  store: ObjectStore,
  date: string,
  keys: readonly string[],
  options: RequestOptions,
): Promise<'written' | 'exists'> {
  const body = `[${keys.map((key) => JSON.stringify(key)).join(',\n')}]\n`;
  return store.putIfAbsent(takenKey(date), body, { contentType: 'application/json', ...options });
}
