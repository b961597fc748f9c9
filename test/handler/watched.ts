import type { ObjectStore } from '../../lib/store/object-store.ts';

/** Something to be done just before the n-th call of a store's method. */
export interface Hooks {
  before?: (method: keyof ObjectStore, which: 'incoming' | 'digests', key: string) => Promise<void> | void;
}

/** A store that tells of each call before it is made. */
export function watched(store: ObjectStore, which: 'incoming' | 'digests', hooks: Hooks): ObjectStore {
  const told = async <Result>(method: keyof ObjectStore, key: string, call: () => Promise<Result>) => {
    await hooks.before?.(method, which, key);
    return call();
  };
  return {
    head: (key, options) => told('head', key, () => store.head(key, options)),
    get: (key, options) => told('get', key, () => store.get(key, options)),
    put: (key, body, options) => told('put', key, () => store.put(key, body, options)),
    putIfAbsent: (key, body, options) =>
      told('putIfAbsent', key, () => store.putIfAbsent(key, body, options)),
    delete: (key, options) => told('delete', key, () => store.delete(key, options)),
    async *list(prefix, options) {
      await hooks.before?.('list', which, prefix);
      yield* store.list(prefix, options);
    },
  };
}
