import type { IncomingMessage } from 'node:http';
import { limits } from '../../../lib/model/index.ts';
import { S3Error } from './errors.ts';

/** What a request is about. */
export interface Target {
  /** '' for the service itself. */
  readonly bucket: string;
  /** '' for the bucket itself. */
  readonly key: string;
  readonly query: URLSearchParams;
}

/**
 * Bucket, key and query of a request, in path style (`/bucket/key`) or with the bucket in the host name
 * (`bucket.localhost`). The path is taken apart as it came: the URL class would resolve `..`, which is part of a key.
 */
export function targetOf(request: IncomingMessage): Target {
  const url = request.url ?? '/';
  const question = url.indexOf('?');
  const path = (question === -1 ? url : url.slice(0, question)).replace(/^\//, '');
  const query = new URLSearchParams(question === -1 ? '' : url.slice(question + 1));
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  const virtual = host.endsWith('.localhost') ? host.slice(0, -'.localhost'.length) : '';
  const slash = path.indexOf('/');
  const [bucket, key] = virtual
    ? [virtual, path]
    : slash === -1
      ? [path, '']
      : [path.slice(0, slash), path.slice(slash + 1)];
  const target = { bucket: decode(bucket), key: decode(key), query };
  if (Buffer.byteLength(target.key) > limits.keyBytes)
    throw new S3Error('KeyTooLongError', 'Your key is too long');
  return target;
}

/** Whether the request names this machine: a page from elsewhere that resolves its own name to 127.0.0.1 does not. */
export function isLocalHost(host: string | undefined): boolean {
  return /^(127\.0\.0\.1|\[::1\]|localhost|[a-z0-9.-]+\.localhost)(:\d+)?$/.test(host ?? '');
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new S3Error('InvalidURI', "Couldn't parse the specified URI.");
  }
}
