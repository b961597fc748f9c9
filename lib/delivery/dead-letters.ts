import type { ObjectStore, RequestOptions } from '../store/object-store.ts';
import { isSettled } from '../store/publish.ts';
import { errorFields, type Log } from './log.ts';

/** A message that failed on every attempt. */
export interface DeadLetter {
  readonly id: string;
  readonly body: string;
}

/** The queue of messages that failed on every attempt. */
export interface DeadLetters {
  /** Receives each waiting message once. A received message is hidden from other receivers for the time being. */
  readonly taken: () => AsyncIterable<DeadLetter>;
  readonly remove: (letter: DeadLetter) => Promise<void>;
  /** Makes the messages that were received but not removed visible again. */
  readonly giveBack: () => Promise<void>;
}

/** What `settleDeadLetters` depends on. */
interface SettlingEdges {
  readonly deadLetters: DeadLetters;
  /** The incoming bucket: its name, as events state it, and its contents. */
  readonly bucket: string;
  readonly incoming: ObjectStore;
  readonly digests: ObjectStore;
  /** Message body → the objects it is about. Throws for a message that is not one of this product's. */
  readonly objectsIn: (body: string) => readonly { readonly bucket: string; readonly key: string }[];
  /** Whether there is time left to look at another message. */
  readonly mayBegin: () => boolean;
  readonly log: Log;
}

/** How many dead letters were settled and removed, and how many remain. */
export interface Settled {
  settled: number;
  left: number;
}

/**
 * Removes the dead letters whose articles need no more work. They arise when a worker is killed after finishing its
 * work on each of five attempts: the article is digested, yet its message is dead. The rest wait for a person or for a
 * redrive.
 */
export async function settleDeadLetters(edges: SettlingEdges, options: RequestOptions): Promise<Settled> {
  const { deadLetters, bucket, objectsIn, mayBegin, log } = edges;
  const done: Settled = { settled: 0, left: 0 };
  const areSettled = async ({ body }: DeadLetter): Promise<boolean> => {
    for (const { bucket: from, key } of objectsIn(body)) {
      if (from !== bucket || !(await isSettled(key, edges, options))) return false;
    }
    return true;
  };
  try {
    for await (const letter of deadLetters.taken()) {
      if (!mayBegin()) break;
      try {
        if (await areSettled(letter)) {
          await deadLetters.remove(letter);
          done.settled += 1;
          continue;
        }
      } catch (error) {
        log('warn', 'dead letter not settled', { id: letter.id, ...errorFields(error), stack: undefined });
      }
      done.left += 1;
    }
  } finally {
    await deadLetters.giveBack();
  }
  log('info', 'dead letters looked through', { ...done });
  return done;
}
