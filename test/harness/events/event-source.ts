import { InvocationError } from '../lambda/environment.ts';
import { sqsEvent } from './envelopes.ts';
import type { Message, Queue } from './queue.ts';

/** A message that failed its last try, with the reason. */
export interface DeadLetter {
  readonly id: string;
  readonly body: string;
  readonly sentAt: number;
  readonly receives: number;
  readonly reason: string;
}

export interface EventSourceOptions {
  readonly queue: Queue;
  readonly invoke: (event: unknown) => Promise<unknown>;
  readonly batchSize: number;
  readonly signal: AbortSignal;
  readonly onDead: (letter: DeadLetter) => Promise<void>;
  /** A batch or a message of it failed and comes again. */
  readonly onFailure: (reason: string) => void;
  readonly onBatch?: () => void;
}

/**
 * What Lambda does between SQS and a function: takes a batch, invokes, deletes what succeeded, leaves the rest to
 * come again. Runs until the signal is aborted; the batch under way is finished first.
 */
export async function pollQueue(options: EventSourceOptions): Promise<void> {
  const { queue, invoke, batchSize, signal } = options;
  while (!signal.aborted) {
    const batch = await queue.receive(batchSize);
    if (batch.length === 0) {
      await queue.arrival(signal);
      continue;
    }
    options.onBatch?.();
    let failed: ReadonlySet<string>;
    let reason = 'the function named it in its batch response';
    try {
      failed = failuresOf(await invoke(sqsEvent(batch)), batch);
    } catch (error) {
      if (!(error instanceof InvocationError)) throw error;
      failed = new Set(batch.map(({ id }) => id));
      reason = error.message;
    }
    if (failed.size > 0) options.onFailure(reason);
    for (const message of batch) await settle(message, failed.has(message.id), reason, options);
    options.onBatch?.();
  }
}

async function settle(
  message: Message,
  failed: boolean,
  reason: string,
  { queue, onDead }: EventSourceOptions,
): Promise<void> {
  if (!failed) return queue.delete(message);
  const { id, body, sentAt, receives } = message;
  if (!queue.isSpent(message)) return queue.giveBack(message);
  // Written before it leaves the queue: a stop between the two leaves it in both rather than in none.
  await onDead({ id, body, sentAt, receives, reason });
  await queue.delete(message);
}

/** The messages that a partial batch response names; an answer that is none means that all succeeded, an unknown id that all failed. */
function failuresOf(response: unknown, batch: readonly Message[]): ReadonlySet<string> {
  const all = new Set(batch.map(({ id }) => id));
  if (typeof response !== 'object' || response === null || !('batchItemFailures' in response))
    return new Set();
  const { batchItemFailures } = response;
  if (!Array.isArray(batchItemFailures)) return all;
  const ids = batchItemFailures.map((failure: unknown) =>
    typeof failure === 'object' && failure !== null && 'itemIdentifier' in failure
      ? String(failure.itemIdentifier)
      : '',
  );
  return ids.every((id) => all.has(id)) ? new Set(ids) : all;
}
