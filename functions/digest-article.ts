import { type BatchResponse, takeEach } from '../lib/aws/batch.ts';
import { type Invocation, signalUntil } from '../lib/aws/deadline.ts';
import { type DigestArticleEdges, digestArticleEdges } from '../lib/aws/digest-article-edges.ts';
import { objectsIn, readMessages } from '../lib/aws/events.ts';
import { digestObject } from '../lib/delivery/digest-object.ts';
import { errorFields, withFields } from '../lib/delivery/log.ts';
import { Turns } from '../lib/delivery/turns.ts';
import { digestDocument } from '../lib/digest-document.ts';
import { languages } from '../lib/language/index.ts';
import { BadEventError, type RawDocument } from '../lib/model/index.ts';

/**
 * S3 notification → digest JSON and HTML in the digests bucket. Messages that fail are reported to the queue, which
 * retries them.
 */
export function createHandler({ bucket, incoming, digests, words, log: logAll }: DigestArticleEdges) {
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
      readMessages(event),
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

/**
 * The Lambda entry point. Its dependencies are created on the first event, so that a configuration error is reported
 * for that event.
 */
export async function handler(event: unknown, context: Invocation): Promise<BatchResponse | undefined> {
  wired ??= createHandler(digestArticleEdges(process.env));
  return wired(event, context);
}
