import { Edition } from '../../model/index.ts';
import type { ObjectStore, RequestOptions } from '../../store/object-store.ts';
import { jsonIn } from '../../store/stored-json.ts';
import { errorFields, type Log } from '../log.ts';

/** The key under which an edition's files are stored, without extension. */
export const editionBase = (date: string): string => `editions/${date}/edition`;

/** A stored edition; null when there is none, or when it is unreadable, which is logged. */
export async function storedEdition(
  store: ObjectStore,
  date: string,
  log: Log,
  options: RequestOptions = {},
): Promise<Edition | null> {
  const object = await store.get(`${editionBase(date)}.json`, options);
  if (object === null) return null;
  try {
    return Edition.parse(jsonIn(object.body));
  } catch (error) {
    log('error', 'not an edition', { date, ...errorFields(error), stack: undefined });
    return null;
  }
}
