import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { ObjectInfo, StoredObject } from '../../../lib/store/object-store.ts';
import type { Buckets, Creation } from './buckets.ts';
import { checksums } from './checksums.ts';
import { S3Error } from './errors.ts';
import { readPayload } from './payload.ts';
import type { Target } from './target.ts';
import { xmlDocument } from './xml.ts';

/** What is sent back. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string | number>>;
  readonly body?: string | Uint8Array;
}

export const md5 = (body: Uint8Array): string => createHash('md5').update(body).digest('hex');

/** The content type that the client gave, as S3 keeps it. */
export const typeOf = (headers: IncomingHttpHeaders): string =>
  headers['content-type'] ?? 'binary/octet-stream';

const unquoted = (etag: string): string => etag.replace(/^W\//, '').replaceAll('"', '');

/** Whether a list of ETags, as in `If-Match`, holds one. */
const names = (list: string, etag: string): boolean =>
  list.split(',').some((item) => item.trim() === '*' || unquoted(item.trim()) === etag);

/** PutObject, and the end of a multipart upload: writes under the request's conditions, then says that it did. */
export async function writeObject(
  buckets: Buckets,
  { bucket, key }: Target,
  headers: IncomingHttpHeaders,
  body: Uint8Array,
  { contentType, creation }: { contentType: string; creation: Creation },
): Promise<ObjectInfo> {
  const store = await buckets.store(bucket);
  const { 'if-match': ifMatch, 'if-none-match': ifNoneMatch } = headers;
  const failed = () =>
    new S3Error('PreconditionFailed', 'At least one of the pre-conditions you specified did not hold');
  if (ifNoneMatch !== undefined && ifNoneMatch !== '*') {
    throw new S3Error('NotImplemented', 'If-None-Match of a write takes nothing but *');
  }
  return buckets.inTurn(bucket, key, async () => {
    if (ifMatch !== undefined) {
      const found = await store.head(key);
      if (!found) throw new S3Error('NoSuchKey', 'The specified key does not exist.');
      if (!names(ifMatch, found.etag)) throw failed();
    }
    if (ifNoneMatch !== undefined) {
      if ((await store.putIfAbsent(key, body, { contentType })) === 'exists') throw failed();
    } else await store.put(key, body, { contentType });
    const written = await store.head(key);
    if (!written) throw new S3Error('InternalError', 'The object was taken away while it was written');
    await buckets.onCreated(bucket, written, creation);
    return written;
  });
}

export async function putObject(buckets: Buckets, target: Target, request: IncomingMessage): Promise<Answer> {
  const { headers } = request;
  await buckets.store(target.bucket);
  const body = await readPayload(request);
  const source = headers['x-amz-copy-source'];
  if (source !== undefined) return copyObject(buckets, target, headers, String(source));
  const written = await writeObject(buckets, target, headers, body, {
    contentType: typeOf(headers),
    creation: 'Put',
  });
  return { status: 200, headers: { etag: `"${written.etag}"` } };
}

/** The object that a copy is made of. */
async function sourceOf(buckets: Buckets, source: string): Promise<StoredObject> {
  const [named = ''] = source.replace(/^\//, '').split('?versionId=');
  const path = decodeURIComponent(named);
  const slash = path.indexOf('/');
  const found = await (await buckets.store(path.slice(0, slash))).get(path.slice(slash + 1));
  if (!found) throw new S3Error('NoSuchKey', 'The specified key does not exist.');
  return found;
}

async function copyObject(
  buckets: Buckets,
  target: Target,
  headers: IncomingHttpHeaders,
  source: string,
): Promise<Answer> {
  const found = await sourceOf(buckets, source);
  const contentType =
    headers['x-amz-metadata-directive'] === 'REPLACE' ? typeOf(headers) : (found.contentType ?? typeOf({}));
  const written = await writeObject(buckets, target, headers, found.body, { contentType, creation: 'Copy' });
  return copied('CopyObjectResult', written.etag, written.lastModified);
}

/** UploadPart and UploadPartCopy: the bytes of the part come with the request, or are a range of another object. */
export async function putPart(
  buckets: Buckets,
  request: IncomingMessage,
  keep: (body: Buffer) => Promise<string>,
): Promise<Answer> {
  const body = await readPayload(request);
  const source = request.headers['x-amz-copy-source'];
  if (source === undefined) return { status: 200, headers: { etag: `"${await keep(body)}"` } };
  const found = await sourceOf(buckets, String(source));
  const range = request.headers['x-amz-copy-source-range'];
  const { start, end } = (range && rangeOf(String(range), found.size)) || { start: 0, end: found.size };
  return copied(
    'CopyPartResult',
    await keep(Buffer.from(found.body.subarray(start, end))),
    found.lastModified,
  );
}

function copied(name: string, etag: string, lastModified: string): Answer {
  const body = xmlDocument(name, [
    ['LastModified', lastModified],
    ['ETag', `"${etag}"`],
  ]);
  return { status: 200, headers: { 'content-type': 'application/xml' }, body };
}

/** GetObject and HeadObject: conditions, one range, the checksum where it is asked for. */
export async function getObject(
  buckets: Buckets,
  { bucket, key }: Target,
  { headers }: IncomingMessage,
): Promise<Answer> {
  const found = await (await buckets.store(bucket)).get(key);
  if (!found) throw new S3Error('NoSuchKey', 'The specified key does not exist.');
  const described = {
    etag: `"${found.etag}"`,
    'last-modified': new Date(found.lastModified).toUTCString(),
    'content-type': found.contentType ?? 'binary/octet-stream',
    'accept-ranges': 'bytes',
  };
  const { 'if-match': ifMatch, 'if-none-match': ifNoneMatch } = headers;
  if (ifMatch !== undefined && !names(ifMatch, found.etag)) {
    throw new S3Error('PreconditionFailed', 'At least one of the pre-conditions you specified did not hold');
  }
  if (ifNoneMatch !== undefined && names(ifNoneMatch, found.etag)) return { status: 304, headers: described };
  const range = headers.range === undefined ? null : rangeOf(headers.range, found.size);
  if (range) {
    const body = found.body.subarray(range.start, range.end);
    const part = `bytes ${range.start}-${range.end - 1}/${found.size}`;
    return { status: 206, headers: { ...described, 'content-range': part }, body };
  }
  const crc32 = checksums.crc32?.(found.body).toString('base64');
  const sum =
    headers['x-amz-checksum-mode'] === 'ENABLED' && crc32
      ? { 'x-amz-checksum-crc32': crc32, 'x-amz-checksum-type': 'FULL_OBJECT' }
      : {};
  return { status: 200, headers: { ...described, ...sum }, body: found.body };
}

/** The half-open range of a `Range` header; null for one that is to be ignored. */
function rangeOf(header: string, size: number): { start: number; end: number } | null {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header) ?? [];
  if (first === '' && last === '') return null;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size : Math.min(size, Number(last) + 1);
  if (start >= end) throw new S3Error('InvalidRange', 'The requested range is not satisfiable');
  return { start, end };
}

export async function deleteObject(buckets: Buckets, { bucket, key }: Target): Promise<Answer> {
  const store = await buckets.store(bucket);
  await buckets.inTurn(bucket, key, () => store.delete(key));
  buckets.onDeleted(bucket, key);
  return { status: 204 };
}
