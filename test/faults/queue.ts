import type { DeadLetters } from '../../lib/delivery/dead-letters.ts';
import { shuffled } from './plan.ts';

interface Message {
  readonly id: string;
  readonly body: string;
  receives: number;
  visibleAt: number;
}

/**
 * A queue with a dead-letter list, as SQS keeps them, for one test run. A message that is taken stays hidden until its
 * taker is done with it or dead: production's visibility time is six times the longest that a function may run.
 */
export interface Queue {
  /** Up to `most` messages that are visible now, in no particular order. */
  readonly take: (
    most: number,
  ) => readonly { readonly id: string; readonly body: string; readonly receives: number }[];
  /** The message is done. */
  readonly remove: (id: string) => void;
  /** The message failed: it is seen again a moment later. */
  readonly giveBack: (id: string) => void;
  readonly deadLetters: () => readonly string[];
  /** The same as the function that settles them has them. */
  readonly settling: DeadLetters;
  /** Moves the dead letters back, each with all its tries before it, as the redrive of the template does once a day. */
  readonly redrive: () => void;
  /** Messages that are neither done nor dead. */
  readonly left: () => number;
}

/** `mostReceives` tries each; a message that failed is seen again after `againAfterMs`. */
export function makeQueue(
  bodies: readonly string[],
  {
    againAfterMs,
    mostReceives,
    random,
  }: { readonly againAfterMs: number; readonly mostReceives: number; readonly random: () => number },
): Queue {
  const waiting = new Map<string, Message>(
    bodies.map((body, index) => [`m-${index}`, { id: `m-${index}`, body, receives: 0, visibleAt: 0 }]),
  );
  let dead: string[] = [];
  let moves = 0;
  return {
    take: (most) => {
      const now = performance.now();
      const visible = [...waiting.values()].filter(({ visibleAt }) => visibleAt <= now);
      const taken: Message[] = [];
      for (const message of shuffled(visible, random)) {
        if (taken.length === most) break;
        if (message.receives >= mostReceives) {
          waiting.delete(message.id);
          dead.push(message.body);
          continue;
        }
        message.receives += 1;
        message.visibleAt = Number.POSITIVE_INFINITY;
        taken.push(message);
      }
      return taken;
    },
    remove: (id) => void waiting.delete(id),
    giveBack: (id) => {
      const message = waiting.get(id);
      if (message) message.visibleAt = performance.now() + againAfterMs;
    },
    deadLetters: () => dead,
    settling: {
      async *taken() {
        for (const [index, body] of [...dead].entries()) yield { id: String(index), body };
      },
      remove: async ({ body }) => {
        dead = dead.filter((_, index) => index !== dead.indexOf(body));
      },
      giveBack: async () => {},
    },
    redrive: () => {
      moves += 1;
      for (const [index, body] of dead.entries()) {
        const id = `m-${moves}-${index}`;
        waiting.set(id, { id, body, receives: 0, visibleAt: 0 });
      }
      dead = [];
    },
    left: () => waiting.size,
  };
}
