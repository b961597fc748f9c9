import { type Invocation, signalUntil } from '../lib/aws/deadline.ts';
import { objectsIn } from '../lib/aws/events.ts';
import { type SettleDeadLettersEdges, settleDeadLettersEdges } from '../lib/aws/settle-dead-letters-edges.ts';
import { type Settled, settleDeadLetters } from '../lib/delivery/dead-letters.ts';
import { withFields } from '../lib/delivery/log.ts';

/** Kept back for giving back what was taken. */
const reserve = 10_000;

/** Schedule → the dead letters whose articles are digested, rejected or gone leave their queue. */
export function createHandler(edges: SettleDeadLettersEdges) {
  return (_event: unknown, invocation: Invocation): Promise<Settled> =>
    settleDeadLetters(
      {
        ...edges,
        objectsIn,
        mayBegin: () => invocation.getRemainingTimeInMillis() > reserve,
        log: withFields(edges.log, { requestId: invocation.awsRequestId }),
      },
      { signal: signalUntil(invocation) },
    );
}

let wired: ReturnType<typeof createHandler> | undefined;

/** The Lambda entry point. */
export async function handler(event: unknown, invocation: Invocation): Promise<Settled> {
  wired ??= createHandler(settleDeadLettersEdges(process.env));
  return wired(event, invocation);
}
