import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import { S3Store } from '../../lib/store/s3-store.ts';
import { arrivalsOf } from '../edition/day.ts';
import { memoryTransport, send } from '../edition/sending.ts';
import { Buckets } from '../harness/s3/buckets.ts';
import { createS3Server } from '../harness/s3/server.ts';
import { faultPlan, randomFrom } from './plan.ts';
import { startFaultProxy } from './proxy.ts';

export interface MailSoakOptions {
  readonly readers: number;
  readonly faults: number;
  /** Chance that a run dies with a mail: before the transport takes it, or after and before the mark says so. */
  readonly deaths: number;
  readonly seed: number;
}

export interface MailSoakResult {
  /** Readers who got exactly one mail, and who got none. */
  readonly one: number;
  readonly none: number;
  readonly died: number;
  readonly faulted: number;
  /** Readers with two mails; readers with none of whom the last run says nothing. */
  readonly violations: readonly string[];
}

/** Runs side by side, one after another, and the calm one in the end. */
const rounds = 3;
const sideBySide = 2;

/** Sends one edition by runs that die and meet faults, two at the same moment, and tells who got how many mails. */
export async function mailSoak(options: MailSoakOptions): Promise<MailSoakResult> {
  const folder = await mkdtemp(join(tmpdir(), 'mail-soak-'));
  const buckets = new Buckets(folder);
  const server = createS3Server(buckets);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const target = `http://127.0.0.1:${address.port}`;
  const random = randomFrom(options.seed);
  const proxy = await startFaultProxy(target, faultPlan(options.faults, random), 300);
  const clients: S3Client[] = [];
  const storeAt = (endpoint: string): S3Store => {
    const client = new S3Client({
      endpoint,
      region: 'eu-central-1',
      forcePathStyle: true,
      maxAttempts: 5,
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    });
    clients.push(client);
    return new S3Store(client, 'digests');
  };
  try {
    await buckets.create('digests');
    const store = await buckets.store('digests');
    const readers = Array.from({ length: options.readers }, (_, at) => `reader${at}@mail.example`);
    const json = { contentType: 'application/json' };
    for (const { key, arrived, digest } of arrivalsOf()) {
      const body = JSON.stringify({ ...digest, source: { key: `in/${key}`, etag: 'e', arrived } });
      await store.put(key, body, json);
    }
    await store.put('readers/readers.json', JSON.stringify(readers), json);

    const got = new Map<string, number>();
    let died = 0;
    /** One run; it ends where it dies: nothing after that ever happens. */
    const run = async (endpoint: string, deaths: number): Promise<number> => {
      let die = (): void => {};
      const death = new Promise<number>((resolve) => {
        die = () => resolve(0);
      });
      let dead = false;
      const dies = (): boolean => {
        if (dead || random() < deaths) {
          if (!dead) died += 1;
          dead = true;
          die();
        }
        return dead;
      };
      const never = new Promise<never>(() => {});
      const transport = memoryTransport(async ({ to }) => {
        if (dies()) await never;
        got.set(to, (got.get(to) ?? 0) + 1);
        if (dies()) await never;
      });
      const sent = send({ store: storeAt(endpoint), transport }).then(
        ({ unresolved }) => unresolved,
        () => 0,
      );
      return Promise.race([sent, death]);
    };
    for (let round = 0; round < rounds; round += 1)
      await Promise.all(Array.from({ length: sideBySide }, () => run(proxy.url, options.deaths)));
    const unresolved = await run(target, 0);

    const twice = readers.filter((reader) => (got.get(reader) ?? 0) > 1);
    const none = readers.filter((reader) => !got.has(reader)).length;
    const violations = twice.map((reader) => `${reader}: ${got.get(reader)} mails`);
    if (none > unresolved) violations.push(`${none} readers without a mail, ${unresolved} reported`);
    const { none: calm, ...faulted } = proxy.counts;
    return {
      one: readers.length - none - twice.length,
      none,
      died,
      faulted: Object.values(faulted).reduce((sum, count) => sum + count, 0),
      violations,
    };
  } finally {
    for (const client of clients) client.destroy();
    proxy.close();
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true, force: true });
  }
}
