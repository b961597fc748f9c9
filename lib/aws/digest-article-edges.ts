import type { Log } from '../delivery/log.ts';
import type { ObjectStore } from '../store/object-store.ts';
import { S3Store } from '../store/s3-store.ts';
import { digestArticleConfig, type Environment } from './config.ts';
import { lambdaLog } from './lambda-log.ts';
import { makeS3Client } from './s3-client.ts';

/** Everything outside the process that `digest-article` uses. */
export interface DigestArticleEdges {
  /** The incoming bucket: its name, as events state it, and its contents. */
  readonly bucket: string;
  readonly incoming: ObjectStore;
  readonly digests: ObjectStore;
  readonly words: number;
  readonly log: Log;
}

/** Creates the edges from the environment. Throws `bad-configuration`. */
export function digestArticleEdges(environment: Environment): DigestArticleEdges {
  const config = digestArticleConfig(environment);
  const client = makeS3Client();
  return {
    bucket: config.INCOMING_BUCKET,
    incoming: new S3Store(client, config.INCOMING_BUCKET),
    digests: new S3Store(client, config.DIGESTS_BUCKET),
    words: config.DIGEST_WORDS,
    log: lambdaLog('digest-article', config.STACK_NAME),
  };
}
