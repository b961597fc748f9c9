/** What a store says of an object without its body. */
export interface ObjectInfo {
  readonly key: string;
  /** Opaque version of the content, quotes removed; equal ETags mean equal bytes. */
  readonly etag: string;
  /** Bytes. */
  readonly size: number;
  /** ISO 8601 in UTC. */
  readonly lastModified: string;
  readonly contentType?: string;
}

export interface StoredObject extends ObjectInfo {
  readonly body: Uint8Array;
}

export interface ReadOptions {
  /** Fails with `object-changed` when the object is not this version any more. */
  readonly etag?: string;
  readonly signal?: AbortSignal;
}

export interface WriteOptions {
  readonly contentType: string;
  readonly signal?: AbortSignal;
}

/**
 * A bucket, or a folder that plays one. Keys are S3 keys. Absence is a value (null); every other failure throws a
 * `NewsDigestError`: `store-unavailable` (retryable) or `object-changed` (retryable).
 */
export interface ObjectStore {
  head(key: string, options?: { readonly signal?: AbortSignal }): Promise<ObjectInfo | null>;
  get(key: string, options?: ReadOptions): Promise<StoredObject | null>;
  put(key: string, body: Uint8Array | string, options: WriteOptions): Promise<void>;
  /** Writes only where nothing stands: 'exists' when something did, also on a lost race. */
  putIfAbsent(key: string, body: Uint8Array | string, options: WriteOptions): Promise<'written' | 'exists'>;
  /** Objects whose key starts with `prefix`, in the order of the keys' UTF-8 bytes. */
  list(prefix: string, options?: { readonly signal?: AbortSignal }): AsyncIterable<ObjectInfo>;
  delete(key: string): Promise<void>;
}
