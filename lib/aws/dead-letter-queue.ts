import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  ReceiveMessageCommand,
  type ReceiveMessageCommandOutput,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import type { DeadLetter, DeadLetters } from '../delivery/dead-letters.ts';

/** The longest that a message stays hidden when the function dies before it gives it back: its timeout. */
const hiddenSeconds = 120;
/** Messages of one look: SQS hands out ten a request, and the rest has its turn at the next look. */
const mostAtOnce = 1_000;

/** The dead-letter queue at a URL. */
export function deadLetterQueue(client: SQSClient, url: string): DeadLetters {
  /** Those that are hidden, by the id that the queue gave them. */
  const receipts = new Map<string, string>();
  return {
    async *taken(): AsyncIterable<DeadLetter> {
      for (let seen = 0; seen < mostAtOnce; ) {
        const { Messages = [] }: ReceiveMessageCommandOutput = await client.send(
          new ReceiveMessageCommand({
            QueueUrl: url,
            MaxNumberOfMessages: 10,
            VisibilityTimeout: hiddenSeconds,
            WaitTimeSeconds: 1,
          }),
        );
        if (Messages.length === 0) return;
        seen += Messages.length;
        for (const { MessageId: id = '', ReceiptHandle: receipt = '' } of Messages) receipts.set(id, receipt);
        for (const { MessageId: id = '', Body: body = '' } of Messages) yield { id, body };
      }
    },
    async remove({ id }) {
      await client.send(new DeleteMessageCommand({ QueueUrl: url, ReceiptHandle: receipts.get(id) }));
      receipts.delete(id);
    },
    async giveBack() {
      for (const receipt of receipts.values()) {
        await client.send(
          new ChangeMessageVisibilityCommand({ QueueUrl: url, ReceiptHandle: receipt, VisibilityTimeout: 0 }),
        );
      }
      receipts.clear();
    },
  };
}
