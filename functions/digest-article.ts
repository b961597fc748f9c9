import { S3Client } from '@aws-sdk/client-s3';
import { type BatchResponse, takeEach } from '../lib/aws/batch.ts';
import { digestArticleConfig } from '../lib/aws/config.ts';
import { type Clock, signalUntil } from '../lib/aws/deadline.ts';
import { BadEventError, objectsIn, readDelivery } from '../lib/aws/events.ts';
import { errorFields, type Log, logLine } from '../lib/aws/log.ts';
import { digestOutcome, rejectionOutcome } from '../lib/aws/outputs.ts';
import { digestDocument } from '../lib/digest-document.ts';
import { languages } from '../lib/language/index.ts';
import { limits, UnreadableInputError } from '../lib/model/index.ts';
import { ObjectChangedError } from '../lib/store/errors.ts';
import { sectionOf } from '../lib/store/keys.ts';
import type { ObjectStore } from '../lib/store/object-store.ts';
import { type Outcome, publish } from '../lib/store/publish.ts';
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

/** How often an object that changes while it is digested is begun anew before the queue is left to it. */
const mostTries = 5;

/** S3 notification → digest JSON + HTML back in S3. */
export function createHandler(
  edges: Edges,
): (event: unknown, clock: Clock) => Promise<BatchResponse | undefined> {
  return (event, clock) =>
    takeEach(
      readDelivery(event),
      async ({ body }) => {
        for (const { bucket, key } of objectsIn(body)) {
          if (bucket !== edges.bucket) throw new BadEventError(`an event of the bucket ${bucket}`);
          await digestObject(key, edges, signalUntil(clock));
        }
      },
      ({ id }, error) => edges.log('error', 'message failed', { id, ...errorFields(error) }),
    );
}

/** Brings the outputs of one key up to its newest version. */
async function digestObject(key: string, edges: Edges, signal: AbortSignal): Promise<void> {
  for (let tries = 1; tries <= mostTries; tries += 1) {
    const outcome = await outcomeOf(key, edges, signal);
    if (!outcome) return edges.log('info', 'object is gone', { key });
    const { rejected, outputs, version } = outcome;
    if ((await publish(edges.incoming, edges.digests, outcome, signal)) === 'published') {
      return edges.log('info', rejected ? 'rejected' : 'digested', {
        key,
        etag: version.etag,
        outputs: outputs.length,
      });
    }
  }
  throw new ObjectChangedError(key);
}

/** Reads the object as it is now → its digests, or the reason why it has none; null when it is gone. */
async function outcomeOf(
  key: string,
  { incoming, words }: Edges,
  signal: AbortSignal,
): Promise<Outcome | null> {
  const version = await incoming.head(key, { signal });
  if (!version) return null;
  try {
    const object = await incoming.get(key, { etag: version.etag, mostBytes: limits.documentBytes, signal });
    if (!object) return null;
    const { body, ...read } = object;
    const raw = { name: key, bytes: body, ...(read.contentType ? { mediaType: read.contentType } : {}) };
    return digestOutcome(read, await digestDocument(raw, { languages, words, section: sectionOf(key) }));
  } catch (error) {
    if (error instanceof UnreadableInputError) return rejectionOutcome(version, error);
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
  const client = new S3Client({});
  const incoming = new S3Store(client, incomingBucket);
  return {
    bucket: incomingBucket,
    incoming,
    digests: new S3Store(client, digestsBucket),
    words,
    log: logLine,
  };
}
