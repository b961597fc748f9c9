import { type BatchResponse, takeEach } from '../lib/aws/batch.ts';
import { digestArticleConfig } from '../lib/aws/config.ts';
import { type Invocation, signalUntil } from '../lib/aws/deadline.ts';
import { objectsIn, readDelivery } from '../lib/aws/events.ts';
import { lambdaLog } from '../lib/aws/lambda-log.ts';
import { makeS3Client } from '../lib/aws/s3-client.ts';
import { digestObject } from '../lib/delivery/digest-object.ts';
import { errorFields, type Log, withFields } from '../lib/delivery/log.ts';
import { Turns } from '../lib/delivery/turns.ts';
import { digestDocument } from '../lib/digest-document.ts';
import { languages } from '../lib/language/index.ts';
import { BadEventError, type RawDocument } from '../lib/model/index.ts';
import type { ObjectStore } from '../lib/store/object-store.ts';
import { S3Store } from '../lib/store/s3-store.ts';

/** What the handler touches of the world. */
export interface Edges {
  /** The bucket whose events are taken, and its content. */
  readonly bucket: string;
  readonly incoming: ObjectStore;
  readonly digests: ObjectStore;
  readonly words: number;
  readonly log: Log;
}

/** S3 notification → digest JSON + HTML back in S3. */
export function createHandler({ bucket, incoming, digests, words, log: logAll }: Edges) {
  const turns = new Turns();
  return (event: unknown, invocation: Invocation): Promise<BatchResponse | undefined> => {
    const log = withFields(logAll, { requestId: invocation.awsRequestId });
    const edges = {
      incoming,
      digests,
      log,
      digest: (raw: RawDocument, section: string | null) =>
        digestDocument(raw, { languages, words, section }),
    };
    return takeEach(
      readDelivery(event),
      async ({ body, redelivered }) => {
        for (const { bucket: from, key, size = 0 } of objectsIn(body)) {
          if (from !== bucket) throw new BadEventError(`an event of the bucket ${from}`);
          await turns.run(size, () => digestObject(key, edges, signalUntil(invocation, size), redelivered));
        }
      },
      ({ id }, error) => log('error', 'message failed', { id, ...errorFields(error) }),
    );
  };
}

let wired: ReturnType<typeof createHandler> | undefined;

/** The Lambda entry point; wired on the first event, so a fault of configuration is that event's error. */
export async function handler(event: unknown, context: Invocation): Promise<BatchResponse | undefined> {
  wired ??= createHandler(fromEnvironment());
  return wired(event, context);
}

function fromEnvironment(): Edges {
  const { incomingBucket, digestsBucket, words } = digestArticleConfig(process.env);
  const client = makeS3Client();
  return {
    bucket: incomingBucket,
    incoming: new S3Store(client, incomingBucket),
    digests: new S3Store(client, digestsBucket),
    words,
    log: lambdaLog('digest-article'),
  };
}
