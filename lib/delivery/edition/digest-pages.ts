import { fnv1a } from '../../hash.ts';
import type { Edition } from '../../model/index.ts';
import type { ObjectStore } from '../../store/object-store.ts';

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
 * Copies the digest pages of the stories whose article has no address into the edition's folder, so that they lead somewhere: only
 * that folder is sure to be readable on the web. A page that is gone is left out.
 */
export async function writeDigestPages(store: ObjectStore, { date, stories }: Edition): Promise<void> {
  const keys = stories.flatMap(({ sources: [lead] }) => (lead && lead.url === null ? [lead.key] : []));
  for (const key of keys) {
    const page = await store.get(key.replace(/\.json$/, '.html'));
    if (page === null) continue;
    await store.put(`editions/${date}/${pageNameOf(key)}`, page.body, {
      contentType: 'text/html; charset=utf-8',
    });
  }
}
