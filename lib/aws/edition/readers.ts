import { type Contact, paginateListContacts, type SESv2Client } from '@aws-sdk/client-sesv2';
import * as z from 'zod/mini';
import { limits, NewsDigestError } from '../../model/index.ts';
import { isMailAddress } from '../../render/mail-address.ts';
import type { ObjectStore } from '../../store/object-store.ts';
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

/** The entries that are readers, each address once. A bad entry never stops the others. */
function readersOf(entries: readonly unknown[]): Readers {
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
  let list: unknown;
  try {
    list = JSON.parse(new TextDecoder().decode(object.body));
  } catch (error) {
    throw new NewsDigestError('bad-configuration', `${readersKey} is no JSON`, { cause: error });
  }
  if (!Array.isArray(list)) throw new NewsDigestError('bad-configuration', `${readersKey} is no list`);
  return readersOf(list);
}

/** The topic of the stack's contact list that stands for the whole edition; every other topic is a section of its name. */
export const wholeEdition = 'daily-edition';

/** The sections that a contact has chosen: null for all of the edition; none for one who wants no mail. */
function sectionsOf({ TopicPreferences = [], TopicDefaultPreferences = [] }: Contact): string[] | null {
  const said = new Set(TopicPreferences.map(({ TopicName }) => TopicName));
  // What a contact says of a topic comes before what the list assumes.
  const preferences = [
    ...TopicPreferences,
    ...TopicDefaultPreferences.filter(({ TopicName }) => !said.has(TopicName)),
  ];
  // A list without topics is for those who want mail.
  if (preferences.length === 0) return null;
  const chosen = preferences
    .filter(({ SubscriptionStatus }) => SubscriptionStatus === 'OPT_IN')
    .flatMap(({ TopicName }) => TopicName ?? []);
  return chosen.includes(wholeEdition) ? null : chosen;
}

/** The contacts of an SES list that want mail, with the sections that their topics name. */
export async function readersInContactList(
  client: SESv2Client,
  list: string,
  signal?: AbortSignal,
): Promise<Readers> {
  const entries: unknown[] = [];
  const pages = paginateListContacts({ client, pageSize: 1000 }, { ContactListName: list });
  for await (const { Contacts } of pages) {
    signal?.throwIfAborted();
    for (const contact of Contacts ?? []) {
      const sections = sectionsOf(contact);
      if (contact.UnsubscribeAll || sections?.length === 0) continue;
      entries.push({ address: contact.EmailAddress, sections });
    }
  }
  return readersOf(entries);
}
