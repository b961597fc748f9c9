/** An object's metadata. */
export interface ObjectInfo {
  readonly key: string;
  /** Opaque version of the content, without quotes. Equal ETags mean equal bytes. */
  readonly etag: string;
  /** In bytes. */
  readonly size: number;
  /** ISO 8601 in UTC, to the second, which is S3's precision. */
  readonly lastModified: string;
  readonly contentType?: string;
}

export interface StoredObject extends ObjectInfo {
  readonly body: Uint8Array;
}

export interface ReadOptions {
  /** Fail with `object-changed` unless the object still has this ETag. */
  readonly etag?: string;
  /** Fail with `too-large`, before the body is read, when the object has more bytes. */
  readonly mostBytes?: number;
  readonly signal?: AbortSignal | undefined;
}

export interface WriteOptions {
  readonly contentType: string;
  readonly signal?: AbortSignal | undefined;
}

export interface RequestOptions {
  readonly signal?: AbortSignal | undefined;
}

export interface ListOptions extends RequestOptions {
  /** Skip all keys up to and including this one. */
  readonly after?: string | undefined;
}

/**
 * A bucket, or a folder that acts as one. Keys are S3 keys. A missing object is a value (null); every other failure
 * throws a `NewsDigestError`: `store-unavailable` (retryable unless access is denied or the bucket is missing),
 * `object-changed` (retryable), `too-large`, `out-of-time` (retryable; the signal was aborted).
 */
export interface ObjectStore {
  head(key: string, options?: RequestOptions): Promise<ObjectInfo | null>;
  get(key: string, options?: ReadOptions): Promise<StoredObject | null>;
  put(key: string, body: Uint8Array | string, options: WriteOptions): Promise<void>;
  /** Writes only if there is no such object: 'exists' if there was one, or a concurrent writer was first. */
  putIfAbsent(key: string, body: Uint8Array | string, options: WriteOptions): Promise<'written' | 'exists'>;
  /** Objects whose key starts with `prefix`, in the order of the keys' UTF-8 bytes. */
  list(prefix: string, options?: ListOptions): AsyncIterable<ObjectInfo>;
  /** Removes an object. Removing one that does not exist is not an error. */
  delete(key: string, options?: RequestOptions): Promise<void>;
}
