import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { articleEvent } from '../../bench/speed/article-event.ts';
import { createHandler } from '../../functions/settle-dead-letters.ts';
import type { FolderStore } from '../../lib/store/folder-store.ts';
import { invented } from '../aws/articles.ts';
import { Buckets } from '../harness/s3/buckets.ts';
import { createS3Server } from '../harness/s3/server.ts';
import { randomFrom, shuffled } from './plan.ts';
import type { FaultCounts } from './proxy.ts';
import { makeQueue } from './queue.ts';
import { type Weather, workOff } from './storm.ts';

export interface SoakOptions extends Omit<Weather, 'random'> {
  readonly articles: number;
  readonly seed: number;
}

export interface SoakResult {
  readonly digested: number;
  readonly rejected: number;
  /** Messages among the dead letters when the storm was over, and after those about settled articles were removed. */
  readonly deadInStorm: number;
  readonly deadOnceSettled: number;
  /** After the rest were sent again in calm, as each day does: the poison alone. */
  readonly dead: number;
  readonly kills: number;
  readonly faults: FaultCounts;
  /** What broke the promise that each article ends in exactly one place, with the bytes of a run without faults. */
  readonly violations: readonly string[];
}

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

async function contents(store: FolderStore, prefix: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for await (const { key } of store.list(prefix)) {
    found.set(key, new TextDecoder().decode((await store.get(key))?.body));
  }
  return found;
}

interface Contents {
  readonly digests: ReadonlyMap<string, string>;
  readonly rejected: ReadonlyMap<string, string>;
}

/** What a run left, with the messages among the dead letters. */
interface Ended extends Contents {
  readonly dead: readonly string[];
}

const contentsOf = async (store: FolderStore): Promise<Contents> => ({
  digests: await contents(store, 'digests/'),
  rejected: await contents(store, 'rejected/'),
});

const isPoison = (body: string): boolean => body.includes('"foreign-');

/** Keys of the articles that messages are about. */
function keysIn(bodies: readonly string[]): Set<string> {
  const Body = z.object({
    Records: z.array(z.object({ s3: z.object({ object: z.object({ key: z.string() }) }) })),
  });
  const keys = bodies
    .filter((body) => !isPoison(body))
    .flatMap((body) => z.parse(Body, JSON.parse(body)).Records.map(({ s3 }) => s3.object.key));
  return new Set(keys.map((key) => decodeURIComponent(key.replaceAll('+', ' '))));
}

/** The input that each output of a run without faults was made from. */
function inputsOf({ digests, rejected }: Contents): Map<string, string> {
  const Digested = z.object({ source: z.object({ key: z.string() }) });
  const inputs = new Map<string, string>();
  for (const [key, text] of digests) {
    if (!key.endsWith('.json')) continue;
    const input = z.parse(Digested, JSON.parse(text)).source.key;
    for (const output of [key, key.replace(/json$/, 'html')]) inputs.set(output, input);
  }
  for (const key of rejected.keys()) inputs.set(key, key.slice('rejected/'.length, -'.json'.length));
  return inputs;
}

/** Outputs that a run without faults did not write, or with other bytes. */
function strangers(calm: Contents, rough: Contents): string[] {
  const written = new Map([...calm.digests, ...calm.rejected]);
  return [...rough.digests, ...rough.rejected].flatMap(([key, text]) =>
    written.get(key) === text
      ? []
      : [`${key}: ${written.has(key) ? 'other bytes than' : 'not written'} without faults`],
  );
}

const missingFrom = (
  { digests, rejected }: Contents,
  inputs: ReadonlyMap<string, string>,
): (readonly [output: string, input: string])[] =>
  [...inputs].filter(([output]) => !digests.has(output) && !rejected.has(output));

/**
 * What a storm broke: `during` is where all stood when it was over and the dead letters about settled articles were removed,
 * `after` once the rest were sent again.
 */
export function violationsOf(calm: Contents, during: Ended, after: Ended): string[] {
  const inputs = inputsOf(calm);
  const waiting = keysIn(during.dead);
  const unfinished = new Set(missingFrom(during, inputs).map(([, input]) => input));
  const told = (faults: readonly (readonly [string, string])[], what: string): string[] =>
    faults.map(([output]) => `${output}: ${what}`);
  return [
    ...strangers(calm, during),
    ...strangers(calm, after),
    ...told(
      missingFrom(during, inputs).filter(([, input]) => !waiting.has(input)),
      'lost',
    ),
    ...[...waiting]
      .filter((key) => !unfinished.has(key))
      .map((key) => `${key}: done, and among the dead letters`),
    ...told(missingFrom(after, inputs), 'not written after the redrive'),
    ...[...keysIn(after.dead)].map((key) => `${key}: still among the dead letters`),
  ];
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
    const once = async (bucket: string, weather: Weather, again: boolean) => {
      await buckets.create(bucket);
      const store = await buckets.store(bucket);
      const { random } = weather;
      const queue = makeQueue(eventsOf(options.articles, random), {
        againAfterMs: 200,
        mostReceives: 5,
        random,
      });
      const stormy = await workOff(queue, url, bucket, weather);
      const deadInStorm = queue.deadLetters().length;
      const edges = { bucket: 'incoming', incoming: await buckets.store('incoming'), digests: store };
      const settle = createHandler({ ...edges, deadLetters: queue.settling, log: () => {} });
      await settle({}, { getRemainingTimeInMillis: () => 120_000 });
      const during = { ...(await contentsOf(store)), dead: queue.deadLetters() };
      if (again) {
        queue.redrive();
        await workOff(queue, url, bucket, { ...weather, faults: 0, kills: 0 });
      }
      return {
        ...stormy,
        deadInStorm,
        during,
        after: { ...(await contentsOf(store)), dead: queue.deadLetters() },
      };
    };
    const random = (): (() => number) => randomFrom(options.seed);
    const calm = (await once('calm', { ...options, faults: 0, kills: 0, random: random() }, false)).after;
    const rough = await once('rough', { ...options, random: random() }, true);
    const violations = violationsOf(calm, rough.during, rough.after);
    const poison = rough.after.dead.filter(isPoison).length;
    const expected = Math.floor(options.articles / poisonEvery);
    if (poison !== expected) violations.push(`${poison} of ${expected} poison events among the dead letters`);
    const inputs = inputsOf(calm);
    if (new Set(inputs.values()).size !== options.articles)
      violations.push('the run without faults has not one outcome for each article');
    return {
      digested: rough.after.digests.size / 2,
      rejected: rough.after.rejected.size,
      deadInStorm: rough.deadInStorm,
      deadOnceSettled: rough.during.dead.length,
      dead: rough.after.dead.length,
      kills: rough.kills,
      faults: rough.counts,
      violations,
    };
  } finally {
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true });
  }
}
