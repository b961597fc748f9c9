import * as z from 'zod/mini';
import { limits, NewsDigestError } from '../../model/index.ts';
import { isMailAddress } from '../../render/mail-address.ts';
import type { ObjectStore } from '../../store/object-store.ts';
import { storedJson } from '../../store/stored-json.ts';
import { normalAddress } from './token.ts';

/** Who gets the edition; without `sections` all of it. */
export interface EditionReader {
  readonly address: string;
  readonly sections: readonly string[] | null;
}

/** The readers, and how many entries could not be taken for one. */
export interface Readers {
  readonly readers: readonly EditionReader[];
  readonly bad: number;
}

/** Where the list of readers lies in the digests bucket. */
const readersKey = 'readers/readers.json';

const Entry = z.object({
  address: z.string().check(z.refine(isMailAddress)),
  sections: z.optional(z.nullable(z.array(z.string()).check(z.maxLength(100)))),
});

/** Entries are read one by one, so that a bad one costs no other reader the mail. */
const Entries = z.array(z.unknown());

/** The entries that are readers, each address once. A bad entry never stops the others. */
export function readersOf(entries: readonly unknown[]): Readers {
  const readers = new Map<string, EditionReader>();
  let bad = 0;
  for (const entry of entries) {
    const parsed = Entry.safeParse(typeof entry === 'string' ? { address: entry.trim() } : entry);
    if (!parsed.success) bad += 1;
    else {
      const { address, sections } = parsed.data;
      const chosen = sections === undefined || sections === null || sections.length === 0 ? null : sections;
      readers.set(normalAddress(address), { address, sections: chosen });
    }
  }
  return { readers: [...readers.values()], bad };
}

/** The readers of `readers/readers.json`: a list of addresses or of {address, sections}. None when there is no such file. */
export async function readersInStore(store: ObjectStore, signal?: AbortSignal): Promise<Readers> {
  const object = await store.get(readersKey, { mostBytes: limits.jsonBytes, ...(signal ? { signal } : {}) });
  if (object === null) return { readers: [], bad: 0 };
  const list = storedJson(Entries, object.body);
  if (list === null) throw new NewsDigestError('bad-configuration', `${readersKey} is no list in JSON`);
  return readersOf(list);
}
