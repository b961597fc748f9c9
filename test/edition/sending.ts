import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createHandler } from '../../functions/send-edition.ts';
import { editionConfig } from '../../lib/aws/edition-config.ts';
import type { SendEditionEdges } from '../../lib/aws/send-edition-edges.ts';
import type { Delivered } from '../../lib/delivery/edition/deliver.ts';
import { readersInStore } from '../../lib/delivery/edition/readers.ts';
import type { Envelope, MailTransport, Receipt } from '../../lib/delivery/mail/transport.ts';
import { languages } from '../../lib/language/index.ts';
import { FolderStore } from '../../lib/store/folder-store.ts';
import type { ObjectStore } from '../../lib/store/object-store.ts';
import type { Invented } from './day.data.ts';
import { arrivalsOf } from './day.ts';

export const environment = {
  DIGESTS_BUCKET: 'digests-of-a-test',
  EDITION_TITLE: 'The Morning Slice',
  MAIL_FROM: 'edition@slice.example',
  MAIL_RATE: '1000',
  MAIL_TRANSPORT: 'folder',
  POSTAL_ADDRESS: '4 Quay Street, 1000 Harnholm',
  UNSUBSCRIBE_SECRET: 'a secret of the tests alone',
  UNSUBSCRIBE_URL: 'https://unsubscribe.example/',
  ARCHIVE_URL: 'https://archive.example/editions/',
  EDITION_HOUR: '5',
  EDITION_TIME_ZONE: 'Etc/UTC',
};

/** A folder that goes with its test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'edition-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A store with the day's digests, as `digest-article` writes them, and a list of readers. */
export async function storeWith(
  readers: readonly unknown[],
  articles?: readonly Invented[],
): Promise<FolderStore> {
  const store = new FolderStore(await temporaryFolder());
  for (const { key, arrived, digest } of arrivalsOf(articles)) {
    const body = JSON.stringify({ ...digest, source: { key: `in/${key}`, etag: 'e', arrived } });
    await store.put(key, body, { contentType: 'application/json' });
  }
  await store.put('readers/readers.json', JSON.stringify(readers), { contentType: 'application/json' });
  return store;
}

/** A transport that keeps what it is handed; `before` may throw, as a server refuses, or never return. */
export function memoryTransport(
  before: (envelope: Envelope) => Promise<void> = async () => {},
): MailTransport & { mails: Envelope[] } {
  const mails: Envelope[] = [];
  return {
    name: 'memory',
    perSecond: null,
    atOnce: 4,
    mails,
    async send(envelope): Promise<Receipt> {
      await before(envelope);
      mails.push(envelope);
      return { transport: 'memory', id: String(mails.length) };
    },
    close: async () => {},
  };
}

export interface Run {
  readonly store: ObjectStore;
  readonly transport: MailTransport;
  readonly edges?: Partial<SendEditionEdges>;
  readonly set?: Record<string, string>;
  readonly event?: unknown;
  readonly remaining?: () => number;
}

/** One run of the function, half an hour after the cut-off. */
export async function send({ store, transport, edges, set, event, remaining }: Run): Promise<Delivered> {
  const handler = createHandler({
    digests: store,
    config: editionConfig({ ...environment, ...set }, languages.codes),
    transport,
    readers: () => readersInStore(store),
    now: () => new Date('2031-05-05T06:30:00Z'),
    sleep: async () => {},
    log: () => {},
    ...edges,
  });
  return handler(event ?? {}, { getRemainingTimeInMillis: remaining ?? (() => 900_000) });
}
