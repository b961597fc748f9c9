import {
  type ErrorCode,
  limits,
  type NewsDigestError,
  type RawDocument,
  UnreadableInputError,
} from '../model/index.ts';
import { ObjectTooLargeError } from '../store/errors.ts';
import { sectionOf } from '../store/keys.ts';
import type { ObjectInfo, ObjectStore } from '../store/object-store.ts';
import { bringUpToDate, isPublished, type Outcome } from '../store/publish.ts';
import { isTooLate } from './edition/late.ts';
import { errorFields, type Log } from './log.ts';
import { digestOutcome, type MadeDigest, rejectionOutcome } from './outputs.ts';
import { Stages } from './stages.ts';

/** What bringing one key up to date depends on. */
interface DigestObjectEdges {
  readonly incoming: ObjectStore;
  readonly digests: ObjectStore;
  readonly log: Log;
  /** Milliseconds since 1970; the system clock by default. */
  readonly now?: () => number;
  /**
   * RawDocument → the digests of its articles, filed under a section. Throws an `UnreadableInputError` when it has
   * none.
   */
  readonly digest: (raw: RawDocument, section: string | null) => Promise<readonly MadeDigest[]>;
}

type Stage = 'read' | 'digest' | 'write';

/** An outcome with the numbers to be logged. */
interface Made extends Outcome {
  readonly bytes: number;
  readonly figures: number;
  readonly quotes: number;
  /** How many parts of the input contain nothing to digest. */
  readonly leftOut: number;
  readonly code?: ErrorCode;
}

/**
 * Brings the outputs for one key up to date with its newest version and logs the result in one line. A redelivered
 * message is first checked for work already done.
 */
export async function digestObject(
  key: string,
  edges: DigestObjectEdges,
  signal: AbortSignal,
  redelivered: boolean,
): Promise<void> {
  const stages = new Stages<Stage>();
  const { log } = edges;
  const make = async (): Promise<Made | null> => {
    const outcome = await outcomeOf(key, edges, stages, signal);
    stages.begin('write');
    return outcome;
  };
  try {
    if (redelivered && (await isPublished(key, edges, { signal })))
      return log('info', 'digested already', { key });
    const made = await bringUpToDate(key, edges, make, { signal });
    if (!made) return log('info', 'object is gone', { key });
    const spent = stages.durations();
    const [read, digest, write] = [spent('read'), spent('digest'), spent('write')];
    const { rejected, outputs, version, bytes, figures, quotes, leftOut, code } = made;
    const fields = { key, etag: version.etag, outputs: outputs.length, leftOut, read, digest, write };
    const values = {
      ...(rejected ? { Rejected: 1 } : { Articles: outputs.length / 2, Figures: figures, Quotes: quotes }),
      Bytes: bytes,
      ReadDuration: read,
      DigestDuration: digest,
      WriteDuration: write,
    };
    log('info', rejected ? 'rejected' : 'digested', fields, { values, code });
    const { now = Date.now } = edges;
    if (!rejected && isTooLate(version.lastModified, now()))
      log(
        'warn',
        'digested too late: it may be in no edition',
        { key },
        { values: { ArticlesTooLate: outputs.length / 2 } },
      );
  } catch (error) {
    log('warn', 'not digested', { key, stage: stages.current, ...errorFields(error) });
    throw error;
  }
}

/** The current object → its digests, or the reason why it has none; null when the object is gone. */
async function outcomeOf(
  key: string,
  { incoming, digest }: DigestObjectEdges,
  stages: Stages<Stage>,
  signal: AbortSignal,
): Promise<Made | null> {
  const rejection = (version: ObjectInfo, error: NewsDigestError): Made => ({
    ...rejectionOutcome(version, error),
    bytes: version.size,
    figures: 0,
    quotes: 0,
    leftOut: 0,
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
    const digests = await digest(raw, sectionOf(key));
    const count = (items: 'figures' | 'quotes'): number =>
      digests.reduce((sum, made) => sum + made.digest[items].length, 0);
    const leftOut = digests.reduce((sum, made) => sum + made.leftOut.length, 0);
    const counts = { bytes: info.size, figures: count('figures'), quotes: count('quotes'), leftOut };
    return { ...digestOutcome(info, digests), ...counts };
  } catch (error) {
    if (error instanceof ObjectTooLargeError) return rejection(error.object, error);
    if (error instanceof UnreadableInputError && version) return rejection(version, error);
    throw error;
  }
}
