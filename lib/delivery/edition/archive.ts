import * as z from 'zod/mini';
import type { Edition } from '../../model/index.ts';
import { type EditionFrame, renderEditionPage } from '../../render/edition-html.ts';
import { type ListedEdition, renderEditionIndex } from '../../render/edition-index.ts';
import { renderEditionText } from '../../render/edition-text.ts';
import { renderJson } from '../../render/json.ts';
import type { ObjectStore } from '../../store/object-store.ts';
import { storedJson } from '../../store/stored-json.ts';
import { editionBase } from './stored-edition.ts';

const Listed = z.object({ date: z.string(), headline: z.string(), stories: z.int() });

/** Editions on the archive's front page: three years of days. */
const mostListed = 1_100;
const pageType = 'text/html; charset=utf-8';

/** The editions with an entry that can be read: one that is torn must not keep the others from being written. */
async function listed(store: ObjectStore): Promise<ListedEdition[]> {
  const keys: string[] = [];
  for await (const { key } of store.list('editions/')) if (key.endsWith('/listed.json')) keys.push(key);
  const editions = await Promise.all(
    keys.slice(-mostListed).map(async (key) => {
      const object = await store.get(key);
      const entry = object === null ? null : storedJson(Listed, object.body);
      return entry === null ? [] : [entry];
    }),
  );
  return editions.flat();
}

/**
 * Writes what readers of the archive see: the edition's page and text, and the front page with all editions. Everything follows
 * from what is stored, so writing it again changes nothing.
 */
export async function writeArchive(store: ObjectStore, edition: Edition, frame: EditionFrame): Promise<void> {
  const base = editionBase(edition.date);
  const links = { ...frame.links, online: null, unsubscribe: null };
  const [lead] = edition.stories;
  const entry: ListedEdition = {
    date: edition.date,
    headline: lead?.headline ?? '',
    stories: edition.counts.stories,
  };
  await Promise.all([
    store.put(`${base}.html`, renderEditionPage(edition, { ...frame, links }), { contentType: pageType }),
    store.put(`${base}.txt`, renderEditionText(edition, { ...frame, links }), {
      contentType: 'text/plain; charset=utf-8',
    }),
    store.put(`editions/${edition.date}/listed.json`, renderJson(entry), { contentType: 'application/json' }),
  ]);
  const page = renderEditionIndex(edition.title, await listed(store), frame.language);
  await store.put('editions/index.html', page, { contentType: pageType });
}
