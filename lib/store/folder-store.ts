import { createHash, randomUUID } from 'node:crypto';
import { link, mkdir, readdir, readFile, rename, rm, rmdir, stat, unlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { OutOfTimeError } from '../model/index.ts';
import { BadKeyError, checkKey, checkSize, ObjectChangedError, StoreUnavailableError } from './errors.ts';
import { compareKeys, foldersOfPrefix, keyOfPath, pathOfKey } from './file-names.ts';
import { mediaTypeOf } from './media-types.ts';
import type {
  ListOptions,
  ObjectInfo,
  ObjectStore,
  ReadOptions,
  RequestOptions,
  StoredObject,
  WriteOptions,
} from './object-store.ts';

/** Folders for the store's own use. No key maps to a name that starts with a dot. */
const temporary = '.writing';
const types = '.types';

/**
 * How often an object is re-read when it is replaced during the read; a bucket would return one version or the other.
 */
const mostReplaced = 20;

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;

function checkSignal(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new OutOfTimeError('the time was over', { cause: signal.reason });
}

/**
 * A folder that acts as a bucket. Objects are written to a temporary file and renamed into place, so that readers see
 * either the old or the new one, and a killed process leaves nothing half-written. ETags are MD5 sums, as in S3.
 */
export class FolderStore implements ObjectStore {
  readonly folder: string;
  /** ETags by path, with the file's size and inode time, so that listings read each file only once. */
  readonly #etags = new Map<string, { stamp: string; etag: string }>();

  constructor(folder: string) {
    this.folder = folder;
  }

  async head(key: string, { signal }: RequestOptions = {}): Promise<ObjectInfo | null> {
    checkSignal(signal);
    return this.#attempt(key, () => this.#info(key));
  }

  async get(key: string, { etag, mostBytes, signal }: ReadOptions = {}): Promise<StoredObject | null> {
    for (let attempt = 0; attempt < mostReplaced; attempt += 1) {
      checkSignal(signal);
      const info = await this.head(key);
      if (!info) return null;
      if (etag !== undefined && etag !== info.etag) throw new ObjectChangedError(key);
      checkSize(info, mostBytes);
      const body = await this.#attempt(key, () => readFile(this.#path(key)));
      if (!body) return null;
      // If the object was replaced between the two reads, the body is not of the version described by `info`.
      if (md5(body) === info.etag) return { ...info, body };
    }
    throw new ObjectChangedError(key);
  }

  async put(key: string, body: Uint8Array | string, { contentType, signal }: WriteOptions): Promise<void> {
    checkSignal(signal);
    await this.#publish(key, body, contentType, rename);
  }

  async putIfAbsent(
    key: string,
    body: Uint8Array | string,
    { contentType, signal }: WriteOptions,
  ): Promise<'written' | 'exists'> {
    checkSignal(signal);
    try {
      await this.#publish(key, body, contentType, link);
      return 'written';
    } catch (error) {
      if (error instanceof StoreUnavailableError && codeOf(error.cause) === 'EEXIST') return 'exists';
      throw error;
    }
  }

  async *list(prefix: string, { after = '', signal }: ListOptions = {}): AsyncIterable<ObjectInfo> {
    const keys: string[] = [];
    for await (const key of this.#walk(foldersOfPrefix(prefix))) {
      if (key.startsWith(prefix) && compareKeys(key, after) > 0) keys.push(key);
    }
    for (const key of keys.sort(compareKeys)) {
      checkSignal(signal);
      const info = await this.head(key);
      if (info) yield info;
    }
  }

  async delete(key: string, { signal }: RequestOptions = {}): Promise<void> {
    checkSignal(signal);
    await this.#attempt(key, () => unlink(this.#path(key)));
    await this.#attempt(key, () => unlink(this.#typePath(key)));
    let folder = dirname(this.#path(key));
    try {
      for (; folder.length > this.folder.length; folder = dirname(folder)) await rmdir(folder);
    } catch {
      // Tidying up stops at the first folder that is not empty.
    }
  }

  #path(key: string): string {
    checkKey(key);
    return join(this.folder, ...pathOfKey(key));
  }

  /** The file that holds the media type; it exists only when the key's extension does not imply the type. */
  #typePath(key: string): string {
    return join(this.folder, types, ...pathOfKey(key));
  }

  async #info(key: string): Promise<ObjectInfo> {
    const path = this.#path(key);
    const file = await stat(path, { bigint: true });
    const stamp = `${file.ino} ${file.size} ${file.mtimeNs}`;
    const known = this.#etags.get(path);
    const etag = known?.stamp === stamp ? known.etag : md5(await readFile(path));
    this.#etags.set(path, { stamp, etag });
    const type = (await this.#attempt(key, () => readFile(this.#typePath(key), 'utf8'))) ?? mediaTypeOf(key);
    const lastModified = new Date(Number(file.mtimeMs / 1000n) * 1000).toISOString();
    return { key, etag, size: Number(file.size), lastModified, contentType: type };
  }

  async *#walk(path: readonly string[]): AsyncIterable<string> {
    const entries = await this.#attempt('', () =>
      readdir(join(this.folder, ...path), { withFileTypes: true }),
    );
    for (const entry of entries ?? []) {
      if (entry.name.startsWith('.')) continue;
      if (entry.isDirectory()) yield* this.#walk([...path, entry.name]);
      const key = entry.isFile() ? keyOfPath([...path, entry.name]) : null;
      if (key !== null) yield key;
    }
  }

  async #publish(
    key: string,
    body: Uint8Array | string,
    contentType: string,
    move: (from: string, to: string) => Promise<void>,
  ): Promise<void> {
    const path = this.#path(key);
    const draft = join(this.folder, temporary, randomUUID());
    try {
      await mkdir(dirname(draft), { recursive: true });
      await writeFile(draft, body);
      if (contentType !== mediaTypeOf(key)) {
        await mkdir(dirname(this.#typePath(key)), { recursive: true });
        await writeFile(this.#typePath(key), contentType);
      } else await rm(this.#typePath(key), { force: true });
      // A concurrent delete in another process may remove the folder between the two steps.
      for (let tries = 1; ; tries += 1) {
        await mkdir(dirname(path), { recursive: true });
        try {
          await move(draft, path);
          break;
        } catch (error) {
          if (codeOf(error) !== 'ENOENT' || tries === 10) throw error;
        }
      }
    } catch (error) {
      throw new StoreUnavailableError(`could not write ${key}`, { cause: error });
    } finally {
      await rm(draft, { force: true });
    }
  }

  /** The result; null when the file does not exist. Throws a `StoreUnavailableError` for every other failure. */
  async #attempt<Result>(key: string, action: () => Promise<Result>): Promise<Result | null> {
    try {
      return await action();
    } catch (error) {
      if (error instanceof BadKeyError) throw error;
      const code = codeOf(error);
      if (code === 'ENOENT' || code === 'ENOTDIR') return null;
      if (code === undefined) throw error;
      throw new StoreUnavailableError(`could not reach ${key}`, { cause: error });
    }
  }
}

function md5(body: Uint8Array): string {
  return createHash('md5').update(body).digest('hex');
}
