/** What a store says of an object without its body. */
export interface ObjectInfo {
  readonly key: string;
  /** Opaque version of the content, quotes removed; equal ETags mean equal bytes. */
  readonly etag: string;
  /** Bytes. */
  readonly size: number;
  /** ISO 8601 in UTC, to the second: S3 tells no more. */
  readonly lastModified: string;
  readonly contentType?: string;
}

export interface StoredObject extends ObjectInfo {
  readonly body: Uint8Array;
}

export interface ReadOptions {
  /** Fails with `object-changed` when the object is not this version any more. */
  readonly etag?: string;
  /** Fails with `too-large` before the body is read when the object has more bytes. */
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
  /** Leaves out all keys up to and with this one. */
  readonly after?: string | undefined;
}

/**
 * A bucket, or a folder that plays one. Keys are S3 keys. Absence is a value (null); every other failure throws a
 * `NewsDigestError`: `store-unavailable` (retryable unless access is denied or the bucket is missing),
 * `object-changed` (retryable), `too-large`, `out-of-time` (retryable; the signal was aborted).
 */
export interface ObjectStore {
  head(key: string, options?: RequestOptions): Promise<ObjectInfo | null>;
  get(key: string, options?: ReadOptions): Promise<StoredObject | null>;
  put(key: string, body: Uint8Array | string, options: WriteOptions): Promise<void>;
  /** Writes only where nothing stands: 'exists' when something did, also on a lost race. */
  putIfAbsent(key: string, body: Uint8Array | string, options: WriteOptions): Promise<'written' | 'exists'>;
  /** Objects whose key starts with `prefix`, in the order of the keys' UTF-8 bytes. */
  list(prefix: string, options?: ListOptions): AsyncIterable<ObjectInfo>;
  /** Removes an object; one that is not there is no failure. */
  delete(key: string, options?: RequestOptions): Promise<void>;
}
