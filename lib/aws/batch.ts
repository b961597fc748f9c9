import type { Delivery, Message } from './events.ts';

/** SQS's partial batch response: the named messages are delivered again, all others are done. */
export interface BatchResponse {
  readonly batchItemFailures: readonly { readonly itemIdentifier: string }[];
}

/** An article is some ten requests, each a wait: messages of one batch wait side by side. */
const atOnce = 4;

/**
 * Takes each message, a few at a time, so that one failing leaves the others done. A queue is told which failed; an
 * event that came without a queue fails as a whole, with the first failure, and Lambda delivers it again.
 */
export async function takeEach(
  { from, messages }: Delivery,
  take: (message: Message) => Promise<void>,
  onFailure: (message: Message, error: unknown) => void,
): Promise<BatchResponse | undefined> {
  const failures: { message: Message; error: unknown }[] = [];
  const rest = messages.values();
  const takeOn = async (): Promise<void> => {
    for (const message of rest) {
      try {
        await take(message);
      } catch (error) {
        failures.push({ message, error });
        onFailure(message, error);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, takeOn));
  if (from === 'queue') {
    return { batchItemFailures: failures.map(({ message }) => ({ itemIdentifier: message.id })) };
  }
  const [first] = failures;
  if (first) throw first.error;
  return undefined;
}
