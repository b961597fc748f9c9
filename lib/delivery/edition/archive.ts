import * as z from 'zod/mini';
import type { Edition } from '../../model/index.ts';
import { type ListedEdition, renderEditionIndex } from '../../render/edition/archive.ts';
import { type EditionFrame, renderEditionPage } from '../../render/edition/html.ts';
import { renderEditionText } from '../../render/edition/text.ts';
import { renderJson } from '../../render/json.ts';
import type { ObjectStore, RequestOptions } from '../../store/object-store.ts';
import { storedJson } from '../../store/stored-json.ts';
import { shifted } from './day.ts';
import { editionBase } from './stored-edition.ts';

const Listed = z.object({ date: z.string(), headline: z.string(), stories: z.int() });

/** Editions listed on the archive's front page: about three years. */
const mostListed = 1_100;
const pageType = 'text/html; charset=utf-8';

/** The list of all editions' entries in one object, so that a run need not fetch each entry. */
const listKey = 'editions/listed.json';
/**
 * Days for which entries are looked up one by one: when two runs write the list at the same moment, one of them is lost
 * from it.
 */
const recent = 31;
/** Entries fetched concurrently. */
const atOnce = 32;

/** The entries of editions from a date on. A damaged entry is skipped, so that it does not block the others. */
async function entriesFrom(
  date: string,
  store: ObjectStore,
  options: RequestOptions,
): Promise<ListedEdition[]> {
  const keys: string[] = [];
  for await (const { key } of store.list('editions/', { ...options, after: `editions/${date}` }))
    if (key.endsWith('/listed.json')) keys.push(key);
  const entries: ListedEdition[] = [];
  for (let at = Math.max(0, keys.length - mostListed); at < keys.length; at += atOnce) {
    const objects = await Promise.all(keys.slice(at, at + atOnce).map((key) => store.get(key, options)));
    for (const object of objects) {
      const entry = object === null ? null : storedJson(Listed, object.body);
      if (entry !== null) entries.push(entry);
    }
  }
  return entries;
}

/** All editions including today's, oldest first. If the list is missing or damaged, it is rebuilt from the entries. */
async function listed(
  today: ListedEdition,
  store: ObjectStore,
  options: RequestOptions,
): Promise<ListedEdition[]> {
  const list = await store.get(listKey, options);
  const known = list === null ? null : storedJson(z.array(Listed), list.body);
  const from = known === null ? '' : shifted(today.date, -recent);
  const found = [...(known ?? []), ...(await entriesFrom(from, store, options)), today];
  const byDate = new Map(found.map((entry) => [entry.date, entry]));
  return [...byDate.values()].sort((a, b) => (a.date < b.date ? -1 : 1)).slice(-mostListed);
}

/**
 * Writes the public archive: the edition's page and text, and the front page that lists all editions. It is derived
 * entirely from stored data, so writing it again changes nothing.
 */
export async function writeArchive(
  store: ObjectStore,
  edition: Edition,
  frame: EditionFrame,
  options: RequestOptions = {},
): Promise<void> {
  const { date, stories, counts, title } = edition;
  const base = editionBase(date);
  const links = { ...frame.links, online: null, unsubscribe: null };
  const entry: ListedEdition = { date, headline: stories[0]?.headline ?? '', stories: counts.stories };
  const put = (key: string, body: string, contentType: string): Promise<void> =>
    store.put(key, body, { contentType, ...options });
  await Promise.all([
    put(`${base}.html`, renderEditionPage(edition, { ...frame, links }), pageType),
    put(`${base}.txt`, renderEditionText(edition, { ...frame, links }), 'text/plain; charset=utf-8'),
    put(`editions/${date}/listed.json`, renderJson(entry), 'application/json'),
  ]);
  const all = await listed(entry, store, options);
  await put(listKey, renderJson(all), 'application/json');
  await put('editions/index.html', renderEditionIndex(title, all, frame.language), pageType);
}
