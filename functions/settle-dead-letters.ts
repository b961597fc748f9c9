import { SQSClient } from '@aws-sdk/client-sqs';
import { settleDeadLettersConfig } from '../lib/aws/config.ts';
import { deadLetterQueue } from '../lib/aws/dead-letter-queue.ts';
import { type Invocation, signalUntil } from '../lib/aws/deadline.ts';
import { objectsIn } from '../lib/aws/events.ts';
import { lambdaLog } from '../lib/aws/lambda-log.ts';
import { makeS3Client } from '../lib/aws/s3-client.ts';
import { type DeadLetters, type Settled, settleDeadLetters } from '../lib/delivery/dead-letters.ts';
import { type Log, withFields } from '../lib/delivery/log.ts';
import type { ObjectStore } from '../lib/store/object-store.ts';
import { S3Store } from '../lib/store/s3-store.ts';

/** What the function touches of the world. */
export interface Edges {
  readonly bucket: string;
  readonly incoming: ObjectStore;
  readonly digests: ObjectStore;
  readonly deadLetters: DeadLetters;
  readonly log: Log;
}

/** Kept back for giving back what was taken. */
const reserve = 10_000;

/** Schedule → the dead letters whose articles are digested, rejected or gone leave their queue. */
export function createHandler(edges: Edges) {
  return (_event: unknown, invocation: Invocation): Promise<Settled> =>
    settleDeadLetters(
      {
        ...edges,
        objectsIn,
        mayBegin: () => invocation.getRemainingTimeInMillis() > reserve,
        log: withFields(edges.log, { requestId: invocation.awsRequestId }),
      },
      { signal: signalUntil(invocation) },
    );
}

let wired: ReturnType<typeof createHandler> | undefined;

/** The Lambda entry point. */
export async function handler(event: unknown, invocation: Invocation): Promise<Settled> {
  wired ??= createHandler(fromEnvironment());
  return wired(event, invocation);
}

function fromEnvironment(): Edges {
  const { INCOMING_BUCKET, DIGESTS_BUCKET, DEAD_LETTERS_URL } = settleDeadLettersConfig(process.env);
  const client = makeS3Client();
  return {
    bucket: INCOMING_BUCKET,
    incoming: new S3Store(client, INCOMING_BUCKET),
    digests: new S3Store(client, DIGESTS_BUCKET),
    deadLetters: deadLetterQueue(new SQSClient({}), DEAD_LETTERS_URL),
    log: lambdaLog('settle-dead-letters'),
  };
}
