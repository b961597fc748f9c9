import { createHash } from 'node:crypto';
import type { ObjectInfo } from '../../../lib/store/object-store.ts';
import type { Creation } from '../s3/buckets.ts';
import { formEncode } from '../s3/listing.ts';
import type { Message } from './queue.ts';

let lastSequence = 0n;

/** Grows with every write of this machine, as S3's sequencer does for one key. */
function nextSequencer(now: number): string {
  const sequence = BigInt(now) << 20n;
  lastSequence = sequence > lastSequence ? sequence : lastSequence + 1n;
  return lastSequence.toString(16).toUpperCase().padStart(18, '0');
}

/** The notification that S3 sends for a write, in its own JSON. */
export function s3Notification(
  bucket: string,
  { key, size, etag }: ObjectInfo,
  creation: Creation,
  now: number,
): unknown {
  return {
    Records: [
      {
        eventVersion: '2.1',
        eventSource: 'aws:s3',
        awsRegion: 'us-east-1',
        eventTime: new Date(now).toISOString(),
        eventName: `ObjectCreated:${creation}`,
        userIdentity: { principalId: 'local' },
        requestParameters: { sourceIPAddress: '127.0.0.1' },
        responseElements: { 'x-amz-request-id': '0000000000000000', 'x-amz-id-2': 'local' },
        s3: {
          s3SchemaVersion: '1.0',
          configurationId: 'incoming-to-queue',
          bucket: { name: bucket, ownerIdentity: { principalId: 'local' }, arn: `arn:aws:s3:::${bucket}` },
          object: { key: formEncode(key), size, eTag: etag, sequencer: nextSequencer(now) },
        },
      },
    ],
  };
}

/** The event that Lambda makes of a batch from SQS. */
export function sqsEvent(messages: readonly Message[]): unknown {
  return {
    Records: messages.map(({ id, body, sentAt, receives }) => ({
      messageId: id,
      receiptHandle: `${id}-${receives}`,
      body,
      attributes: {
        ApproximateReceiveCount: String(receives),
        SentTimestamp: String(sentAt),
        SenderId: 'local',
        ApproximateFirstReceiveTimestamp: String(sentAt),
      },
      messageAttributes: {},
      md5OfBody: createHash('md5').update(body).digest('hex'),
      eventSource: 'aws:sqs',
      eventSourceARN: 'arn:aws:sqs:us-east-1:000000000000:incoming',
      awsRegion: 'us-east-1',
    })),
  };
}
