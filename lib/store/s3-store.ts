import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
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

/** Attempts in all for a write that S3 answers with 409 ConditionalRequestConflict, or for a body that breaks off. */
const mostTries = 5;
const firstPause = 50;

/** Errors that no retry can change. */
const lasting = new Set([
  'AccessDenied',
  'NoSuchBucket',
  'InvalidAccessKeyId',
  'SignatureDoesNotMatch',
  'PermanentRedirect',
]);

/** An object's metadata as S3 states it in headers and listings; the SDK declares every field optional. */
interface Described {
  readonly ETag?: string | undefined;
  readonly LastModified?: Date | undefined;
  readonly ContentType?: string | undefined;
}

/** An S3 bucket. The client's own retries (throttling, 5xx, connections broken before the answer) come first. */
export class S3Store implements ObjectStore {
  readonly #client: S3Client;
  readonly bucket: string;

  constructor(client: S3Client, bucket: string) {
    this.#client = client;
    this.bucket = bucket;
  }

  async head(key: string, { signal }: RequestOptions = {}): Promise<ObjectInfo | null> {
    return this.#orAbsent(key, signal, async () => {
      const answer = await this.#client.send(new HeadObjectCommand(this.#at(key)), abortedBy(signal));
      return describe(key, answer.ContentLength, answer);
    });
  }

  async get(key: string, { etag, mostBytes, signal }: ReadOptions = {}): Promise<StoredObject | null> {
    const command = new GetObjectCommand({
      ...this.#at(key),
      ...(etag === undefined ? {} : { IfMatch: `"${etag}"` }),
    });
    return this.#orAbsent(key, signal, async () => {
      for (let tries = 1; ; tries += 1) {
        const { Body, ...answer } = await this.#client.send(command, abortedBy(signal));
        if (!Body) throw new StoreUnavailableError(`no body for ${key}`);
        const info = describe(key, answer.ContentLength, answer);
        try {
          checkSize(info, mostBytes);
        } catch (error) {
          if ('destroy' in Body && typeof Body.destroy === 'function') Body.destroy();
          throw error;
        }
        try {
          const body = await Body.transformToByteArray();
          if (body.length === info.size) return { ...info, body };
          throw new Error(`${body.length} of ${info.size} bytes arrived`);
        } catch (error) {
          // The SDK's retries end with the headers; a body that breaks off later must be fetched again here.
          if (tries === mostTries || signal?.aborted) throw error;
          await pause(tries, signal);
        }
      }
    });
  }

  async put(key: string, body: Uint8Array | string, { contentType, signal }: WriteOptions): Promise<void> {
    const command = new PutObjectCommand({ ...this.#at(key), ...content(body, contentType) });
    await this.#orFail(key, signal, () => this.#client.send(command, abortedBy(signal)));
  }

  async putIfAbsent(
    key: string,
    body: Uint8Array | string,
    { contentType, signal }: WriteOptions,
  ): Promise<'written' | 'exists'> {
    const command = new PutObjectCommand({
      ...this.#at(key),
      ...content(body, contentType),
      IfNoneMatch: '*',
    });
    return this.#orFail(key, signal, async () => {
      for (let tries = 1; ; tries += 1) {
        try {
          await this.#client.send(command, abortedBy(signal));
          return 'written';
        } catch (error) {
          if (statusOf(error) === 412) return 'exists';
          // Another conditional write to the key was in progress; S3 asks for the whole request to be repeated.
          if (statusOf(error) !== 409 || tries === mostTries) throw error;
          await pause(tries, signal);
        }
      }
    });
  }

  async *list(prefix: string, { after, signal }: ListOptions = {}): AsyncIterable<ObjectInfo> {
    let next: string | undefined;
    do {
      const command = new ListObjectsV2Command({
        Bucket: this.bucket,
        Prefix: prefix,
        ...(after === undefined ? {} : { StartAfter: after }),
        ...(next === undefined ? {} : { ContinuationToken: next }),
      });
      const page = await this.#orFail(prefix, signal, () => this.#client.send(command, abortedBy(signal)));
      for (const entry of page.Contents ?? []) {
        if (entry.Key !== undefined) yield describe(entry.Key, entry.Size, entry);
      }
      next = page.IsTruncated ? page.NextContinuationToken : undefined;
    } while (next !== undefined);
  }

  async delete(key: string, { signal }: RequestOptions = {}): Promise<void> {
    const command = new DeleteObjectCommand(this.#at(key));
    await this.#orFail(key, signal, () => this.#client.send(command, abortedBy(signal)));
  }

  #at(key: string): { Bucket: string; Key: string } {
    checkKey(key);
    return { Bucket: this.bucket, Key: key };
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
        if (statusOf(error) === 404 && nameOf(error) !== 'NoSuchBucket') return null;
        if (statusOf(error) === 412) throw new ObjectChangedError(key, { cause: error });
        throw error;
      }
    });
  }

  /** Translates the SDK's errors into the store's own. */
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
      const what = `${nameOf(error)} (${statusOf(error) ?? 'no answer'}) for ${key} in ${this.bucket}`;
      throw new StoreUnavailableError(what, { retryable: !lasting.has(nameOf(error)), cause: error });
    }
  }
}

function describe(key: string, size: number | undefined, answer: Described): ObjectInfo {
  if (size === undefined || answer.ETag === undefined || answer.LastModified === undefined) {
    throw new StoreUnavailableError(`an answer without size, ETag or date for ${key}`);
  }
  return {
    key,
    etag: answer.ETag.replaceAll('"', ''),
    size,
    lastModified: answer.LastModified.toISOString(),
    ...(answer.ContentType === undefined ? {} : { contentType: answer.ContentType }),
  };
}

/** The length is stated because the SDK treats an empty body as a stream of unknown length. */
const content = (body: Uint8Array | string, contentType: string) => {
  const bytes = Buffer.from(body);
  return { Body: bytes, ContentLength: bytes.length, ContentType: contentType };
};

const abortedBy = (signal: AbortSignal | undefined) => (signal ? { abortSignal: signal } : {});

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : String(error));

/** The HTTP status of an SDK error, if any. */
function statusOf(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('$metadata' in error)) return undefined;
  const metadata = error.$metadata;
  if (typeof metadata !== 'object' || metadata === null || !('httpStatusCode' in metadata)) return undefined;
  return typeof metadata.httpStatusCode === 'number' ? metadata.httpStatusCode : undefined;
}

/** Waits longer after each attempt, with random jitter so that competing writers do not meet again. */
async function pause(tries: number, signal: AbortSignal | undefined): Promise<void> {
  const milliseconds = firstPause * 2 ** (tries - 1) * (0.5 + Math.random());
  await new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve(undefined);
    };
    const timer = setTimeout(done, milliseconds);
    signal?.addEventListener('abort', done);
  });
}
