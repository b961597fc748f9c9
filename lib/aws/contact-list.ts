import {
  type Contact,
  paginateListContacts,
  type SESv2Client,
  UpdateContactCommand,
} from '@aws-sdk/client-sesv2';
import { type Readers, readersOf } from '../delivery/edition/readers.ts';

/**
 * The topic of the stack's contact list that stands for the whole edition; every other topic is the section of that
 * name.
 */
export const wholeEdition = 'daily-edition';

/** The sections that a contact subscribes to: null for the whole edition, empty for someone who wants no mail. */
function sectionsOf({ TopicPreferences = [], TopicDefaultPreferences = [] }: Contact): string[] | null {
  const said = new Set(TopicPreferences.map(({ TopicName }) => TopicName));
  // A contact's own preferences override the list's defaults.
  const preferences = [
    ...TopicPreferences,
    ...TopicDefaultPreferences.filter(({ TopicName }) => !said.has(TopicName)),
  ];
  // Without topics, everybody on the list gets the whole edition.
  if (preferences.length === 0) return null;
  const chosen = preferences
    .filter(({ SubscriptionStatus }) => SubscriptionStatus === 'OPT_IN')
    .flatMap(({ TopicName }) => TopicName ?? []);
  return chosen.includes(wholeEdition) ? null : chosen;
}

/** The subscribed contacts of an SES list, with the sections that their topics name. */
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

/** Unsubscribes a contact from the whole SES list; false when SES does not know the address. */
export async function unsubscribeContact(
  client: SESv2Client,
  list: string,
  address: string,
): Promise<boolean> {
  try {
    await client.send(
      new UpdateContactCommand({ ContactListName: list, EmailAddress: address, UnsubscribeAll: true }),
    );
    return true;
  } catch (error) {
    if (error instanceof Error && error.name === 'NotFoundException') return false;
    throw error;
  }
}
