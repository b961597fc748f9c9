import type { Delivery, Message } from './events.ts';

/** SQS's partial batch response: the named messages are delivered again, all others are done. */
export interface BatchResponse {
  readonly batchItemFailures: readonly { readonly itemIdentifier: string }[];
}

/**
 * Takes each message in turn, so that one failing leaves the others done. A queue is told which failed; an event
 * that came without a queue fails as a whole, with the first failure, and Lambda delivers it again.
 */
export async function takeEach(
  { from, messages }: Delivery,
  take: (message: Message) => Promise<void>,
  onFailure: (message: Message, error: unknown) => void,
): Promise<BatchResponse | undefined> {
  const failures: { message: Message; error: unknown }[] = [];
  for (const message of messages) {
    try {
      await take(message);
    } catch (error) {
      failures.push({ message, error });
      onFailure(message, error);
    }
  }
  if (from === 'queue') {
    return { batchItemFailures: failures.map(({ message }) => ({ itemIdentifier: message.id })) };
  }
  const [first] = failures;
  if (first) throw first.error;
  return undefined;
}
