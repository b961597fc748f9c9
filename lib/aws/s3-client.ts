import { S3Client } from '@aws-sdk/client-s3';
import { patience } from './patience.ts';

/**
 * The S3 client of the functions. A request that gets no answer in ten seconds is given up and tried again, up to
 * five times in all: with three tries, one in 2,200 events under 20% faults and kills ended among the dead letters
 * although its digest stood (`npm run soak`).
 */
export function makeS3Client(options = { maxAttempts: 5, requestHandler: patience }): S3Client {
  return new S3Client(options);
}
