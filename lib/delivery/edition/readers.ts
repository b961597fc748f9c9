import * as z from 'zod/mini';
import { limits, NewsDigestError } from '../../model/index.ts';
import { isMailAddress } from '../../render/mail/address.ts';
import type { ObjectStore } from '../../store/object-store.ts';
import { storedJson } from '../../store/stored-json.ts';
import { normalAddress } from './token.ts';

/** A recipient of the edition; without `sections`, of all of it. */
export interface EditionReader {
  readonly address: string;
  readonly sections: readonly string[] | null;
}

/** The readers, and the number of invalid entries. */
export interface Readers {
  readonly readers: readonly EditionReader[];
  readonly bad: number;
}

/** Key of the list of readers in the digests bucket. */
const readersKey = 'readers/readers.json';

const Entry = z.object({
  address: z.string().check(z.refine(isMailAddress)),
  sections: z.optional(z.nullable(z.array(z.string()).check(z.maxLength(100)))),
});

/** Entries are validated one by one, so that an invalid one costs no other reader the mail. */
const Entries = z.array(z.unknown());

/** The valid entries, each address once. An invalid entry never affects the others. */
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

/**
 * The readers in `readers/readers.json`: a list of addresses or of {address, sections}. Empty when the file does not
 * exist.
 */
export async function readersInStore(store: ObjectStore, signal?: AbortSignal): Promise<Readers> {
  const object = await store.get(readersKey, { mostBytes: limits.jsonBytes, ...(signal ? { signal } : {}) });
  if (object === null) return { readers: [], bad: 0 };
  const list = storedJson(Entries, object.body);
  if (list === null) throw new NewsDigestError('bad-configuration', `${readersKey} is no list in JSON`);
  return readersOf(list);
}
