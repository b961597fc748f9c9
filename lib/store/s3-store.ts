import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { NewsDigestError, OutOfTimeError } from '../model/index.ts';
import { checkKey, checkSize, ObjectChangedError, StoreUnavailableError } from './errors.ts';
import type {
  ListOptions,
  ObjectInfo,
  ObjectStore,
  ReadOptions,
  RequestOptions,
  StoredObject,
  WriteOptions,
} from './object-store.ts';
import { failureBefore, listPage, S3Failure } from './s3/answers.ts';
import { mismatchIn } from './s3/checksums.ts';
import type { S3Client, S3Request } from './s3/client.ts';
import { pause } from './s3/pause.ts';

/** How often a write that S3 answers with 409 ConditionalRequestConflict, or a body that breaks off, is tried in all. */
const mostTries = 5;
const firstPause = 50;

/** Answers that no second try can change. */
const lasting = new Set([
  'AccessDenied',
  'NoSuchBucket',
  'InvalidAccessKeyId',
  'SignatureDoesNotMatch',
  'PermanentRedirect',
]);

/** A bucket. The client's own retries (throttling, 5xx, broken connections before an answer) come first. */
export class S3Store implements ObjectStore {
  readonly #client: S3Client;
  readonly bucket: string;

  constructor(client: S3Client, bucket: string) {
    this.#client = client;
    this.bucket = bucket;
  }

