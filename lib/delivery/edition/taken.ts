import * as z from 'zod/mini';
import { NewsDigestError } from '../../model/index.ts';
import type { ObjectStore, RequestOptions } from '../../store/object-store.ts';
import { storedJson } from '../../store/stored-json.ts';
import { lateDays } from './late.ts';

const Keys = z.array(z.string());

/**
 * Where it is noted which digests an edition was made of: beside the editions, not among them, for those may be readable on the web
 * and this names articles that the edition does not.
 */
export const takenKey = (date: string): string => `taken/${date}.json`;

/** Whose a digest is that came after its own day's edition; it holds the date. */
const lateKey = (key: string): string => `taken/late/${key}`;

/** More editions than may ever claim one digest. */
const mostClaims = 3 * lateDays;

/**
 * Claims a digest that came late for the edition of a day; false where another day's has it. Of editions of two days that are made
 * at the same moment neither has noted yet what it takes. A claim is void once its edition was made without the digest, by another
 * run of that day that had read the archive before it came: then the next one counts.
 *
 * @param takenOn What a day's edition was made of; null while that is not noted.
 */
export async function claimLate(
  store: ObjectStore,
  date: string,
  key: string,
  takenOn: (date: string) => Promise<readonly string[] | null>,
  options: RequestOptions,
): Promise<boolean> {
  const body = `${JSON.stringify(date)}\n`;
  let claim = lateKey(key);
  for (let claims = 0; claims < mostClaims; claims += 1) {
    const written = await store.putIfAbsent(claim, body, { contentType: 'application/json', ...options });
    if (written === 'written') return true;
    const found = await store.get(claim, options);
    const holder = found && storedJson(z.string(), found.body);
    if (holder === date) return true;
    const taken = holder && (await takenOn(holder));
    if (!taken || taken.includes(key)) return false;
    claim = `${claim}+${holder}`;
  }
  return false;
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
