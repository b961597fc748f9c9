import type { ObjectStore, RequestOptions } from '../store/object-store.ts';
import { isSettled } from '../store/publish.ts';
import { errorFields, type Log } from './log.ts';

/** A message that failed at each of its tries. */
export interface DeadLetter {
  readonly id: string;
  readonly body: string;
}

/** Where such messages wait. */
export interface DeadLetters {
  /** Each that waits, once; while one is looked at nobody else gets it. */
  readonly taken: () => AsyncIterable<DeadLetter>;
  readonly remove: (letter: DeadLetter) => Promise<void>;
  /** Lets those that were taken and not removed be seen again. */
  readonly giveBack: () => Promise<void>;
}

/** What settling needs. */
interface SettlingEdges {
  readonly deadLetters: DeadLetters;
  /** The bucket whose events are taken, and its content. */
  readonly bucket: string;
  readonly incoming: ObjectStore;
  readonly digests: ObjectStore;
  /** A message's body → the objects it is about. Throws where it is no message of this product. */
  readonly objectsIn: (body: string) => readonly { readonly bucket: string; readonly key: string }[];
  /** Whether there is still time to look at another. */
  readonly mayBegin: () => boolean;
  readonly log: Log;
}

/** How many dead letters were settled and removed, and how many stay. */
export interface Settled {
  settled: number;
  left: number;
}

/**
 * Removes the dead letters about articles that are settled: a worker that is killed after its work at each of five tries leaves
 * an article digested and its message dead. What is left waits for a person, or for the redrive.
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
