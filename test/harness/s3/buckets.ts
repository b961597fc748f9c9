import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { FolderStore } from '../../../lib/store/folder-store.ts';
import type { ObjectInfo } from '../../../lib/store/object-store.ts';
import { S3Error } from './errors.ts';

/** How an object came to be, as S3's event names say it. */
export type Creation = 'Put' | 'Copy' | 'CompleteMultipartUpload';

/** Called after an object was written and before the client is told so: what it does is done when the answer comes. */
export type OnCreated = (bucket: string, object: ObjectInfo, creation: Creation) => Promise<void>;

/** Called after an object was deleted. */
export type OnDeleted = (bucket: string, key: string) => void;

/** The buckets of the endpoint: one folder each, below one folder. */
export class Buckets {
  readonly folder: string;
  readonly onCreated: OnCreated;
  readonly onDeleted: OnDeleted;
  readonly #stores = new Map<string, FolderStore>();
  readonly #turns = new Map<string, Promise<unknown>>();

  constructor(folder: string, onCreated: OnCreated = async () => {}, onDeleted: OnDeleted = () => {}) {
    this.folder = folder;
    this.onCreated = onCreated;
    this.onDeleted = onDeleted;
  }

  async create(name: string): Promise<void> {
    if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name) || name.includes('..')) {
      throw new S3Error('InvalidBucketName', 'The specified bucket is not valid.');
    }
    await mkdir(join(this.folder, name), { recursive: true });
  }

  /** Names and dates, by name. */
  async names(): Promise<{ name: string; created: Date }[]> {
    await mkdir(this.folder, { recursive: true });
    const entries = await readdir(this.folder, { withFileTypes: true });
    const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
    const found = await Promise.all(
      folders.map(async ({ name }) => ({ name, created: (await stat(join(this.folder, name))).birthtime })),
    );
    return found.sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** The store of a bucket; throws `NoSuchBucket`. */
  async store(name: string): Promise<FolderStore> {
    const known = this.#stores.get(name);
    if (known) return known;
    if (!(await this.names()).some((bucket) => bucket.name === name)) {
      throw new S3Error('NoSuchBucket', 'The specified bucket does not exist');
    }
    const store = new FolderStore(join(this.folder, name));
    this.#stores.set(name, store);
    return store;
  }

  async delete(name: string): Promise<void> {
    const store = await this.store(name);
    for await (const _ of store.list('')) {
      throw new S3Error('BucketNotEmpty', 'The bucket you tried to delete is not empty');
    }
    this.#stores.delete(name);
    await rm(join(this.folder, name), { recursive: true });
  }

  /** Runs the actions on one object one after the other, so that a condition still holds when its write comes. */
  async inTurn<Result>(bucket: string, key: string, action: () => Promise<Result>): Promise<Result> {
    const name = `${bucket}/${key}`;
    const before = this.#turns.get(name) ?? Promise.resolve();
    const turn = before.then(action, action);
    const settled = turn.catch(() => {});
    this.#turns.set(name, settled);
    try {
      return await turn;
    } finally {
      if (this.#turns.get(name) === settled) this.#turns.delete(name);
    }
  }
}
