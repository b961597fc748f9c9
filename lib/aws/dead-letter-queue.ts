import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  ReceiveMessageCommand,
  type ReceiveMessageCommandOutput,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import type { DeadLetter, DeadLetters } from '../delivery/dead-letters.ts';

/** How long a message stays hidden at most if the function dies before giving it back: the function's timeout. */
const hiddenSeconds = 120;
/** Messages received in one run. SQS hands out ten a request; the rest follows in the next run. */
const mostAtOnce = 1_000;

/** The dead-letter queue at a URL. */
export function deadLetterQueue(client: SQSClient, url: string): DeadLetters {
  /** Receipt handles of the hidden messages, by message id. */
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
