import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import type { ObjectStore } from '../../lib/store/object-store.ts';
import { S3Store } from '../../lib/store/s3-store.ts';
import { day as invented } from '../edition/day.data.ts';
import { digestOf } from '../edition/day.ts';
import { memoryTransport, send } from '../edition/sending.ts';
import { Buckets } from '../harness/s3/buckets.ts';
import { createS3Server } from '../harness/s3/server.ts';
import { faultPlan, randomFrom } from './plan.ts';
import { type FaultCounts, startFaultProxy } from './proxy.ts';

export interface LateSoakOptions {
  readonly articles: number;
  readonly days: number;
  readonly faults: number;
  readonly seed: number;
}

export interface LateSoakResult {
  /** Articles that were digested after the first run of the edition of the day in which they arrived. */
  readonly late: number;
  readonly editions: number;
  /** Runs that did not come to their end, and were started again. */
  readonly failedRuns: number;
  readonly faults: FaultCounts;
  readonly violations: readonly string[];
}

const hour = 3_600_000;
const firstDay = Date.UTC(2031, 4, 4, 5);
const dateOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
const json = { contentType: 'application/json' };
const mostTries = 40;
/** The longest delay of a digest: what is later still is in no edition. */
const mostLate = 60 * hour;

interface Event {
  readonly at: number;
  readonly does: () => Promise<void>;
}

const headlineOf = (article: number): string => `${invented[article % invented.length]?.headline} ${article}`;

/** Writes an article's digest as `digest-article` does: in the folder of the day on which it arrived. */
async function writeDigest(store: ObjectStore, article: number, arrived: number): Promise<void> {
  const [each] = [invented[article % invented.length]];
  if (each === undefined) return;
  const at = new Date(arrived).toISOString();
  const digest = digestOf({ ...each, headline: headlineOf(article) }, `https://news.example/2031/${article}`);
  const key = `digests/${at.slice(0, 10).replaceAll('-', '/')}/${article}.json`;
  const source = { key: `world/${article}.txt`, etag: 'e', arrived: at };
  await store.put(key, JSON.stringify({ ...digest, source }), json);
}

async function textOf(store: ObjectStore, key: string): Promise<string | null> {
  const found = await store.get(key);
  return found === null ? null : new TextDecoder().decode(found.body);
}

/** In which editions' lists each article stands, and what no run may do. */
async function violationsIn(
  store: ObjectStore,
  dates: readonly string[],
  articles: number,
): Promise<string[]> {
  const editions = new Map<string, string[]>();
  for (const date of dates) {
    const taken: string[] = JSON.parse((await textOf(store, `taken/${date}.json`)) ?? '[]');
    for (const key of taken) editions.set(key, [...(editions.get(key) ?? []), date]);
  }
  const counts = new Map<string, number>();
  for (const key of editions.keys()) counts.set(key.slice(key.lastIndexOf('/') + 1, -'.json'.length), 1);
  return [
    ...[...editions].flatMap(([key, found]) =>
      found.length > 1 ? [`${key}: in ${found.join(' and ')}`] : [],
    ),
    ...Array.from({ length: articles }, (_, at) => String(at)).flatMap((article) =>
      counts.has(article) ? [] : [`article ${article}: in no edition`],
    ),
  ];
}

/**
 * Editions of some days, at each cut-off one, by runs that meet faults, run out of time, are started again and are doubled, while
 * digests come at once, in the middle of a run, or days late.
 */
export async function lateSoak({ articles, days, faults, seed }: LateSoakOptions): Promise<LateSoakResult> {
  const folder = await mkdtemp(join(tmpdir(), 'late-soak-'));
  const buckets = new Buckets(folder);
  const server = createS3Server(buckets);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const random = randomFrom(seed);
  const proxy = await startFaultProxy(`http://127.0.0.1:${address.port}`, faultPlan(faults, random), 300);
  const client = new S3Client({
    endpoint: proxy.url,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    forcePathStyle: true,
    maxAttempts: 5,
    requestHandler: { requestTimeout: 200, throwOnRequestTimeout: true },
  });
  try {
    await buckets.create('digests');
    const calm = await buckets.store('digests');
    const rough = new S3Store(client, 'digests');
    let [failedRuns, late] = [0, 0];
    const first = new Map<string, string>();
    const violations: string[] = [];

    /** Runs a day's edition until one run comes to its end; a third of the runs has little time. */
    const run = async (date: string): Promise<void> => {
      for (let tries = 1; tries <= mostTries; tries += 1) {
        const time = random() < 1 / 3 ? 3_000 + random() * 400 : 900_000;
        const transport = memoryTransport();
        const done = await send({ store: rough, transport, event: { date }, remaining: () => time }).then(
          () => true,
          () => false,
        );
        if (done) return;
        failedRuns += 1;
      }
      violations.push(`${date}: no run came to its end`);
    };
    const edition = async (date: string): Promise<void> => {
      await Promise.all([run(date), run(date)]);
      const text = await textOf(calm, `editions/${date}/edition.json`);
      if (text === null) violations.push(`${date}: no edition`);
      if (text !== (first.get(date) ?? text)) violations.push(`${date}: other bytes than before`);
      if (text !== null) first.set(date, text);
    };

    const span = days * 24 * hour;
    const cuts = Array.from({ length: days + 4 }, (_, at) => firstDay + (at + 1) * 24 * hour);
    const events: Event[] = cuts.flatMap((cut) => [
      { at: cut + random() * hour, does: () => edition(dateOf(cut)) },
      // Somebody starts it again.
      { at: cut + 6 * hour, does: () => edition(dateOf(cut)) },
    ]);
    for (let article = 0; article < articles; article += 1) {
      const arrived = firstDay + Math.floor(random() * span);
      // Most at once; some within the hour of the cut-off; some after a backlog of days.
      const kind = random();
      const delay = kind < 0.6 ? 0.01 * hour : kind < 0.8 ? 2 * hour * random() : mostLate * random();
      const cut = cuts.find((each) => each > arrived) ?? 0;
      if (arrived + delay > cut + hour) late += 1;
      events.push({ at: arrived + delay, does: () => writeDigest(calm, article, arrived) });
    }
    const order = events.toSorted((a, b) => a.at - b.at);
    for (let at = 0; at < order.length; at += 1) {
      const under = [order[at]?.does()];
      // What follows within the half-hour happens while this is under way.
      while ((order[at + 1]?.at ?? Number.POSITIVE_INFINITY) - (order[at]?.at ?? 0) < hour / 2)
        under.push(order[++at]?.does());
      await Promise.all(under);
    }
    const dates = cuts.map(dateOf);
    violations.push(...(await violationsIn(calm, dates, articles)));
    return { late, editions: first.size, failedRuns, faults: proxy.counts, violations };
  } finally {
    client.destroy();
    proxy.close();
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true, force: true });
  }
}
