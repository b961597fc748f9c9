import { SESv2Client } from '@aws-sdk/client-sesv2';
import { type Readers, readersInStore } from '../delivery/edition/readers.ts';
import type { Log } from '../delivery/log.ts';
import type { MailTransport } from '../delivery/mail/transport.ts';
import type { ObjectStore } from '../store/object-store.ts';
import { S3Store } from '../store/s3-store.ts';
import type { Environment } from './config.ts';
import { readersInContactList } from './contact-list.ts';
import { type EditionConfig, editionConfig } from './edition-config.ts';
import { lambdaLog } from './lambda-log.ts';
import { transportOf } from './mail-transport.ts';
import { patience } from './patience.ts';
import { makeS3Client } from './s3-client.ts';

/** Everything outside the process that `send-edition` uses. */
export interface SendEditionEdges {
  readonly digests: ObjectStore;
  readonly config: EditionConfig;
  readonly transport: MailTransport;
  readonly readers: (signal: AbortSignal) => Promise<Readers>;
  readonly now: () => Date;
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly log: Log;
}

/** Creates the edges from the environment; `codes` are the supported languages. Throws `bad-configuration`. */
export function sendEditionEdges(environment: Environment, codes: readonly string[]): SendEditionEdges {
  const config = editionConfig(environment, codes);
  const digests = new S3Store(makeS3Client(), config.DIGESTS_BUCKET);
  const ses = new SESv2Client({ requestHandler: patience });
  return {
    digests,
    config,
    transport: transportOf(config),
    readers:
      config.READERS_SOURCE === 'contact-list'
        ? (signal) => readersInContactList(ses, config.SES_CONTACT_LIST, signal)
        : (signal) => readersInStore(digests, signal),
    now: () => new Date(),
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    log: lambdaLog('send-edition', config.STACK_NAME),
  };
}
