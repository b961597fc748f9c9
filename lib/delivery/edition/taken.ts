import * as z from 'zod/mini';
import { NewsDigestError } from '../../model/index.ts';
import type { ObjectStore, RequestOptions } from '../../store/object-store.ts';
import { storedJson } from '../../store/stored-json.ts';
import { lateDays } from './late.ts';

const Keys = z.array(z.string());

/**
 * Key of the record of which digests an edition was made of. It is outside `editions/`, which may be public, because it
 * names articles that the edition does not.
 */
export const takenKey = (date: string): string => `taken/${date}.json`;

/**
 * Key prefix for the claim on a digest that came after its own day's edition; the object holds the date of the claiming
 * edition.
 */
const lateKey = (key: string): string => `taken/late/${key}`;

/** More editions than can ever claim one digest. */
const mostClaims = 3 * lateDays;

/**
 * Claims a late digest for the edition of a day; false when another day's edition has it. The claim is needed because
 * editions of two days may be made at the same moment, before either has recorded what it takes. A claim is void if its
 * edition was then made without the digest, by another run for that day that had listed the archive earlier; the next
 * claim then counts.
 *
 * @param takenOn What a day's edition was made of; null while that is not recorded.
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

/**
 * Keys of the digests that a day's edition was made of; null when that is not recorded. Throws `bad-digest` when the
 * record is damaged.
 */
export async function takenBy(
  store: ObjectStore,
  date: string,
  options: RequestOptions,
): Promise<readonly string[] | null> {
  const object = await store.get(takenKey(date), options);
  if (object === null) return null;
  const keys = storedJson(Keys, object.body);
  // Treating it as empty would put a day's articles into a second edition.
  if (keys === null) throw new NewsDigestError('bad-digest', `${takenKey(date)} is no list of keys in JSON`);
  return keys;
}

/** Records what a day's edition is made of, once for all runs: 'exists' when another run was first. */
export function noteTaken(
  store: ObjectStore,
  date: string,
  keys: readonly string[],
  options: RequestOptions,
): Promise<'written' | 'exists'> {
  const body = `[${keys.map((key) => JSON.stringify(key)).join(',\n')}]\n`;
  return store.putIfAbsent(takenKey(date), body, { contentType: 'application/json', ...options });
}
