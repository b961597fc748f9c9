import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod/mini';
import { articleEvent } from '../../bench/speed/article-event.ts';
import type { FolderStore } from '../../lib/store/folder-store.ts';
import { rejectedKey } from '../../lib/store/keys.ts';
import { invented } from '../aws/articles.ts';
import { Buckets } from '../harness/s3/buckets.ts';
import { createS3Server } from '../harness/s3/server.ts';
import { type LambdaFunction, startFunction } from '../lambda/lambda-process.ts';
import { faultPlan, randomFrom, shuffled } from './plan.ts';
import { type FaultCounts, startFaultProxy } from './proxy.ts';
import { makeQueue, type Queue } from './queue.ts';

export interface SoakOptions {
  readonly articles: number;
  /** Share of S3 requests that something happens to. */
  readonly faults: number;
  /** How often a worker process is killed in the middle of what it does. */
  readonly kills: number;
  readonly seed: number;
  readonly stallMs: number;
  readonly workers: number;
  readonly progress?: (done: number, all: number) => void;
}

export interface SoakResult {
  readonly digested: number;
  readonly rejected: number;
  readonly dead: number;
  readonly kills: number;
  readonly faults: FaultCounts;
  /** What broke the promise that each article ends in exactly one place, with the bytes of a run without faults. */
  readonly violations: readonly string[];
}

const BatchResponse = z.nullish(
  z.object({ batchItemFailures: z.array(z.object({ itemIdentifier: z.string() })) }),
);

/** Every fortieth file can never be read; every hundredth event is of a bucket that the function was not made for. */
const unreadableEvery = 40;
const poisonEvery = 100;

function keyOf(number: number): string {
  return `world/${invented(number).name}`;
}

async function dropArticles(incoming: FolderStore, count: number): Promise<void> {
  for (let number = 0; number < count; number += 1) {
    const { text } = invented(number);
    const body = number % unreadableEvery === unreadableEvery - 1 ? new Uint8Array(64) : text;
    await incoming.put(keyOf(number), body, { contentType: number % 2 === 0 ? 'text/plain' : 'text/html' });
  }
}

/** Events of all articles: some twice, some poison, none in order. */
function eventsOf(count: number, random: () => number): string[] {
  const bodies: string[] = [];
  for (let number = 0; number < count; number += 1) {
    const key = encodeURIComponent(keyOf(number)).replaceAll('%2F', '/').replaceAll('%20', '+');
    const body = JSON.stringify(articleEvent(key, 1000));
    bodies.push(body);
    if (random() < 0.1) bodies.push(body);
    if (number % poisonEvery === poisonEvery - 1)
      bodies.push(body.replaceAll('"incoming"', `"foreign-${number}"`));
  }
  return shuffled(bodies, random);
}

/** One worker: a function process and the poller that feeds it. */
async function work(queue: Queue, lambda: LambdaFunction, batch: number): Promise<void> {
  while (queue.left() > 0) {
    const messages = queue.take(batch);
    if (messages.length === 0) {
      await sleep(20);
      continue;
    }
    const answer = await lambda.invoke({
      Records: messages.map(({ id, body }) => ({
        messageId: id,
        receiptHandle: id,
        body,
        attributes: {},
        messageAttributes: {},
        md5OfBody: '',
        eventSource: 'aws:sqs',
        eventSourceARN: 'arn:aws:sqs:eu-central-1:123456789012:incoming',
        awsRegion: 'eu-central-1',
      })),
    });
    const failed = answer.ok
      ? new Set(
          BatchResponse.parse(answer.payload)?.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier),
        )
      : new Set(messages.map(({ id }) => id));
    for (const { id } of messages) {
      if (failed.has(id)) queue.giveBack(id);
      else queue.remove(id);
    }
  }
}

async function contents(store: FolderStore, prefix: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for await (const { key } of store.list(prefix)) {
    found.set(key, new TextDecoder().decode((await store.get(key))?.body));
  }
  return found;
}

interface Run {
  readonly digests: Map<string, string>;
  readonly rejected: Map<string, string>;
  readonly queue: Queue;
  readonly kills: number;
  readonly counts: FaultCounts;
}

