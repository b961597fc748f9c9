import * as z from 'zod/mini';
import type { Arrival } from '../../edition/entry.ts';
import type { Languages } from '../../language/language.ts';
import { Digest, limits } from '../../model/index.ts';
import type { ObjectStore } from '../../store/object-store.ts';
import { jsonIn } from '../../store/stored-json.ts';
import { errorFields, type Log } from '../log.ts';
import type { Intake } from './intake.ts';

const Arrived = z.object({ source: z.object({ arrived: z.iso.datetime(), key: z.string() }) });

/** Digests requested in advance: a store takes tens of milliseconds to answer each request. */
const ahead = 32;

/** One stored digest; null when the object is not a valid digest, which is logged and skipped. */
export async function readArrival(
  store: ObjectStore,
  key: string,
  languages: Languages,
  log: Log,
  signal?: AbortSignal,
): Promise<Arrival | null> {
  const object = await store.get(key, { mostBytes: limits.jsonBytes, ...(signal ? { signal } : {}) });
  if (object === null) return null;
  try {
    const json = jsonIn(object.body);
    const digest = z.parse(Digest, json);
    const language = await languages.load(digest.article.language);
    const { arrived, key: file } = z.parse(Arrived, json).source;
    return { key, file, arrived, digest, language };
  } catch (error) {
    log('error', 'not a digest', { key, ...errorFields(error), stack: undefined });
    return null;
  }
}

/** The digests of an intake in the order of its keys. Some are read ahead; none is kept. */
export async function* arrivalsOf(
  store: ObjectStore,
  { keys, takes }: Intake,
  languages: Languages,
  log: Log,
  signal?: AbortSignal,
): AsyncGenerator<Arrival> {
  const readTaken = async (key: string): Promise<Arrival | null> => {
    const arrival = await readArrival(store, key, languages, log, signal);
    return arrival !== null && (await takes(key, arrival.arrived)) ? arrival : null;
  };
  const begun: Promise<Arrival | null>[] = [];
  for await (const key of keys) {
    const reading = readTaken(key);
    // Awaited in order below; this handler prevents an unhandled rejection when one fails while an earlier one is
    // awaited.
    reading.catch(() => {});
    begun.push(reading);
    const next = begun.length >= ahead ? await begun.shift() : null;
    if (next) yield next;
  }
  for (const promise of begun) {
    const arrival = await promise;
    if (arrival !== null) yield arrival;
  }
}
