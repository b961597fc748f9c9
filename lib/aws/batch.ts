import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { Message, MessageBatch } from './events.ts';

/** SQS's partial batch response: the messages listed are delivered again; all others are done. */
export interface BatchResponse {
  readonly batchItemFailures: readonly { readonly itemIdentifier: string }[];
}

/**
 * Handles each message on its own, so that one failure leaves the others done. For a queue, the response lists the
 * failed messages (Powertools' batch processor). An event that came without a queue fails as a whole, with the first
 * error, and Lambda delivers it again.
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
    // A batch in which every message failed is not an error of the function; its alarm is for those.
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