/** Puts all events through the function, with the faults of the options, into a bucket of its own. */
async function run(buckets: Buckets, target: string, bucket: string, options: SoakOptions): Promise<Run> {
  const random = randomFrom(options.seed);
  await buckets.create(bucket);
  const proxy = await startFaultProxy(target, faultPlan(options.faults, random), options.stallMs);
  const queue = makeQueue(eventsOf(options.articles, random), { againAfterMs: 200, mostReceives: 5, random });
  const environment = {
    AWS_ENDPOINT_URL_S3: proxy.url,
    AWS_REGION: 'eu-central-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    INCOMING_BUCKET: 'incoming',
    DIGESTS_BUCKET: bucket,
  };
  const lambdas = await Promise.all(
    Array.from({ length: options.workers }, () => startFunction('digest-article', environment)),
  );
  const all = queue.left();
  let kills = 0;
  let finished = false;
  // Kills are spread over the run by how much of the queue is done, each at a random moment of a random worker.
  const killer = (async () => {
    while (!finished) {
      await sleep(20 + random() * 60);
      options.progress?.(all - queue.left(), all);
      const due = (options.kills * (all - queue.left() + 10)) / all;
      if (kills >= options.kills || kills >= due) continue;
      await lambdas[Math.floor(random() * lambdas.length)]?.kill();
      kills += 1;
    }
  })();
  try {
    await Promise.all(lambdas.map((lambda) => work(queue, lambda, 10)));
  } finally {
    finished = true;
    await killer;
    await Promise.all(lambdas.map((lambda) => lambda.close()));
    proxy.close();
  }
  const store = await buckets.store(bucket);
  return {
    digests: await contents(store, 'digests/'),
    rejected: await contents(store, 'rejected/'),
    queue,
    kills,
    counts: proxy.counts,
  };
}

/** Compares a run under faults with one without, article by article. */
function violationsOf(options: SoakOptions, calm: Run, rough: Run): string[] {
  const violations: string[] = [];
  const dead = rough.queue.deadLetters();
  for (const [key, text] of rough.digests) {
    if (!calm.digests.has(key)) violations.push(`${key}: not written by the run without faults`);
    else if (calm.digests.get(key) !== text) violations.push(`${key}: other bytes than without faults`);
  }
  const outputOf = new Map(
    [...calm.digests].filter(([key]) => key.endsWith('.json')).map(([key, text]) => [text, key]),
  );
  if (outputOf.size * 2 !== calm.digests.size)
    violations.push('the run without faults has unpaired or equal outputs');
  const missing = [...calm.digests.keys()].filter((key) => !rough.digests.has(key));
  const deadDigests = dead.filter((body) => !body.includes('"foreign-'));
  // A message dies once per event; an article whose two events died, or whose output stands too, shows here.
  if (missing.length !== deadDigests.length * 2) {
    violations.push(
      `${missing.length} outputs missing, ${deadDigests.length} articles among the dead letters: ${missing.slice(0, 4).join(', ')}`,
    );
  }
  for (let number = unreadableEvery - 1; number < options.articles; number += unreadableEvery) {
    const key = rejectedKey(keyOf(number));
    if (rough.rejected.get(key) !== calm.rejected.get(key))
      violations.push(`${key}: not rejected as without faults`);
  }
  const poison = dead.filter((body) => body.includes('"foreign-')).length;
  const expected = Math.floor(options.articles / poisonEvery);
  if (poison !== expected) violations.push(`${poison} of ${expected} poison events among the dead letters`);
  return violations;
}

/** Digests articles twice, in calm and under faults and kills, and tells where the two differ. */
export async function soak(options: SoakOptions): Promise<SoakResult> {
  const folder = await mkdtemp(join(tmpdir(), 'soak-'));
  const buckets = new Buckets(folder);
  const server = createS3Server(buckets);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const url = `http://127.0.0.1:${address.port}`;
  try {
    await buckets.create('incoming');
    await dropArticles(await buckets.store('incoming'), options.articles);
    const calm = await run(buckets, url, 'calm', { ...options, faults: 0, kills: 0 });
    const rough = await run(buckets, url, 'rough', options);
    return {
      digested: rough.digests.size / 2,
      rejected: rough.rejected.size,
      dead: rough.queue.deadLetters().length,
      kills: rough.kills,
      faults: rough.counts,
      violations: violationsOf(options, calm, rough),
    };
  } finally {
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true });
  }
}
