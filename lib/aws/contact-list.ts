import {
  type Contact,
  paginateListContacts,
  type SESv2Client,
  UpdateContactCommand,
} from '@aws-sdk/client-sesv2';
import { type Readers, readersOf } from '../delivery/edition/readers.ts';

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

/** Tells SES that a contact wants no more mail of this list; false where SES knows no such contact. */
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
