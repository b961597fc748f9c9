import { SQSClient } from '@aws-sdk/client-sqs';
import type { DeadLetters } from '../delivery/dead-letters.ts';
import type { Log } from '../delivery/log.ts';
import type { ObjectStore } from '../store/object-store.ts';
import { S3Store } from '../store/s3-store.ts';
import { type Environment, settleDeadLettersConfig } from './config.ts';
import { deadLetterQueue } from './dead-letter-queue.ts';
import { lambdaLog } from './lambda-log.ts';
import { patience } from './patience.ts';
import { makeS3Client } from './s3-client.ts';

/** Everything outside the process that `settle-dead-letters` uses. */
export interface SettleDeadLettersEdges {
  readonly bucket: string;
  readonly incoming: ObjectStore;
  readonly digests: ObjectStore;
  readonly deadLetters: DeadLetters;
  readonly log: Log;
}

/** Creates the edges from the environment. Throws `bad-configuration`. */
export function settleDeadLettersEdges(environment: Environment): SettleDeadLettersEdges {
  const { STACK_NAME, INCOMING_BUCKET, DIGESTS_BUCKET, DEAD_LETTERS_URL } =
    settleDeadLettersConfig(environment);
  const client = makeS3Client();
  return {
    bucket: INCOMING_BUCKET,
    incoming: new S3Store(client, INCOMING_BUCKET),
    digests: new S3Store(client, DIGESTS_BUCKET),
    deadLetters: deadLetterQueue(new SQSClient({ requestHandler: patience }), DEAD_LETTERS_URL),
    log: lambdaLog('settle-dead-letters', STACK_NAME),
  };
}
