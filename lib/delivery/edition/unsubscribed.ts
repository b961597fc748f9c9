import type { ObjectStore, RequestOptions } from '../../store/object-store.ts';
import { readerId } from './token.ts';

const prefix = 'readers/unsubscribed/';

/** Records that a reader wants no more mail. Idempotent. */
export async function noteUnsubscribed(
  store: ObjectStore,
  address: string,
  secret: string,
  at: Date,
): Promise<void> {
  const body = `${JSON.stringify({ at: at.toISOString() })}\n`;
  await store.putIfAbsent(`${prefix}${readerId(address, secret)}.json`, body, {
    contentType: 'application/json',
  });
}

/** Ids of the readers who unsubscribed. */
export async function unsubscribedIds(
  store: ObjectStore,
  options: RequestOptions = {},
): Promise<Set<string>> {
  const ids = new Set<string>();
  for await (const { key } of store.list(prefix, options)) ids.add(key.slice(prefix.length, -'.json'.length));
  return ids;
}
