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
