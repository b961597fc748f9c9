import * as z from 'zod/mini';
import type { Arrival } from '../../edition/entry.ts';
import type { Languages } from '../../language/language.ts';
import { Digest, limits } from '../../model/index.ts';
import type { ObjectStore } from '../../store/object-store.ts';
import { jsonIn } from '../../store/stored-json.ts';
import { errorFields, type Log } from '../log.ts';
import { type EditionDay, foldersOf, shifted } from './day.ts';

const Arrived = z.object({ source: z.object({ arrived: z.iso.datetime(), key: z.string() }) });

/** Digests that are asked for before the first is used: a store answers in tens of milliseconds, whatever it is asked. */
const ahead = 32;

/** One stored digest; null for what is none, which is logged and stops nobody. */
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

/** Days back whose articles may have been digested late: a queue that was down, letters that were tried again by hand. */
const latest = 3;

/** An article of a day belongs to its edition; so does an earlier one that was digested when its own day's edition had been cut off. */
function belongs({ arrived }: Arrival, written: string, { from, to }: EditionDay): boolean {
  if (arrived >= from) return arrived < to;
  return isLate(written, { from, to });
}

/** Whether a digest was written within the day; `lastModified` says it to the second, `from` and `to` to the millisecond. */
function isLate(written: string, { from, to }: Pick<EditionDay, 'from' | 'to'>): boolean {
  const at = Date.parse(written);
  return at >= Date.parse(from) && at < Date.parse(to);
}

/** The keys under which the digests of an edition may lie, and when each was written: those of its day, and late ones of the days before. */
async function* candidatesOf(
  store: ObjectStore,
  day: EditionDay,
  signal?: AbortSignal,
): AsyncGenerator<{ key: string; written: string }> {
  const own = new Set(foldersOf(day));
  const before = foldersOf({ ...day, from: `${shifted(day.from.slice(0, 10), -latest)}T00:00:00Z` });
  for (const folder of before) {
    for await (const { key, lastModified } of store.list(`digests/${folder}/`, signal ? { signal } : {})) {
      if (key.endsWith('.json') && (own.has(folder) || isLate(lastModified, day)))
        yield { key, written: lastModified };
    }
  }
}

/**
 * The digests of a day's edition, in the order of their keys: those that arrived between its cut-off times, and those that had arrived
 * before but were written between them. Some are read ahead, none is kept.
 */
export async function* arrivalsOf(
  store: ObjectStore,
  day: EditionDay,
  languages: Languages,
  log: Log,
  signal?: AbortSignal,
): AsyncGenerator<Arrival> {
  const begun: Promise<Arrival | null>[] = [];
  for await (const { key, written } of candidatesOf(store, day, signal)) {
    const reading = readArrival(store, key, languages, log, signal).then((arrival) =>
      arrival !== null && belongs(arrival, written, day) ? arrival : null,
    );
    // Awaited in turn below: one that fails while an earlier one is awaited must not end the process unheard.
    reading.catch(() => {});
    begun.push(reading);
    const next = begun.length >= ahead ? await begun.shift() : null;
    if (next) yield next;
  }
  for (const reading of begun) {
    const arrival = await reading;
    if (arrival !== null) yield arrival;
  }
}
