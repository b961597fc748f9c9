import { type Edition, NewsDigestError } from '../../model/index.ts';
import type { ObjectStore, RequestOptions } from '../../store/object-store.ts';
import { errorFields, type Log } from '../log.ts';
import { type EditionDay, foldersOf, shifted } from './day.ts';
import { lateDays } from './late.ts';
import { claimLate, takenBy } from './taken.ts';

/** Selects the stored digests that an edition is made of. */
export interface Intake {
  /** Candidate keys, in the order in which they are read; `takes` may exclude some. */
  readonly keys: AsyncIterable<string> | Iterable<string>;
  /** Whether a digest belongs to the edition, given its key and when its article arrived (ISO 8601 in UTC). */
  readonly takes: (key: string, arrived: string) => Promise<boolean>;
}

interface Archive {
  readonly digests: ObjectStore;
  readonly log: Log;
  readonly options: RequestOptions;
}

async function* digestsIn(
  folders: readonly string[],
  { digests, options }: Archive,
  isTaken: (key: string) => boolean,
): AsyncGenerator<string> {
  for (const folder of folders) {
    for await (const { key } of digests.list(`digests/${folder}/`, options))
      if (key.endsWith('.json') && !isTaken(key)) yield key;
  }
}

/** The keys that another day's edition took; null when that is not recorded. */
async function takenOn(date: string, { digests, log, options }: Archive): Promise<readonly string[] | null> {
  return takenBy(digests, date, options).catch((error) => {
    if (error instanceof NewsDigestError && error.code === 'bad-digest') {
      log('error', 'not known what an edition took', { date, ...errorFields(error), stack: undefined });
      return null;
    }
    throw error;
  });
}

/**
 * What belongs to a day whose edition is made for the first time: the articles that arrived between its cut-off times,
 * and those of earlier days that were digested after their edition was made. Each article is in one edition: what the
 * editions of neighbouring days took is excluded, and late articles are claimed, since the editions of two days may be
 * made at the same moment. A day that has no edition yet is not swept up, because its edition can still be made.
 *
 * @param previous The stored editions of the days before, newest first.
 */
export async function intakeOf(
  day: EditionDay,
  previous: readonly Edition[],
  archive: Archive,
): Promise<Intake> {
  const taken = new Set<string>();
  const windows: Pick<EditionDay, 'from' | 'to'>[] = [day];
  for (let days = -lateDays; days <= lateDays; days += 1) {
    if (days === 0) continue;
    const date = shifted(day.date, days);
    const keys = await takenOn(date, archive);
    if (keys === null) continue;
    for (const key of keys) taken.add(key);
    const edition = days < 0 && previous.find((each) => each.date === date);
    if (edition) windows.push(edition);
  }
  const folders = new Set(windows.flatMap(foldersOf).sort());
  return {
    keys: digestsIn([...folders], archive, (key) => taken.has(key)),
    takes: async (key, arrived) => {
      const isWithin = ({ from, to }: Pick<EditionDay, 'from' | 'to'>): boolean =>
        arrived >= from && arrived < to;
      if (isWithin(day)) return true;
      if (!windows.some(isWithin)) return false;
      return claimLate(archive.digests, day.date, key, (date) => takenOn(date, archive), archive.options);
    },
  };
}

/** The same digests that an existing edition was made of, regardless of what has arrived since. */
export const sameIntake = (keys: readonly string[]): Intake => ({ keys, takes: async () => true });
