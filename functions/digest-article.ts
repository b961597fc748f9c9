import { type BatchResponse, takeEach } from '../lib/aws/batch.ts';
import { digestArticleConfig } from '../lib/aws/config.ts';
import { type Clock, signalUntil } from '../lib/aws/deadline.ts';
import { BadEventError, objectsIn, readDelivery } from '../lib/aws/events.ts';
import { errorFields, type Log, logLine } from '../lib/aws/log.ts';
import { digestOutcome, rejectionOutcome } from '../lib/aws/outputs.ts';
import { makeS3Client } from '../lib/aws/s3-client.ts';
import { Turns } from '../lib/aws/turns.ts';
import { digestDocument } from '../lib/digest-document.ts';
import { languages } from '../lib/language/index.ts';
import { limits, UnreadableInputError } from '../lib/model/index.ts';
import { ObjectTooLargeError } from '../lib/store/errors.ts';
import { sectionOf } from '../lib/store/keys.ts';
import type { ObjectInfo, ObjectStore } from '../lib/store/object-store.ts';
import { bringUpToDate, type Outcome } from '../lib/store/publish.ts';
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
export function createHandler(
  edges: Edges,
): (event: unknown, clock: Clock) => Promise<BatchResponse | undefined> {
  const turns = new Turns();
  return (event, clock) =>
    takeEach(
      readDelivery(event),
      async ({ body }) => {
        for (const { bucket, key, size = 0 } of objectsIn(body)) {
          if (bucket !== edges.bucket) throw new BadEventError(`an event of the bucket ${bucket}`);
          await turns.run(size, () => digestObject(key, edges, signalUntil(clock)));
        }
      },
      ({ id }, error) => edges.log('error', 'message failed', { id, ...errorFields(error) }),
    );
}

/** Brings the outputs of one key up to its newest version. */
async function digestObject(key: string, edges: Edges, signal: AbortSignal): Promise<void> {
  const outcome = await bringUpToDate(key, edges, () => outcomeOf(key, edges, signal), { signal });
  if (!outcome) return edges.log('info', 'object is gone', { key });
  const { rejected, outputs, version } = outcome;
  edges.log('info', rejected ? 'rejected' : 'digested', { key, etag: version.etag, outputs: outputs.length });
}

/** Reads the object as it is now → its digests, or the reason why it has none; null when it is gone. */
async function outcomeOf(
  key: string,
  { incoming, words }: Edges,
  signal: AbortSignal,
): Promise<Outcome | null> {
  let version: ObjectInfo | undefined;
  try {
    const object = await incoming.get(key, { mostBytes: limits.documentBytes, signal });
    if (!object) return null;
    const { body: bytes, ...info } = object;
    version = info;
    const raw = { name: key, bytes, ...(info.contentType ? { mediaType: info.contentType } : {}) };
    return digestOutcome(info, await digestDocument(raw, { languages, words, section: sectionOf(key) }));
  } catch (error) {
    if (error instanceof ObjectTooLargeError) return rejectionOutcome(error.object, error);
    if (error instanceof UnreadableInputError && version) return rejectionOutcome(version, error);
    throw error;
  }
}

let wired: ReturnType<typeof createHandler> | undefined;

/** The Lambda entry point; wired on the first event, so a fault of configuration is that event's error. */
export async function handler(event: unknown, context: Clock): Promise<BatchResponse | undefined> {
  wired ??= createHandler(fromEnvironment());
  return wired(event, context);
}

function fromEnvironment(): Edges {
  const { incomingBucket, digestsBucket, words } = digestArticleConfig(process.env);
  const client = makeS3Client();
  const incoming = new S3Store(client, incomingBucket);
  return {
    bucket: incomingBucket,
    incoming,
    digests: new S3Store(client, digestsBucket),
    words,
    log: logLine,
  };
}
