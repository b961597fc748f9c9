import { limits, NewsDigestError, UnreadableInputError } from '../model/index.ts';
import type { ObjectInfo } from './object-store.ts';

/** The store failed to carry out a request; `retryable` says whether another attempt may succeed. */
export class StoreUnavailableError extends NewsDigestError {
  override readonly name = 'StoreUnavailableError';

  constructor(message: string, options: { retryable?: boolean; cause?: unknown } = {}) {
    super('store-unavailable', message, { retryable: true, ...options });
  }
}

/** The object is no longer the version that was asked for; the caller should read it again. */
export class ObjectChangedError extends NewsDigestError {
  override readonly name = 'ObjectChangedError';

  constructor(key: string, options: { cause?: unknown } = {}) {
    super('object-changed', `${key} changed while it was being read`, { ...options, retryable: true });
  }
}

/** The object is larger than the caller accepts; its body was not read. */
export class ObjectTooLargeError extends UnreadableInputError {
  readonly object: ObjectInfo;

  constructor(object: ObjectInfo, mostBytes: number) {
    super('too-large', `${object.key} has ${object.size} bytes, more than ${mostBytes}`, {
      advice: `Split the document, or send the article's text alone: at most ${mostBytes} bytes are read.`,
    });
    this.object = object;
  }
}

/** Throws `ObjectTooLargeError` when an object is larger than the caller accepts. */
export function checkSize(object: ObjectInfo, mostBytes: number | undefined): void {
  if (mostBytes !== undefined && object.size > mostBytes) throw new ObjectTooLargeError(object, mostBytes);
}

/** The string is not a valid object key. */
export class BadKeyError extends NewsDigestError {
  override readonly name = 'BadKeyError';

  constructor(message: string) {
    super('bad-key', message);
  }
}

/** Throws `BadKeyError` when a string cannot be an S3 key: empty, over 1,024 bytes, or not well-formed Unicode. */
export function checkKey(key: string): void {
  const bytes = Buffer.byteLength(key);
  if (bytes > 0 && bytes <= limits.keyBytes && key.isWellFormed()) return;
  throw new BadKeyError(`not an object key (1 to ${limits.keyBytes} bytes of UTF-8): ${bytes} bytes`);
}
