import type { ObjectInfo } from '../../../lib/store/object-store.ts';
import type { Buckets } from './buckets.ts';
import { S3Error } from './errors.ts';
import { type Xml, xmlDocument } from './xml.ts';

/** What a page of a list holds: objects, or folders that a delimiter makes of them. */
type Entry = { readonly object: ObjectInfo } | { readonly folder: string };

const mostKeys = 1000;
const nameOf = (entry: Entry): string => ('folder' in entry ? entry.folder : entry.object.key);

/** ListObjectsV2: keys in the order of their UTF-8, pages with tokens, folders by a delimiter. */
export async function listObjects(buckets: Buckets, bucket: string, query: URLSearchParams): Promise<string> {
  const prefix = query.get('prefix') ?? '';
  const delimiter = query.get('delimiter') ?? '';
  const token = query.get('continuation-token');
  const startAfter = query.get('start-after');
  const asked = Number(query.get('max-keys') ?? mostKeys);
  if (!Number.isInteger(asked) || asked < 0) {
    throw new S3Error('InvalidArgument', 'Provided max-keys not an integer or within integer range');
  }
  const size = Math.min(asked, mostKeys);
  const after = token === null ? (startAfter ?? '') : readToken(token);
  const { entries, more } = await page(buckets, { bucket, prefix, delimiter, after, size });

  const encoding = query.get('encoding-type') ?? undefined;
  const say = (text: string): string => (encoding === 'url' ? formEncode(text) : text);
  const last = entries.at(-1);
  const content: Xml[] = [
    ['Name', bucket],
    ['Prefix', say(prefix)],
    ['Delimiter', delimiter === '' ? undefined : say(delimiter)],
    ['MaxKeys', asked],
    ['EncodingType', encoding],
    ['KeyCount', entries.length],
    ['IsTruncated', more],
    ['ContinuationToken', token ?? undefined],
    ['NextContinuationToken', more && last ? Buffer.from(nameOf(last)).toString('base64url') : undefined],
    ['StartAfter', startAfter === null ? undefined : say(startAfter)],
    ...entries.map(
      (entry): Xml => ('folder' in entry ? folder(entry.folder, say) : object(entry.object, say)),
    ),
  ];
  return xmlDocument('ListBucketResult', content);
}

interface PageOf {
  readonly bucket: string;
  readonly prefix: string;
  readonly delimiter: string;
  /** The key or folder after which the page begins. */
  readonly after: string;
  readonly size: number;
}

async function page(buckets: Buckets, { bucket, prefix, delimiter, after, size }: PageOf) {
  const store = await buckets.store(bucket);
  const entries: Entry[] = [];
  // A folder's keys all follow its name, so a page that ended with a folder has to skip them.
  const done = delimiter !== '' && after.endsWith(delimiter) ? after : undefined;
  if (size === 0) return { entries, more: false };
  for await (const found of store.list(prefix, { after })) {
    if (done !== undefined && found.key.startsWith(done)) continue;
    const end = delimiter === '' ? -1 : found.key.indexOf(delimiter, prefix.length);
    const name = end === -1 ? null : found.key.slice(0, end + delimiter.length);
    const last = entries.at(-1);
    if (name !== null && last && nameOf(last) === name) continue;
    if (entries.length === size) return { entries, more: true };
    entries.push(name === null ? { object: found } : { folder: name });
  }
  return { entries, more: false };
}

const folder = (name: string, say: (text: string) => string): Xml => [
  'CommonPrefixes',
  [['Prefix', say(name)]],
];

const object = ({ key, etag, size, lastModified }: ObjectInfo, say: (text: string) => string): Xml => [
  'Contents',
  [
    ['Key', say(key)],
    ['LastModified', lastModified],
    ['ETag', `"${etag}"`],
    ['Size', size],
    ['StorageClass', 'STANDARD'],
  ],
];

function readToken(token: string): string {
  const key = Buffer.from(token, 'base64url').toString();
  if (key === '') throw new S3Error('InvalidArgument', 'The continuation token provided is incorrect');
  return key;
}

/** Keys as S3 writes them in lists and notifications when they are to be encoded: as forms are, slashes kept. */
export function formEncode(key: string): string {
  return encodeURIComponent(key)
    .replace(/[!'()~]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%20', '+')
    .replaceAll('%2F', '/');
}
