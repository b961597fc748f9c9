import {
  DeleteMessageBatchCommand,
  type Message,
  ReceiveMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import * as z from 'zod/mini';
import type { LambdaFunction } from '../lambda/lambda-process.ts';

const BatchResponse = z.nullish(
  z.object({ batchItemFailures: z.optional(z.array(z.object({ itemIdentifier: z.string() }))) }),
);

/** The event that an SQS event source mapping makes of messages. */
function sqsEvent(messages: readonly Message[], queueArn: string): object {
  return {
    Records: messages.map(({ MessageId, ReceiptHandle, Body, Attributes, MD5OfBody }) => ({
      messageId: MessageId,
      receiptHandle: ReceiptHandle,
      body: Body,
      attributes: Attributes,
      messageAttributes: {},
      md5OfBody: MD5OfBody,
      eventSource: 'aws:sqs',
      eventSourceARN: queueArn,
      awsRegion: 'eu-central-1',
    })),
  };
}

/** Takes one batch as Lambda's poller does: what succeeded is deleted, the rest comes back. Returns how many it took. */
export async function pollOnce(
  sqs: SQSClient,
  queue: { url: string; arn: string },
  target: LambdaFunction,
): Promise<number> {
  const { Messages: messages = [] } = await sqs.send(
    new ReceiveMessageCommand({
      QueueUrl: queue.url,
      MaxNumberOfMessages: 10,
      WaitTimeSeconds: 0,
      MessageSystemAttributeNames: ['All'],
    }),
  );
  if (messages.length === 0) return 0;
  const answer = await target.invoke(sqsEvent(messages, queue.arn));
  if (!answer.ok) return messages.length;
  const failed = new Set(
    BatchResponse.parse(answer.payload)?.batchItemFailures?.map(({ itemIdentifier }) => itemIdentifier),
  );
  const done = messages.filter(({ MessageId = '' }) => !failed.has(MessageId));
  if (done.length > 0) {
    await sqs.send(
      new DeleteMessageBatchCommand({
        QueueUrl: queue.url,
        Entries: done.map(({ MessageId, ReceiptHandle }, index) => ({
          Id: MessageId ?? String(index),
          ReceiptHandle,
        })),
      }),
    );
  }
  return messages.length;
}
