import { type BatchResponse, takeEach } from '../lib/aws/batch.ts';
import { digestArticleConfig } from '../lib/aws/config.ts';
import { type Invocation, signalUntil } from '../lib/aws/deadline.ts';
import { BadEventError, objectsIn, readDelivery } from '../lib/aws/events.ts';
import { errorFields, type Log, logLine, withFields } from '../lib/aws/log.ts';
import { digestOutcome, rejectionOutcome } from '../lib/aws/outputs.ts';
import { makeS3Client } from '../lib/aws/s3-client.ts';
import { Stages } from '../lib/aws/stages.ts';
import { Turns } from '../lib/aws/turns.ts';
import { digestDocument } from '../lib/digest-document.ts';
import { languages } from '../lib/language/index.ts';
import { type ErrorCode, limits, type NewsDigestError, UnreadableInputError } from '../lib/model/index.ts';
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
): (event: unknown, invocation: Invocation) => Promise<BatchResponse | undefined> {
  const turns = new Turns();
  return (event, invocation) => {
    const log = withFields(edges.log, { requestId: invocation.awsRequestId });
    return takeEach(
      readDelivery(event),
      async ({ body }) => {
        for (const { bucket, key, size = 0 } of objectsIn(body)) {
          if (bucket !== edges.bucket) throw new BadEventError(`an event of the bucket ${bucket}`);
          await turns.run(size, () => digestObject(key, { ...edges, log }, signalUntil(invocation)));
        }
      },
      ({ id }, error) => log('error', 'message failed', { id, ...errorFields(error) }),
    );
  };
}

type Stage = 'read' | 'digest' | 'write';

/** An outcome, and what of it is counted. */
interface Made extends Outcome {
  readonly bytes: number;
  readonly figures: number;
  readonly quotes: number;
  readonly code?: ErrorCode;
}

/** Brings the outputs of one key up to its newest version. */
async function digestObject(key: string, edges: Edges, signal: AbortSignal): Promise<void> {
  const stages = new Stages<Stage>();
  const { log } = edges;
  const make = async (): Promise<Made | null> => {
    const outcome = await outcomeOf(key, edges, stages, signal);
    stages.begin('write');
    return outcome;
  };
  try {
    const made = await bringUpToDate(key, edges, make, { signal });
    if (!made) return log('info', 'object is gone', { key });
    const spent = stages.durations();
    const [read, digest, write] = [spent('read'), spent('digest'), spent('write')];
    const { rejected, outputs, version, bytes, figures, quotes, code } = made;
    const fields = { key, etag: version.etag, outputs: outputs.length, read, digest, write };
    const values = {
      ...(rejected ? { Rejected: 1 } : { Articles: outputs.length / 2, Figures: figures, Quotes: quotes }),
      Bytes: bytes,
      ReadDuration: read,
      DigestDuration: digest,
      WriteDuration: write,
    };
    log('info', rejected ? 'rejected' : 'digested', fields, { service: 'digest-article', values, code });
  } catch (error) {
    log('warn', 'not digested', { key, stage: stages.current, ...errorFields(error) });
    throw error;
  }
}

/** Reads the object as it is now → its digests, or the reason why it has none; null when it is gone. */
async function outcomeOf(
  key: string,
  { incoming, words }: Edges,
  stages: Stages<Stage>,
  signal: AbortSignal,
): Promise<Made | null> {
  const rejection = (version: ObjectInfo, error: NewsDigestError): Made => ({
    ...rejectionOutcome(version, error),
    bytes: version.size,
    figures: 0,
    quotes: 0,
    code: error.code,
  });
  let version: ObjectInfo | undefined;
  try {
    stages.begin('read');
    const object = await incoming.get(key, { mostBytes: limits.documentBytes, signal });
    if (!object) return null;
    const { body: bytes, ...info } = object;
    version = info;
    const raw = { name: key, bytes, ...(info.contentType ? { mediaType: info.contentType } : {}) };
    stages.begin('digest');
    const digests = await digestDocument(raw, { languages, words, section: sectionOf(key) });
    const count = (items: 'figures' | 'quotes'): number =>
      digests.reduce((sum, { digest }) => sum + digest[items].length, 0);
    const counts = { bytes: info.size, figures: count('figures'), quotes: count('quotes') };
    return { ...digestOutcome(info, digests), ...counts };
  } catch (error) {
    if (error instanceof ObjectTooLargeError) return rejection(error.object, error);
    if (error instanceof UnreadableInputError && version) return rejection(version, error);
    throw error;
  }
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
  const incoming = new S3Store(client, incomingBucket);
  return {
    bucket: incomingBucket,
    incoming,
    digests: new S3Store(client, digestsBucket),
    words,
    log: logLine,
  };
}