  async head(key: string, { signal }: RequestOptions = {}): Promise<ObjectInfo | null> {
    const request = { method: 'HEAD', ...this.#at(key) } as const;
    return this.#orAbsent(key, signal, async () => {
      const answer = await this.#client.send(request, signal);
      answer.resume();
      return described(key, answer);
    });
  }

  async get(key: string, { etag, mostBytes, signal }: ReadOptions = {}): Promise<StoredObject | null> {
    const condition = etag === undefined ? {} : { 'if-match': `"${etag}"` };
    const headers = { 'x-amz-checksum-mode': 'ENABLED', ...condition };
    const request = { method: 'GET', ...this.#at(key), headers } as const;
    return this.#orAbsent(key, signal, async () => {
      for (let tries = 1; ; tries += 1) {
        const answer = await this.#client.send(request, signal);
        const info = described(key, answer);
        try {
          checkSize(info, mostBytes);
        } catch (error) {
          answer.destroy();
          throw error;
        }
        try {
          return { ...info, body: await this.#wholeBody(answer, info) };
        } catch (error) {
          // The client tries again until the headers are there; a body that breaks off later is ours to fetch anew.
          if (tries === mostTries || signal?.aborted) throw error;
          await shortly(tries, signal);
        }
      }
    });
  }

  async put(key: string, body: Uint8Array | string, { contentType, signal }: WriteOptions): Promise<void> {
    const request = this.#writing(key, body, { 'content-type': contentType });
    await this.#orFail(key, signal, () => this.#client.ask(request, signal));
  }

  async putIfAbsent(
    key: string,
    body: Uint8Array | string,
    { contentType, signal }: WriteOptions,
  ): Promise<'written' | 'exists'> {
    const request = this.#writing(key, body, { 'content-type': contentType, 'if-none-match': '*' });
    return this.#orFail(key, signal, async () => {
      for (let tries = 1; ; tries += 1) {
        try {
          await this.#client.ask(request, signal);
          return 'written';
        } catch (error) {
          const { status } = failureBefore(error);
          if (status === 412) return 'exists';
          // Another conditional write to the key was under way: S3 asks for the whole request again.
          if (status !== 409 || tries === mostTries) throw error;
          await shortly(tries, signal);
        }
      }
    });
  }

  async *list(prefix: string, { after, signal }: ListOptions = {}): AsyncIterable<ObjectInfo> {
    let next: string | undefined;
    do {
      const query = {
        'list-type': '2',
        'encoding-type': 'url',
        prefix,
        ...(after === undefined ? {} : { 'start-after': after }),
        ...(next === undefined ? {} : { 'continuation-token': next }),
      };
      const request = { method: 'GET', bucket: this.bucket, query } as const;
      const answer = await this.#orFail(prefix, signal, () => this.#client.ask(request, signal));
      const page = listPage(answer.toString());
      for (const { key, ...object } of page.objects) yield info(key, object);
      next = page.next;
    } while (next !== undefined);
  }

  async delete(key: string, { signal }: RequestOptions = {}): Promise<void> {
    const request = { method: 'DELETE', ...this.#at(key) } as const;
    await this.#orFail(key, signal, () => this.#client.ask(request, signal));
  }

  #at(key: string): { bucket: string; key: string } {
    checkKey(key);
    return { bucket: this.bucket, key };
  }

  /** S3 keeps the content's hash beside it, which buckets with Object Lock ask for. */
  #writing(key: string, content: Uint8Array | string, conditions: Record<string, string>): S3Request {
    const body = Buffer.from(content);
    const sum = createHash('sha256').update(body).digest('base64');
    return {
      method: 'PUT',
      ...this.#at(key),
      headers: { ...conditions, 'x-amz-checksum-sha256': sum },
      body,
    };
  }

  async #wholeBody(answer: IncomingMessage, { size }: ObjectInfo): Promise<Uint8Array> {
    const body = await this.#client.read(answer);
    if (body.length !== size)
      throw new S3Failure('IncompleteBody', `${body.length} of ${size} bytes arrived`);
    const mismatch = mismatchIn(body, answer.headers);
    if (mismatch !== null) throw new S3Failure('BadDigest', `the body has another ${mismatch} than it had`);
    return body;
  }

  async #orAbsent<Result>(
    key: string,
    signal: AbortSignal | undefined,
    action: () => Promise<Result>,
  ): Promise<Result | null> {
    return this.#orFail(key, signal, async () => {
      try {
        return await action();
      } catch (error) {
        if (!(error instanceof S3Failure)) throw error;
        if (error.status === 404 && error.code !== 'NoSuchBucket') return null;
        if (error.status === 412) throw new ObjectChangedError(key, { cause: error });
        throw error;
      }
    });
  }

  /** Turns what the client throws into the store's own errors. */
  async #orFail<Result>(
    key: string,
    signal: AbortSignal | undefined,
    action: () => Promise<Result>,
  ): Promise<Result> {
    try {
      return await action();
    } catch (error) {
      if (error instanceof NewsDigestError) throw error;
      if (signal?.aborted) throw new OutOfTimeError(`no answer about ${key} in time`, { cause: error });
      const { code, status = 'no answer' } = failureBefore(error);
      const what = `${code} (${status}) for ${key} in ${this.bucket}`;
      throw new StoreUnavailableError(what, { retryable: !lasting.has(code), cause: error });
    }
  }
}

/** What S3 says of an object in a header or a list. */
interface Described {
  readonly size: number | undefined;
  readonly etag: string | undefined;
  readonly lastModified: Date | undefined;
  readonly contentType?: string | undefined;
}

function described(key: string, { headers }: IncomingMessage): ObjectInfo {
  const { 'content-length': length, 'last-modified': date } = headers;
  return info(key, {
    size: length === undefined ? undefined : Number(length),
    etag: headers.etag,
    lastModified: date === undefined ? undefined : new Date(date),
    contentType: headers['content-type'],
  });
}

function info(key: string, { size, etag, lastModified, contentType }: Described): ObjectInfo {
  if (size === undefined || etag === undefined || lastModified === undefined) {
    throw new StoreUnavailableError(`an answer without size, ETag or date for ${key}`);
  }
  return {
    key,
    etag: etag.replaceAll('"', ''),
    size,
    lastModified: lastModified.toISOString(),
    ...(contentType === undefined ? {} : { contentType }),
  };
}

/** Waits longer with each try, spread by chance so that rivals don't meet again. */
const shortly = (tries: number, signal: AbortSignal | undefined): Promise<void> =>
  pause(firstPause * 2 ** (tries - 1) * (0.5 + Math.random()), signal);
