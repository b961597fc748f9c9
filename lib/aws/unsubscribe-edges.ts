import { SESv2Client } from '@aws-sdk/client-sesv2';
import { noteUnsubscribed } from '../delivery/edition/unsubscribed.ts';
import type { Log } from '../delivery/log.ts';
import { S3Store } from '../store/s3-store.ts';
import type { Environment } from './config.ts';
import { unsubscribeContact } from './contact-list.ts';
import { unsubscribeConfig } from './edition-config.ts';
import { lambdaLog } from './lambda-log.ts';
import { shortPatience } from './patience.ts';
import { makeS3Client } from './s3-client.ts';

/** Everything outside the process that `unsubscribe` uses. */
export interface UnsubscribeEdges {
  readonly secret: string;
  /** Stops all further mail to the address. Idempotent. */
  readonly unsubscribe: (address: string) => Promise<void>;
  readonly log: Log;
}

/** Creates the edges from the environment. Throws `bad-configuration`. */
export function unsubscribeEdges(environment: Environment): UnsubscribeEdges {
  const {
    STACK_NAME,
    DIGESTS_BUCKET,
    READERS_SOURCE,
    SES_CONTACT_LIST,
    UNSUBSCRIBE_SECRET: secret,
  } = unsubscribeConfig(environment);
  const log = lambdaLog('unsubscribe', STACK_NAME);
  const store = new S3Store(makeS3Client(shortPatience), DIGESTS_BUCKET);
  const note = (address: string) => noteUnsubscribed(store, address, secret, new Date());
  if (READERS_SOURCE === 'file') return { secret, unsubscribe: note, log };
  const client = new SESv2Client(shortPatience);
  return {
    secret,
    // A link holds the address in lower case, and SES may know the contact in another spelling, so an address that SES
    // does not know is recorded as well.
    unsubscribe: async (address) => {
      if (!(await unsubscribeContact(client, SES_CONTACT_LIST, address))) await note(address);
    },
    log,
  };
}
