import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { Message, MessageBatch } from './events.ts';

/** SQS's partial batch response: the named messages are delivered again, all others are done. */
export interface BatchResponse {
  readonly batchItemFailures: readonly { readonly itemIdentifier: string }[];
}

/**
 * Takes each message, so that one failing leaves the others done. A queue is told which failed (Powertools' batch processor); an
 * event that came without a queue fails as a whole, with the first failure, and Lambda delivers it again.
 */
export async function takeEach(
  { from, messages }: MessageBatch,
  take: (message: Message) => Promise<void>,
  onFailure: (message: Message, error: unknown) => void,
): Promise<BatchResponse | undefined> {
  const tried = async (message: Message): Promise<void> => {
    try {
      await take(message);
    } catch (error) {
      onFailure(message, error);
      throw error;
    }
  };
  if (from === 'queue') {
    const records = messages.map((message) => ({ messageId: message.id, message }));
    // A batch of which nothing could be taken is no failure of the function: its alarm is for those.
    return processPartialResponse(
      { Records: records },
      ({ message }: { message: Message }) => tried(message),
      new BatchProcessor(EventType.SQS),
      { throwOnFullBatchFailure: false },
    );
  }
  const outcomes = await Promise.allSettled(messages.map(tried));
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failed) throw failed.reason;
  return undefined;
}
