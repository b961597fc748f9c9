import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHandler } from '../../functions/digest-article.ts';
import type { Log } from '../../lib/delivery/log.ts';
import { FolderStore } from '../../lib/store/folder-store.ts';
import type { ObjectStore } from '../../lib/store/object-store.ts';

/** An event of a service as the service sends it, from `events/`. */
export function fixture(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(new URL(`events/${name}.json`, import.meta.url), 'utf8'));
}

/** A key as S3 notifications spell it. */
export function formEncoded(key: string): string {
  return encodeURIComponent(key).replaceAll('%20', '+').replaceAll('%2F', '/');
}

/** The notification that S3 sends for a key. */
export function notification(key: string, bucket = 'incoming'): Record<string, unknown> {
  const text = JSON.stringify(fixture('s3-put'));
  const event = JSON.parse(text);
  event.Records[0].s3.object.key = formEncoded(key);
  event.Records[0].s3.bucket.name = bucket;
  return event;
}

/** A batch as SQS hands it to Lambda, one message a body. */
export function queued(...bodies: readonly unknown[]): Record<string, unknown> {
  return {
    Records: bodies.map((body, index) => ({
      ...fixture('sqs-record'),
      messageId: `message-${index}`,
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })),
  };
}

export const plentyOfTime = { getRemainingTimeInMillis: () => 60_000 };

/** The real handler between two folders. */
export interface Bench {
  readonly incoming: FolderStore;
  readonly digests: FolderStore;
  /** The two as the handler sees them. */
  readonly stores: { readonly incoming: ObjectStore; readonly digests: ObjectStore };
  readonly lines: { level: string; message: string }[];
  readonly handle: ReturnType<typeof createHandler>;
  /** Every object of the digests bucket but the notes of versions, by key. */
  written(): Promise<Map<string, string>>;
  drop(key: string, body: string | Uint8Array): Promise<void>;
  close(): Promise<void>;
}

/** Opens a bench; `wrap` may put something between the handler and its stores. */
export async function openBench(
  wrap: (store: ObjectStore, which: 'incoming' | 'digests') => ObjectStore = (store) => store,
): Promise<Bench> {
  const folder = await mkdtemp(join(tmpdir(), 'news-digest-handler-'));
  const incoming = new FolderStore(join(folder, 'incoming'));
  const digests = new FolderStore(join(folder, 'digests'));
  const lines: { level: string; message: string }[] = [];
  const log: Log = (level, message, fields) => lines.push({ level, message, ...fields });
  const edges = {
    bucket: 'incoming',
    incoming: wrap(incoming, 'incoming'),
    digests: wrap(digests, 'digests'),
  };
  return {
    incoming,
    digests,
    stores: { incoming: edges.incoming, digests: edges.digests },
    lines,
    handle: createHandler({ ...edges, words: 150, log }),
    drop: (key, body) => incoming.put(key, body, { contentType: 'text/plain' }),
    async written() {
      const found = new Map<string, string>();
      for await (const { key } of digests.list('')) {
        if (key.startsWith('versions/')) continue;
        found.set(key, Buffer.from((await digests.get(key))?.body ?? []).toString());
      }
      return found;
    },
    close: () => rm(folder, { recursive: true }),
  };
}

/** A store whose objects all arrived at one time. */
export function arrivedAt(store: ObjectStore, lastModified: string): ObjectStore {
  const at = <Info extends object>(found: Info | null): (Info & { lastModified: string }) | null =>
    found && { ...found, lastModified };
  return {
    get: async (key, options) => at(await store.get(key, options)),
    head: async (key, options) => at(await store.head(key, options)),
    put: store.put.bind(store),
    putIfAbsent: store.putIfAbsent.bind(store),
    delete: store.delete.bind(store),
    list: store.list.bind(store),
  };
}

/** A short article, told apart by its number. */
export function article(number: number): string {
  return [
    `Ferry number ${number} returns to service after repairs`,
    '',
    `The ferry number ${number} carried ${1000 + number} passengers on its first day, the harbour office said on Monday.`,
    '',
    '“She runs more quietly than before,” said Ada Lindqvist, the captain. The repairs had cost 4.2 million euros.',
  ].join('\n');
}
