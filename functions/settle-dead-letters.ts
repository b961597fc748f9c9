import { type Invocation, signalUntil } from '../lib/aws/deadline.ts';
import { objectsIn } from '../lib/aws/events.ts';
import { type SettleDeadLettersEdges, settleDeadLettersEdges } from '../lib/aws/settle-dead-letters-edges.ts';
import { type Settled, settleDeadLetters } from '../lib/delivery/dead-letters.ts';
import { withFields } from '../lib/delivery/log.ts';

/** Milliseconds kept in reserve for returning unsettled messages to their queue. */
const reserve = 10_000;

/** Schedule → removes the dead letters whose articles have since been digested, rejected or deleted. */
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

/** The Lambda entry point. Its dependencies are created on the first event. */
export async function handler(event: unknown, invocation: Invocation): Promise<Settled> {
  wired ??= createHandler(settleDeadLettersEdges(process.env));
  return wired(event, invocation);
}
