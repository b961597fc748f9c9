import { S3Client } from '@aws-sdk/client-s3';
import { patience } from './patience.ts';

/**
 * The S3 client of the functions. A request without an answer in ten seconds is abandoned and retried, up to five
 * attempts in all: with three, one in 2,200 events under 20% faults and kills became a dead letter although its digest
 * existed (`npm run soak`).
 */
export function makeS3Client(options = { maxAttempts: 5, requestHandler: patience }): S3Client {
  return new S3Client(options);
}
