import { fnv1a } from '../../hash.ts';
import type { Edition } from '../../model/index.ts';
import type { ObjectStore, RequestOptions } from '../../store/object-store.ts';

/** Characters of a key that a page's name keeps, for whoever looks into the folder. */
const mostReadable = 60;

/** Name of a digest's page in the folder of an edition: what is readable of its key, and a hash that tells two apart. */
export function pageNameOf(key: string): string {
  const readable = key
    .replace(/^digests\//, '')
    .replace(/\.json$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, mostReadable);
  return `${readable}-${(fnv1a(key) >>> 0).toString(16).padStart(8, '0')}.html`;
}

/**
 * Copies the digest pages of the stories whose article has no address into the folder of a day's edition, so that they lead somewhere:
 * only that folder is sure to be readable on the web. Pages go side by side; one that this run has
 * copied is not copied again for each edition of a reader's sections. A page that is gone is left out.
 */
export function digestPages(
  store: ObjectStore,
  date: string,
  options: RequestOptions,
): (edition: Edition) => Promise<void> {
  const written = new Set<string>();
  const copy = async (key: string): Promise<void> => {
    const page = await store.get(key.replace(/\.json$/, '.html'), options);
    if (page === null) return;
    await store.put(`editions/${date}/${pageNameOf(key)}`, page.body, {
      contentType: 'text/html; charset=utf-8',
      ...options,
    });
    written.add(key);
  };
  return async ({ stories }) => {
    const keys = stories.flatMap(({ sources: [lead] }) => (lead && lead.url === null ? [lead.key] : []));
    await Promise.all(keys.filter((key) => !written.has(key)).map(copy));
  };
}
