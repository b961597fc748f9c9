import { execFileSync } from 'node:child_process';
import {
  CreateBucketCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutBucketNotificationConfigurationCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { CreateQueueCommand, GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { Moto } from './moto.ts';

/** The buckets and queues of the template, made in moto by hand: it has no SAM transform. */
export interface Deployment {
  readonly s3: S3Client;
  readonly sqs: SQSClient;
  readonly queue: { readonly url: string; readonly arn: string };
  readonly deadLetters: { readonly url: string; readonly arn: string };
  readonly keys: (bucket: string, prefix?: string) => Promise<string[]>;
  readonly text: (bucket: string, key: string) => Promise<string>;
  /** Messages that wait in the dead-letter queue. */
  readonly deadCount: () => Promise<number>;
  /** Runs the AWS CLI against moto. */
  readonly cli: (...args: string[]) => string;
}

const region = 'eu-central-1';

async function makeQueue(
  sqs: SQSClient,
  name: string,
  attributes: Record<string, string>,
): Promise<{ url: string; arn: string }> {
  const { QueueUrl: url = '' } = await sqs.send(
    new CreateQueueCommand({ QueueName: name, Attributes: attributes }),
  );
  const { Attributes } = await sqs.send(
    new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: ['QueueArn'] }),
  );
  return { url, arn: Attributes?.QueueArn ?? '' };
}

/** `visibilitySeconds` is far below production's, so that five tries take seconds. */
export async function deploy(moto: Moto, visibilitySeconds = 1): Promise<Deployment> {
  const shared = {
    region,
    endpoint: moto.url,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  };
  const s3 = new S3Client({ ...shared, forcePathStyle: true });
  const sqs = new SQSClient(shared);
  const deadLetters = await makeQueue(sqs, 'dead-letters', {});
  const queue = await makeQueue(sqs, 'incoming', {
    VisibilityTimeout: String(visibilitySeconds),
    RedrivePolicy: JSON.stringify({ deadLetterTargetArn: deadLetters.arn, maxReceiveCount: 5 }),
  });
  for (const bucket of ['incoming', 'foreign', 'digests']) {
    await s3.send(
      new CreateBucketCommand({ Bucket: bucket, CreateBucketConfiguration: { LocationConstraint: region } }),
    );
  }
  // `foreign` is a bucket that the function was not made for: its events are poison, and fail each time.
  for (const bucket of ['incoming', 'foreign']) {
    await s3.send(
      new PutBucketNotificationConfigurationCommand({
        Bucket: bucket,
        NotificationConfiguration: {
          QueueConfigurations: [{ QueueArn: queue.arn, Events: ['s3:ObjectCreated:*'] }],
        },
      }),
    );
  }
  return {
    s3,
    sqs,
    queue,
    deadLetters,
    keys: async (bucket, prefix = '') => {
      const keys: string[] = [];
      for (let token: string | undefined; ; ) {
        const page = await s3.send(
          new ListObjectsV2Command({
            Bucket: bucket,
            Prefix: prefix,
            ...(token ? { ContinuationToken: token } : {}),
          }),
        );
        keys.push(...(page.Contents ?? []).flatMap(({ Key }) => (Key === undefined ? [] : [Key])));
        token = page.NextContinuationToken;
        if (!token) return keys;
      }
    },
    text: async (bucket, key) => {
      const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
      return (await Body?.transformToString()) ?? '';
    },
    deadCount: async () => {
      const { Attributes } = await sqs.send(
        new GetQueueAttributesCommand({
          QueueUrl: deadLetters.url,
          AttributeNames: ['ApproximateNumberOfMessages'],
        }),
      );
      return Number(Attributes?.ApproximateNumberOfMessages);
    },
    cli: (...args) =>
      execFileSync('aws', args, { encoding: 'utf8', env: { PATH: process.env.PATH, ...moto.environment } }),
  };
}
