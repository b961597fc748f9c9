import { fnv1a } from '../../hash.ts';
import type { Edition } from '../../model/index.ts';
import type { ObjectStore, RequestOptions } from '../../store/object-store.ts';

/** Characters of a key that a page's name keeps, so that people can recognise it in the folder. */
const mostReadable = 60;

/**
 * The name of a digest's page in an edition's folder: the readable part of its key, and a hash that makes it unique.
 */
export function pageNameOf(key: string): string {
  const readable = key
    .replace(/^digests\//, '')
    .replace(/\.json$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, mostReadable);
  return `${readable}-${(fnv1a(key) >>> 0).toString(16).padStart(8, '0')}.html`;
}

/**
 * Copies the digest pages of stories whose article has no address into the edition's folder, so that they have
 * something to link to: only that folder is known to be readable on the web. Pages are copied concurrently, and each
 * once per run, however many editions for readers' sections include it. A page that no longer exists is left out.
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
